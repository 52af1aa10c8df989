import {expect} from '@open-wc/testing';
import {createFormats} from '../../src/i18n/format.js';
import {plainSpaces} from './plain-spaces.js';

const french = createFormats('fr');

const length = (metres: number, language = 'fr') =>
  plainSpaces(createFormats(language).length(metres));
const elevation = (metres: number, language = 'fr') =>
  plainSpaces(createFormats(language).elevation(metres));
const duration = (hours: number, language = 'fr') =>
  plainSpaces(createFormats(language).duration(hours));

describe('length', () => {
  it('is in metres below a kilometre', () => {
    expect(length(400)).to.equal('400 m');
  });

  it('is zero where it is zero', () => {
    expect(length(0)).to.equal('0 m');
  });

  it('is a kilometre as soon as it rounds to a thousand metres', () => {
    expect(length(999.4)).to.equal('999 m');
    expect(length(999.6)).to.equal('1 km');
  });

  it('has one decimal in kilometres', () => {
    expect(length(12_345)).to.equal('12,3 km');
    expect(length(12_345, 'en')).to.equal('12.3 km');
  });

  it('is as in French where the browser does not know the language', () => {
    expect(length(12_345, 'oc')).to.equal('12,3 km');
    expect(length(12_345, 'eu-ES')).to.equal('12,3 km');
  });

  it('has no decimals from a hundred kilometres on', () => {
    expect(length(99_949)).to.equal('99,9 km');
    expect(length(99_950)).to.equal('100 km');
    expect(length(170_432)).to.equal('170 km');
  });

  it('does not break between the number and the unit', () => {
    expect(french.length(400)).not.to.contain(' ');
  });
});

describe('elevation', () => {
  it('stays in metres', () => {
    expect(elevation(731.4)).to.equal('731 m');
    expect(elevation(12_345)).to.equal('12 345 m');
  });

  it('groups thousands as the language does', () => {
    expect(elevation(2345)).to.equal('2 345 m');
    expect(elevation(2345, 'en')).to.equal('2,345 m');
    expect(elevation(2345, 'de')).to.equal('2.345 m');
    expect(elevation(2345, 'es')).to.equal('2345 m');
    expect(elevation(2345, 'it')).to.equal('2345 m');
    expect(elevation(2345, 'nl')).to.equal('2.345 m');
  });

  it('is zero, not minus zero, just below the sea', () => {
    expect(elevation(-0.3)).to.equal('0 m');
  });

  it('can be below the sea', () => {
    expect(elevation(-12)).to.equal('-12 m');
  });
});

describe('duration', () => {
  it('is in minutes below an hour', () => {
    expect(duration(0.75)).to.equal('45 min');
  });

  it('leaves out what is zero', () => {
    expect(duration(2)).to.equal('2 h');
    expect(duration(24)).to.equal('1 j');
    expect(duration(24.5)).to.equal('1 j 30 min');
  });

  it('rounds to the minute before it counts the hours', () => {
    expect(duration(1.999)).to.equal('2 h');
    expect(duration(23.999)).to.equal('1 j');
  });

  it('has hours and minutes', () => {
    expect(duration(2.5)).to.equal('2 h 30 min');
  });

  it('is no minutes at all below half a minute', () => {
    expect(duration(0)).to.equal('0 min');
    expect(duration(0.005)).to.equal('0 min');
  });

  it('does not break between a number and its unit', () => {
    expect(french.duration(2.5).split(' ').map(plainSpaces)).to.deep.equal(['2 h', '30 min']);
  });

  const aDayAndMore = {
    fr: ['1 j 6 h', '3 j'],
    en: ['1 day 6 h', '3 days'],
    de: ['1 Tag 6 h', '3 Tage'],
    es: ['1 día 6 h', '3 días'],
    it: ['1 giorno 6 h', '3 giorni'],
    nl: ['1 dag 6 h', '3 dagen'],
  };
  for (const [language, [oneDay, threeDays]] of Object.entries(aDayAndMore)) {
    it(`has days in "${language}"`, () => {
      expect(duration(30, language)).to.equal(oneDay);
      expect(duration(72, language)).to.equal(threeDays);
    });
  }

  it('has the days of a French region', () => {
    expect(duration(30, 'fr-CA')).to.equal('1 j 6 h');
  });
});

describe('number', () => {
  it('groups thousands as the language does', () => {
    expect(plainSpaces(french.number(12_345))).to.equal('12 345');
    expect(createFormats('en').number(12_345)).to.equal('12,345');
  });
});

describe('date', () => {
  const dates = {
    fr: '16 octobre 2024',
    en: '16 October 2024',
    'en-US': 'October 16, 2024',
    de: '16. Oktober 2024',
    es: '16 de octubre de 2024',
    it: '16 ottobre 2024',
    nl: '16 oktober 2024',
  };
  for (const [language, date] of Object.entries(dates)) {
    it(`is written out in "${language}"`, () => {
      expect(createFormats(language).date('2024-10-16')).to.equal(date);
    });
  }

  it('is the first of the month in French', () => {
    expect(french.date('2024-10-01')).to.equal('1er octobre 2024');
    expect(french.date('2024-10-11')).to.equal('11 octobre 2024');
  });

  it('can come from an instant', () => {
    expect(french.date('2024-10-16T12:40:00.123456+02:00')).to.equal('16 octobre 2024');
  });

  it('is empty where there is none', () => {
    for (const text of ['', 'soon', '2024', '10/16/2024', '2024-13-45', '2024-10-16Tea time']) {
      expect(french.date(text), text).to.equal('');
    }
  });
});

describe('list', () => {
  it('joins its parts as the language does', () => {
    const parts = ['Lacs', 'Faune', 'Flore'];

    expect(french.list(parts)).to.equal('Lacs, Faune et Flore');
    expect(createFormats('de').list(parts)).to.equal('Lacs, Faune und Flore');
    expect(createFormats('en').list(parts)).to.equal('Lacs, Faune and Flore');
  });

  it('leaves one part as it is', () => {
    expect(french.list(['Lacs'])).to.equal('Lacs');
    expect(french.list([])).to.equal('');
  });
});

describe('the formats of a language', () => {
  const {DateTimeFormat, ListFormat} = Intl;

  afterEach(() => {
    Object.assign(Intl, {DateTimeFormat, ListFormat});
  });

  it('are created once, since a browser takes long for each, and a sheet is often rendered again', () => {
    const created: string[] = [];
    Object.assign(Intl, {
      DateTimeFormat: class extends DateTimeFormat {
        constructor(...[language, options]: ConstructorParameters<typeof DateTimeFormat>) {
          super(language, options);
          created.push('dates');
        }
      },
      ListFormat: class extends ListFormat {
        constructor(...[language, options]: ConstructorParameters<typeof ListFormat>) {
          super(language, options);
          created.push('lists');
        }
      },
    });
    const formats = createFormats('fr');

    for (let count = 0; count < 3; count++) {
      formats.list(['Lacs', 'Faune']);
      expect(formats.date('2024-10-16')).to.equal('16 octobre 2024');
      expect(formats.date('2024-10-16T12:40:00.123456+02:00')).to.equal('16 octobre 2024');
    }

    expect(created).to.deep.equal(['lists', 'dates', 'dates']);
  });
});
