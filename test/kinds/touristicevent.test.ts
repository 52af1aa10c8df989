import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {dayText, today, weekendOf} from '../../src/model/days.js';
import {skipWithoutRecordings} from '../contract/replay.js';
import {collapseSpaces, part, parts, rootOf, until, visibleText} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {cardOf, namesOf, openFilter, openPage, openSheet, search, tick} from './kind-page.js';
import {
  filesOf,
  labelsIn,
  leftOutOfAll,
  openRecorded,
  pdfOf,
  type Row,
  recordedRows,
} from './recorded-fields.js';

const KIND = 'touristicevent';
const CANCELLED = "L'estran à marée basse";
/** In the sample, the two that have begun. */
const UNDER_WAY = ['Marché du soir de Fontarelle', 'Chants de marins au port'];

const inDays = (days: number) => dayText(today() + days) ?? '';
const chips = (list: Element) =>
  parts(list, 'chip').map((chip) => collapseSpaces(chip.textContent));
const button = (filter: Element, index: number) =>
  filter.querySelectorAll<HTMLButtonElement>('[part=date-preset]')[index] as HTMLButtonElement;

async function enter(filter: Element, index: number, day: string) {
  const found = () => filter.querySelectorAll<HTMLInputElement>('input[type=date]')[index];
  await until(found, 'there is the field');
  const field = found() as HTMLInputElement;
  field.value = day;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const entered = (filter: Element) =>
  [...filter.querySelectorAll<HTMLInputElement>('input[type=date]')].map(({value}) => value);

describe('touristic events', () => {
  const original = location.href;

  afterEach(async () => {
    restoreFetch();
    fixtureCleanup();
    // What the elements have still to write must not reach the next test.
    await Promise.resolve();
    history.replaceState(null, '', original);
    await setViewport({width: 800, height: 600});
  });

  it('are listed by their first days, with their hours and prices', async () => {
    const {list} = await openPage(KIND, sampleApi());

    expect(namesOf(list).slice(0, 2)).to.deep.equal(UNDER_WAY);
    await until(() => /\d+ événements/.test(visibleText(list)), 'they are counted by their name');
    const card = collapseSpaces(cardOf(list, 'Le lac au réveil').textContent);
    expect(card).to.include('6 h 30 – 10 h');
    expect(card).to.include('Gratuit');
    expect(collapseSpaces(cardOf(list, 'Chants de marins').textContent)).to.include('12,50 €');
  });

  it('that are cancelled do not look like others, and cannot be put into a calendar', async () => {
    const page = await openPage(KIND, sampleApi());
    const {list, detail} = page;
    const decoration = (name: string) => {
      const heading = cardOf(list, name).querySelector('[part=name]') as HTMLElement;
      return getComputedStyle(heading).textDecorationLine;
    };

    await until(() => parts(list, 'warning').length > 0, 'all cards are there');
    expect(parts(list, 'warning').map((each) => collapseSpaces(each.textContent))).to.deep.equal([
      'Annulé',
    ]);
    expect(decoration(CANCELLED)).to.equal('line-through');
    expect(decoration('Le lac au réveil')).to.equal('none');
    await openSheet(page, CANCELLED);
    expect(collapseSpaces(part(detail, 'warning').textContent)).to.equal(
      'Annulé – Grande marée trop forte',
    );
    expect(visibleText(detail)).not.to.include('Ajouter à mon agenda');
    await openSheet(page, 'Le lac au réveil');
    await until(() => visibleText(detail).includes('Ajouter à mon agenda'), 'others can');
    expect(parts(detail, 'warning')).to.have.length(0);
    const link = parts(detail, 'download').find((each) =>
      collapseSpaces(each.textContent).includes('agenda'),
    );
    const text = await (await fetch((link as HTMLAnchorElement).href)).text();
    expect(text).to.include(`DTSTART:${inDays(2).replaceAll('-', '')}T063000`);
  });

  it('are narrowed by their type, and found by their place', async () => {
    const {list} = await openPage(KIND, sampleApi());
    const types = await openFilter(list, 'Type d’événement');

    await tick(types, 'Marché');
    await until(() => namesOf(list).length === 2, 'two are markets');
    await until(() => location.search.includes('type=3'), 'the address says it');
    await tick(types, 'Marché');
    await until(() => namesOf(list).length > 2, 'all are back');
    await search(list, 'quai des thoniers');
    await until(() => namesOf(list).join() === 'Chants de marins au port', 'one is there');
  });

  describe('of some days', () => {
    it('are those of today, which the button counts, the address says and a chip removes', async () => {
      const {list} = await openPage(KIND, sampleApi());
      const filter = await openFilter(list, 'Dates');
      await until(
        () => collapseSpaces(button(filter, 0)?.textContent) === 'Aujourd’hui (2)',
        'counted',
      );

      button(filter, 0).click();

      await until(() => namesOf(list).join() === UNDER_WAY.join(), 'the two are left');
      await until(
        () => location.search.includes(`dates=${inDays(0)}_${inDays(0)}`),
        'the address says it',
      );
      await until(() => chips(list)[0]?.startsWith('Dates : '), 'a chip says it');
      expect(entered(filter)).to.deep.equal([inDays(0), inDays(0)]);
      expect(button(filter, 0).getAttribute('aria-pressed')).to.equal('true');
      parts(list, 'chip')[0]?.click();
      await until(() => namesOf(list).includes('Fête de la châtaigne'), 'all are back');
      await until(() => !location.search.includes('dates'), 'the address is free of them');
    });

    it('are those of the weekend, and the same button frees them', async () => {
      const {list} = await openPage(KIND, sampleApi());
      const filter = await openFilter(list, 'Dates');
      await until(() => /\(\d+\)/.test(button(filter, 1)?.textContent ?? ''), 'counted');
      const counted = Number(/\((\d+)\)/.exec(button(filter, 1).textContent ?? '')?.[1]);

      button(filter, 1).click();

      const {from, to} = weekendOf(today());
      await until(() => location.search.includes(`dates=${dayText(from)}_${dayText(to)}`), 'said');
      await until(() => namesOf(list).length === counted, 'as many as were counted');
      button(filter, 1).click();
      await until(() => !location.search.includes('dates'), 'free again');
    });

    it('are between two fields, in whichever order they are filled in', async () => {
      const {list} = await openPage(KIND, sampleApi());
      const filter = await openFilter(list, 'Dates');

      await enter(filter, 0, inDays(9));
      await until(() => chips(list)[0]?.includes('à partir du'), 'open at its end');
      await enter(filter, 1, inDays(5));

      const both = `dates=${inDays(5)}_${inDays(9)}`;
      await until(() => location.search.includes(both), 'in order');
      expect(entered(filter)).to.deep.equal([inDays(9), inDays(5)]);
      await until(() => namesOf(list).includes('Nuit des étoiles au signal'), 'what is then');
      expect(namesOf(list)).to.include('Grand marché de la Saint-Élian');
      expect(namesOf(list)).not.to.include('Le lac au réveil');
      await enter(filter, 0, '');
      await until(() => chips(list)[0]?.includes('jusqu’au'), 'open at its beginning');
      await enter(filter, 1, '');
      await until(() => chips(list).length === 0, 'nothing is asked for');
    });

    it('are not asked for while a year is being written', async () => {
      const {list} = await openPage(KIND, sampleApi());
      const filter = await openFilter(list, 'Dates');

      await enter(filter, 0, '0002-12-01');
      await enter(filter, 0, '2999-12-31');

      await until(() => location.search.includes('dates=2999-12-31_'), 'the whole year is there');
      await until(() => visibleText(list).includes('Rien ne correspond'), 'nothing is so late');
    });

    it('come by an address, and narrow the other filters', async () => {
      history.replaceState(null, '', `${location.pathname}?dates=${inDays(0)}`);
      const {list} = await openPage(KIND, sampleApi());
      await until(() => namesOf(list).join() === UNDER_WAY.join(), 'two are left');

      const types = await openFilter(list, 'Type d’événement');

      const amounts = () =>
        [...types.querySelectorAll('.amount')]
          .map((each) => collapseSpaces(each.textContent))
          .join();
      await until(() => amounts() === '0,1,1,0', 'each type is counted among the two');
    });

    it('are asked for in the dialog of a phone, which opens with them', async () => {
      await setViewport({width: 360, height: 740});
      const {list} = await openPage(KIND, sampleApi());
      await until(() => parts(list, 'all-filters').length > 0, 'there is the button');
      part(list, 'all-filters').click();
      await until(
        () => parts(list, 'date-fields').some((each) => each.checkVisibility()),
        'they are open',
      );

      const dialog = part(list, 'dialog');
      const fields = [...dialog.querySelectorAll<HTMLElement>('input[type=date]')];
      expect(
        fields.map((field) => field.ariaLabel ?? field.getAttribute('aria-label')),
      ).to.deep.equal(['Dates\u00a0: premier jour', 'Dates\u00a0: dernier jour']);
      for (const field of fields) {
        expect(field.getBoundingClientRect().right).to.be.below(360);
        expect(field.getBoundingClientRect().height).to.be.at.least(44);
      }
      await expect(list).to.be.accessible();
    });

    for (const [lang, day, weekend, name] of [
      ['en', 'Today', 'This weekend', 'Dates'],
      ['de', 'Heute', 'Dieses Wochenende', 'Termin'],
      ['es', 'Hoy', 'Este fin de semana', 'Fechas'],
      ['it', 'Oggi', 'Questo fine settimana', 'Date'],
      ['nl', 'Vandaag', 'Dit weekend', 'Data'],
    ] as const) {
      it(`have words in ${lang}`, async () => {
        const {list} = await openPage(KIND, sampleApi(), lang);

        const filter = await openFilter(list, name);

        await until(() => filter.querySelector('[part=date-preset]'), 'there are the buttons');
        expect(collapseSpaces(button(filter, 0).textContent)).to.match(new RegExp(`^${day}`));
        expect(collapseSpaces(button(filter, 1).textContent)).to.match(new RegExp(`^${weekend}`));
      });
    }
  });

  describe('of which a field is odd', () => {
    const warn = console.warn;
    const year = dayText(today())?.slice(0, 4);
    const row = (id: unknown, begin_date: unknown, more: object = {}) => ({
      ...{id, name: `Nº ${id}`, begin_date, end_date: begin_date},
      ...more,
    });

    beforeEach(() => {
      console.warn = () => {};
    });

    afterEach(() => {
      console.warn = warn;
    });

    it('are read as far as they can be, and left out without a day', async () => {
      const rows = [
        row(1, `${year}-12-05`, {end_date: `${year}-12-01`}),
        row(2, `${year}-12-06`, {end_date: null, start_time: '99:99:00', price: []}),
        row(3, '2026-05-01', {end_date: '9999-12-31', start_time: null, price: '1e999'}),
        row(4, '2026-13-45'),
        row(5, '2026-02-30'),
        row(6, null),
        row(7, `${year}-12-07`, {
          place: 12,
          type: {},
          geometry: 'ici',
          cancelled: 'oui',
          price: ' ',
        }),
      ];
      const {list} = await openPage(KIND, fakeApi({touristicevent: rows}).url);

      expect(namesOf(list)).to.deep.equal(['Nº 1', 'Nº 2', 'Nº 3', 'Nº 7']);
      expect(collapseSpaces(cardOf(list, 'Nº 1').textContent)).to.match(/ 5 décembre$/);
      expect(collapseSpaces(cardOf(list, 'Nº 2').textContent)).to.match(/ 6 décembre$/);
      expect(collapseSpaces(cardOf(list, 'Nº 3').textContent)).to.match(
        /à partir du 1er mai 2026$/,
      );
      expect(collapseSpaces(cardOf(list, 'Nº 7').textContent)).to.match(/ 7 décembre$/);
      expect(parts(list, 'warning')).to.have.length(0);
    });

    it('are found on their days, be they four hundred on one', async () => {
      const rows = Array.from({length: 450}, (_, id) =>
        row(id + 1, inDays(id < 400 ? 3 : 30), {name: `Fête ${id + 1}`}),
      );
      const {list} = await openPage(KIND, fakeApi({touristicevent: rows}).url);
      const filter = await openFilter(list, 'Dates');

      await enter(filter, 0, inDays(3));
      await enter(filter, 1, inDays(3));

      await until(() => visibleText(list).includes('400 événements'), 'all of them are found');
      await enter(filter, 1, '9999-12-31');
      await until(() => visibleText(list).includes('450 événements'), 'as are the others');
    });
  });

  describe('as servers have answered them', () => {
    /** Fields of the API that a sheet does not show, and why. */
    const leftOut = {
      ...leftOutOfAll,
      external_id: 'it belongs to the system that it was copied from',
      portal: 'it says on which sites it is published',
      city_codes: 'they are those of the communes',
      create_datetime: 'the orders of a list use it',
      update_datetime: 'another test sees to it',
      begin_date: 'another test sees to it',
      end_date: 'another test sees to it',
      start_time: 'another test sees to it',
      end_time: 'another test sees to it',
      meeting_time: 'it is that of the beginning, as it was called before',
      organizers_id: 'the organizers are named',
      participant_number: 'it is the capacity, as it was called before',
      bookable: 'how to book is said where it can be done',
    };

    for (const [file, ...vocabularies] of [
      [
        'full-fields/touristicevent.json',
        'full-fields/touristicevent_type.json',
        'full-fields/trek_theme.json',
        'full-fields/sources.json',
      ],
      [
        'gta-2.126/touristicevent.592bd7.json',
        'gta-2.126/touristicevent_type.592bd7.json',
        'gta-2.126/theme.592bd7.json',
        'gta-2.126/source.592bd7.json',
      ],
      [
        'gta-2.126/touristicevent-4.dbd2de.json',
        'gta-2.126/touristicevent_type.592bd7.json',
        'gta-2.126/theme.592bd7.json',
        'gta-2.126/source.592bd7.json',
      ],
    ] as const) {
      it(`have every field of ${file} on their sheets`, async function () {
        this.timeout(30_000);
        const rows = await recordedRows(file);
        if (rows.length === 0) skipWithoutRecordings(this);
        const [types = [], themes = [], sources = []] = await Promise.all(
          vocabularies.map(recordedRows),
        );
        const [cities, districts] = await Promise.all([
          recordedRows('gta-2.126/city.592bd7.json'),
          recordedRows('gta-2.126/district.592bd7.json'),
        ]);
        const {url} = fakeApi({
          touristicevent: rows,
          touristicevent_type: types,
          theme: themes,
          source: sources,
          city: cities,
          district: districts,
        });
        const expected = {
          type: labelsIn(types),
          themes: labelsIn(themes),
          source: labelsIn(sources),
          cities: labelsIn(cities),
          districts: labelsIn(districts),
          attachments: filesOf,
          pdf: pdfOf,
          price: (value: unknown) => [Number(value) === 0 ? 'Gratuit' : '€'],
          capacity: (value: unknown) => (value === 0 ? [] : [String(value)]),
          approved: () => ['Marque ou label de qualité'],
          cancelled: () => ['Annulé'],
        };

        for (const row of chosen(rows)) {
          const detail = await openRecorded(KIND, url, row, leftOut, expected);
          expect(parts(detail, 'updated')).to.have.length(1);
          const hours = collapseSpaces(part(detail, 'figures').textContent);
          expect(/Horaire/.test(hours)).to.equal(row.start_time !== null);
          expect(rootOf(detail).textContent).not.to.match(/undefined|null|NaN/);
        }
      });
    }
  });
});

/** Few of many: the first, and one of each that says more than those before. */
function chosen(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const fields = Object.keys(row).filter(
      (field) => row[field] !== null && row[field] !== '' && row[field] !== false,
    );
    const isNew = fields.some((field) => !seen.has(field));
    for (const field of fields) seen.add(field);
    return isNew;
  });
}
