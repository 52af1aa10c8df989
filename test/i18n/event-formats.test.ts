import {expect} from '@open-wc/testing';
import {eventFormats} from '../../src/i18n/event-formats.js';
import {createFormats} from '../../src/i18n/format.js';
import {loadMessages} from '../../src/i18n/languages.js';
import {collapseSpaces} from '../support/dom.js';

const TODAY = '2026-03-15';

const loaded = new Map(
  await Promise.all(
    ['en', 'de', 'es', 'it', 'nl'].map(
      async (language) => [language, await loadMessages(language)] as const,
    ),
  ),
);
const formatsOf = (language: string) =>
  eventFormats(createFormats(language, loaded.get(language)), TODAY);

const formats = (language: string) => {
  const ours = formatsOf(language);
  return {
    // Browsers do not agree about a comma after the day of the week, nor about room for a dash.
    days: (begin: string, end = begin) =>
      collapseSpaces(ours.days(begin, end))
        .replace(/(?<=day),/, '')
        .replace(/ ?– ?/, '–'),
    time: (time: string) => collapseSpaces(ours.time(time)),
    price: (euros: number) => collapseSpaces(ours.price(euros)),
    since: (day: string) => collapseSpaces(ours.since(day)),
    until: (day: string) => collapseSpaces(ours.until(day)),
  };
};

describe('days of events', () => {
  const cases = [
    [
      'one day of this year',
      '2026-05-03',
      '2026-05-03',
      'dimanche 3 mai',
      'Sunday 3 May',
      'Sonntag, 3. Mai',
    ],
    [
      'one day of another year',
      '2027-05-03',
      '2027-05-03',
      'lundi 3 mai 2027',
      'Monday 3 May 2027',
      'Montag, 3. Mai 2027',
    ],
    [
      'the first of a month',
      '2026-08-01',
      '2026-08-01',
      'samedi 1er août',
      'Saturday 1 August',
      'Samstag, 1. August',
    ],
    ['days of one month', '2026-05-03', '2026-05-05', 'du 3 au 5 mai', '3–5 May', '3.–5. Mai'],
    [
      'days from the first on',
      '2026-05-01',
      '2026-05-05',
      'du 1er au 5 mai',
      '1–5 May',
      '1.–5. Mai',
    ],
    [
      'days of one month of another year',
      '2027-05-03',
      '2027-05-05',
      'du 3 au 5 mai 2027',
      '3–5 May 2027',
      '3.–5. Mai 2027',
    ],
    [
      'days of two months',
      '2026-05-30',
      '2026-06-01',
      'du 30 mai au 1er juin',
      '30 May–1 June',
      '30. Mai–1. Juni',
    ],
    [
      'days of two years',
      '2026-12-28',
      '2027-01-02',
      'du 28 décembre 2026 au 2 janvier 2027',
      '28 December 2026–2 January 2027',
      '28. Dezember 2026–2. Januar 2027',
    ],
    [
      'an end that nobody knows',
      '2026-05-01',
      '9999-12-31',
      'à partir du 1er mai 2026',
      'from 1 May 2026',
      'ab dem 1. Mai 2026',
    ],
  ] as const;

  for (const [what, begin, end, fr, en, de] of cases) {
    it(`are written: ${what}`, () => {
      expect(formats('fr').days(begin, end)).to.equal(fr);
      expect(formats('fr-CA').days(begin, end)).to.equal(fr);
      expect(formats('en').days(begin, end)).to.equal(en);
      expect(formats('de').days(begin, end)).to.equal(de);
    });
  }

  it('may be open at one end', () => {
    expect(formats('fr').since('2026-12-01')).to.equal('à partir du 1er décembre 2026');
    expect(formats('en').until('2026-12-01')).to.equal('until 1 December 2026');
    expect(formats('de').until('2026-12-01')).to.equal('bis zum 1. Dezember 2026');
    expect(formats('it').since('2026-12-01')).to.equal('dal 1 dicembre 2026');
    expect(formats('es').until('2026-12-01')).to.equal('hasta el 1 de diciembre de 2026');
    expect(formats('nl').days('2030-12-01', '2030-12-05')).to.equal('1–5 december 2030');
  });
});

describe('times of events', () => {
  for (const [time, fr, en, de] of [
    ['14:30', '14 h 30', '14:30', '14:30'],
    ['09:00', '9 h', '09:00', '09:00'],
    ['00:05', '0 h 05', '00:05', '00:05'],
    ['23:59', '23 h 59', '23:59', '23:59'],
  ] as const) {
    it(`are written: ${time}`, () => {
      expect(formats('fr').time(time)).to.equal(fr);
      expect(formats('en').time(time)).to.equal(en);
      expect(formats('de').time(time)).to.equal(de);
    });
  }
});

describe('prices of events', () => {
  for (const [euros, fr, en, de] of [
    [12, '12 €', '€12', '12 €'],
    [12.5, '12,50 €', '€12.50', '12,50 €'],
    [0.05, '0,05 €', '€0.05', '0,05 €'],
    [1250, '1 250 €', '€1,250', '1.250 €'],
  ] as const) {
    it(`are written: ${euros}`, () => {
      expect(formats('fr').price(euros)).to.equal(fr);
      expect(formats('en').price(euros)).to.equal(en);
      expect(formats('de').price(euros)).to.equal(de);
    });
  }
});

describe('periods', () => {
  const french = formatsOf('fr');
  const english = formatsOf('en');

  it('have the days that are known; an end before the beginning is none', () => {
    expect(french.period('2026-05-03', '2026-06-05')).to.equal('du 3 mai au 5 juin');
    expect(french.period('2026-05-03', undefined)).to.equal('à partir du 3 mai 2026');
    expect(french.period('2026-05-03', '2026-05-01')).to.equal('à partir du 3 mai 2026');
    expect(french.period(undefined, '2026-05-03')).to.equal('jusqu’au 3 mai 2026');
    expect(french.period(undefined, undefined)).to.equal(undefined);
  });

  it('name the days of the week in order, each once', () => {
    expect(french.weekdays([6, 0, 5, 6])).to.equal('lundi, samedi et dimanche');
    expect(english.weekdays([5, 6])).to.equal('Saturday and Sunday');
  });

  it('join consecutive months, also across the turn of the year', () => {
    expect(french.months([11, 12, 1, 2, 3, 5])).to.equal('mai et novembre – mars');
    expect(english.months([7])).to.equal('July');
    expect(english.months([1, 12, 5])).to.equal('May, December and January');
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(english.months(all, 'all year')).to.equal('all year');
    expect(english.months(all)).to.equal('January – December');
  });
});
