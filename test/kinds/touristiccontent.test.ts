import {expect, fixtureCleanup} from '@open-wc/testing';
import {skipWithoutRecordings} from '../contract/replay.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import type {KindPage} from './kind-page.js';
import {cardOf, namesOf, openFilter, openPage, openSheet, search, tick} from './kind-page.js';
import {
  filesOf,
  labelsIn,
  leftOutOfAll,
  openRecorded,
  pdfOf,
  recordedRows,
} from './recorded-fields.js';

const KIND = 'touristiccontent';

describe('touristic contents', () => {
  const original = location.href;

  afterEach(async () => {
    restoreFetch();
    fixtureCleanup();
    // What the elements have still to write must not reach the next test.
    await Promise.resolve();
    history.replaceState(null, '', original);
  });

  it('are listed with their category, types, place and brand', async () => {
    const {list} = await openPage(KIND, sampleApi());

    await until(() => visibleText(list).includes('Gîte'), 'the types are known');
    await until(() => /\d+ adresses/.test(visibleText(list)), 'they are counted by their name');
    await until(
      () =>
        parts(list, 'card').some((card) =>
          /Label Valeurs Parc/.test(collapseSpaces(card.textContent)),
        ),
      'one has a type of the second list, under its name',
    );
    const approved = parts(list, 'card').filter((card) =>
      collapseSpaces(card.textContent).includes('Label Valeurs Parc'),
    );
    for (const card of approved)
      expect(collapseSpaces(card.textContent)).to.include('Marque ou label de qualité');
    expect(parts(list, 'practice').map((each) => each.title)).to.include('Catégorie');
  });

  it('are narrowed by a category, then by a type, which the address says', async () => {
    const {list} = await openPage(KIND, sampleApi());
    const filter = await openFilter(list, 'Catégorie');

    await tick(filter, 'Restaurants');

    await until(() => location.search.includes('category=2'), 'the address says it');
    const restaurants = namesOf(list);
    const types = await openFilter(list, 'Type');
    await tick(types, 'Crêperie');
    await until(() => location.search.includes('type=5'), 'the address says it too');
    await until(() => namesOf(list).length < restaurants.length, 'fewer are left');
    expect(parts(list, 'chip').map((chip) => collapseSpaces(chip.textContent))).to.deep.equal([
      'Restaurants',
      'Crêperie',
    ]);
    for (const name of namesOf(list))
      expect(collapseSpaces(cardOf(list, name).textContent)).to.include('Crêperie');
  });

  it('have types of one name told apart by their categories in the filter', async () => {
    const {list} = await openPage(KIND, sampleApi());

    const filter = await openFilter(list, 'Type');

    await until(() => filter.textContent?.includes('Valeurs Parc (Hébergements)'), 'one of two');
    expect(filter.textContent).to.include('Valeurs Parc (Produits du terroir)');
    expect(filter.textContent).not.to.include('Gîte (');
  });

  it('are none for a type that the server does not have', async () => {
    history.replaceState(null, '', `${location.pathname}?type=99999`);
    const {list} = await openPage(KIND, sampleApi());

    await waitForState(list, 'empty');
    await until(() => visibleText(list).includes('Rien ne correspond'), 'says so');
  });

  it('are found by a word of their text', async () => {
    const {list} = await openPage(KIND, sampleApi());
    const all = namesOf(list).length;

    await search(list, 'crêperie');

    await until(() => namesOf(list).length > 0 && namesOf(list).length < all, 'some are found');
    await until(() => location.search.includes('q=cr'), 'the address says it');
  });

  it('open their sheets, which the address names', async () => {
    const page = await openPage(KIND, sampleApi());
    const name =
      namesOf(page.list).find((each) => each.includes('Gîte')) ?? namesOf(page.list)[0] ?? '';

    await openSheet(page, name);

    await until(() => /touristiccontent=\d+/.test(location.search), 'the address names it');
    const text = () => visibleText(page.detail);
    await until(() => text().includes('Commune'), 'says where it is');
    expect(collapseSpaces(part(page.detail, 'contact').textContent)).to.include('Le bourg');
  });

  it('have one point each on a map, whether they are points, lines or areas', async () => {
    const geometries = [
      {type: 'Point', coordinates: [1, 45]},
      {
        type: 'LineString',
        coordinates: [
          [2, 45],
          [2.1, 45.1],
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [3, 45],
            [3.2, 45],
            [3.2, 45.2],
            [3, 45.2],
            [3, 45],
          ],
        ],
      },
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 46],
          [1.1, 46],
        ],
      },
      {type: 'GeometryCollection', geometries: [{type: 'Point', coordinates: [2, 46]}]},
      null,
    ];
    const rows = geometries.map((geometry, index) => ({id: index, name: `Nº ${index}`, geometry}));
    const {list} = await openPage(KIND, fakeApi({touristiccontent: rows}).url);
    const map = document.createElement('trek-map');
    map.for = 'items';
    map.loading = 'click';
    list.after(map);

    const drawn = () =>
      parts(map, 'sketch')[0]?.querySelector('.sketch-points')?.getAttribute('d') ?? '';
    await until(() => drawn().split('M').length === 6, 'five are drawn');
  });

  describe('of which a field is odd', () => {
    const warn = console.warn;
    const rows = [
      {id: 1, name: 'Sans catégorie', category: null, types: null, geometry: null},
      {id: 2, name: 'Catégorie inconnue', category: 77, types: {7701: [5]}, geometry: 'là'},
      {id: 3, name: 'Types illisibles', category: 1, types: [[null], 'x'], approved: 'oui'},
      {id: 'quatre', name: 'Sans numéro', category: 1},
      {id: 5, name: '', category: 1},
    ];
    const touristiccontent_category = [
      {
        id: 1,
        label: 'Hébergements',
        types: [
          {id: 101, label: '', values: [{id: 5, label: 'Gîte', pictogram: null}, {id: 6}, null]},
          {id: 102, label: 'Label', values: []},
          null,
        ],
      },
    ];
    let page: KindPage;

    beforeEach(async () => {
      console.warn = () => {};
      const {url} = fakeApi({touristiccontent: rows, touristiccontent_category});
      page = await openPage(KIND, url);
    });

    afterEach(() => {
      console.warn = warn;
    });

    it('show, without the rows that are nothing', async () => {
      expect(namesOf(page.list)).to.deep.equal([
        'Sans catégorie',
        'Catégorie inconnue',
        'Types illisibles',
      ]);
      await until(() => visibleText(page.list).includes('Gîte'), 'the type is known');
      expect(visibleText(page.list)).not.to.match(/undefined|null|NaN|77/);
      expect(visibleText(page.list)).not.to.include('Marque');
    });

    for (const {name} of rows.slice(0, 3)) {
      it(`have a sheet: ${name}`, async () => {
        await openSheet(page, name);

        // What is near is not of this item, and comes when it comes.
        const titles = parts(page.detail, 'heading').map((heading) => heading.textContent?.trim());
        expect(titles.filter((title) => title !== 'À proximité')).to.deep.equal([]);
        expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN/);
      });
    }
  });

  describe('as servers have answered them', () => {
    /** Fields of the API that a sheet does not show, and why. */
    const leftOut = {
      ...leftOutOfAll,
      external_id: 'it belongs to the system that it was copied from',
      portal: 'it says on which sites it is published',
      city_codes: 'they are those of the communes',
      create_datetime: 'the orders of a list use it',
      departure_city: 'it is one of the communes',
      departure_city_code: 'it is that of a commune',
      reservation_system: 'it says nothing without the pages of that system',
      reservation_id: 'it says nothing without the pages of that system',
      approved: 'another test sees to it',
      update_datetime: 'another test sees to it',
    };

    const lists = [
      [
        'full-fields/touristiccontent.json',
        'full-fields/touristiccontent_category.json',
        'full-fields/trek_theme.json',
        'full-fields/sources.json',
      ],
      [
        'gta-2.126/touristiccontent.592bd7.json',
        'gta-2.126/touristiccontent_category.592bd7.json',
        'gta-2.126/theme.592bd7.json',
        'gta-2.126/source.592bd7.json',
      ],
      [
        'gta-2.126/touristiccontent-2.dbd2de.json',
        'gta-2.126/touristiccontent_category.592bd7.json',
        'gta-2.126/theme.592bd7.json',
        'gta-2.126/source.592bd7.json',
      ],
    ] as const;

    for (const [file, ...vocabularies] of lists) {
      it(`have every field of ${file} on their sheets`, async function () {
        this.timeout(30_000);
        const rows = await recordedRows(file);
        if (rows.length === 0) skipWithoutRecordings(this);
        const [categories = [], themes = [], sources = []] = await Promise.all(
          vocabularies.map(recordedRows),
        );
        const [cities, districts, labels] = await Promise.all([
          recordedRows('gta-2.126/city.592bd7.json'),
          recordedRows('gta-2.126/district.592bd7.json'),
          recordedRows('gta-2.126/label_accessibility.592bd7.json'),
        ]);
        const types = categories.flatMap(({types: lists}) =>
          (lists as {values: never[]}[]).flatMap(({values}) => values),
        );
        const {url} = fakeApi({
          touristiccontent: rows,
          touristiccontent_category: categories,
          theme: themes,
          source: sources,
          city: cities,
          district: districts,
          label_accessibility: labels,
        });
        const expected = {
          category: labelsIn(categories),
          types: (value: unknown) => labelsIn(types)(Object.values(value as object).flat()),
          themes: labelsIn(themes),
          source: labelsIn(sources),
          cities: labelsIn(cities),
          districts: labelsIn(districts),
          label_accessibility: labelsIn(labels),
          attachments: filesOf,
          pdf: pdfOf,
        };

        for (const row of rows.slice(0, 4)) {
          const detail = await openRecorded(KIND, url, row, leftOut, expected);
          expect(parts(detail, 'updated')).to.have.length(1);
          const says = collapseSpaces(rootOf(detail).textContent).includes(
            'Marque ou label de qualité',
          );
          expect(says).to.equal(row.approved);
        }
      });
    }
  });
});
