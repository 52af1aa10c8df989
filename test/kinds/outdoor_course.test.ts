import {expect} from '@open-wc/testing';
import {skipWithoutRecordings} from '../contract/replay.js';
import {collapseSpaces, part, parts, until, visibleText} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {cardOf, namesOf, openFilter, openSheet, search, tick} from './kind-page.js';
import {linksOf, openItems} from './outdoor-page.js';
import {
  filesOf,
  labelsIn,
  leftOutOfAll,
  openRecorded,
  pdfOf,
  recordedRows,
} from './recorded-fields.js';

const KIND = 'outdoor_course';

describe('outdoor courses', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('are listed with how long, how high and how hard they are', async () => {
    const {list} = await openItems(KIND, sampleApi(), 4);
    const card = () => collapseSpaces(cardOf(list, "L'intégrale de l'Ysée").textContent);

    await until(() => card().includes('v3 a2'), 'the rating is known');
    expect(card()).to.include('3 h 30 min');
    expect(card()).to.include('1,4 km');
    expect(card()).to.include('180 m');
    await until(() => visibleText(list).includes('4 parcours'), 'they are counted');
    await expect(list).to.be.accessible();
  });

  it('are narrowed by a type and by a height, which an address says', async () => {
    const {list} = await openItems(KIND, sampleApi(), 4);

    await tick(await openFilter(list, 'Type'), 'Voie');

    await until(() => namesOf(list).length === 3, 'three are climbing routes');
    await until(() => location.search.includes('type=1'), 'the address says it');
  });

  it('are narrowed by the height that an address states', async () => {
    history.replaceState(null, '', `${location.pathname}?height=20-40`);

    const {list} = await openItems(KIND, sampleApi(), 2);

    expect(namesOf(list)).to.deep.equal(['La Patte blanche', 'Miel et vinaigre']);
    await until(() => visibleText(list).includes('Hauteur : de 20 m à 40 m'), 'says the filter');
  });

  it('are found by a word of their text', async () => {
    const {list} = await openItems(KIND, sampleApi(), 4);

    await search(list, 'fissure');

    await until(() => namesOf(list).join() === 'La Patte blanche', 'one is found');
    await until(() => location.search.includes('q=fissure'), 'the address says it');
  });

  it('have sheets with their practice and their sites, which open and lead back', async () => {
    const page = await openItems(KIND, sampleApi(), 4);
    const {detail} = page;

    await openSheet(page, 'La Patte blanche');

    await until(() => visibleText(detail).includes('Pratique Escalade'), 'says the practice');
    expect(collapseSpaces(part(detail, 'practical').innerText)).to.include(
      'Équipement en place Douze dégaines.',
    );
    expect(collapseSpaces(part(detail, 'sites').innerText)).to.equal(
      "Sites de pratique Secteur de l'Ours",
    );
    await until(() => location.search.includes('outdoor_course=1'), 'the address names it');
    await expect(detail).to.be.accessible();
    part(detail, 'item-link').click();
    await until(
      () => collapseSpaces(part(detail, 'name').innerText) === "Secteur de l'Ours",
      'the site',
    );
    await until(() => parts(detail, 'compass-rose').length === 1, 'has its rose');
    // The words are those of sites, although the list is one of courses.
    expect(collapseSpaces(part(detail, 'compass-rose').querySelector('p')?.innerText)).to.equal(
      'Orientation sud-est et sud',
    );
    part(detail, 'back').click();
    await until(
      () => collapseSpaces(part(detail, 'name').innerText) === 'La Patte blanche',
      'the course',
    );
  });

  it('mark their points of reference on a map', async () => {
    const page = await openItems(KIND, sampleApi(), 4);
    const map = document.createElement('trek-map');
    map.for = 'items';
    map.loading = 'click';
    page.list.after(map);

    await openSheet(page, "L'intégrale de l'Ysée");

    const dots = () =>
      parts(map, 'sketch')[0]?.querySelector('.sketch-dots')?.getAttribute('d') ?? '';
    await until(() => dots().split('M').length === 4, 'three points are drawn');
  });

  it('show what is odd in a row as absent', async () => {
    const rows = [
      {
        id: 1,
        name: 'Un',
        duration: 0,
        length: 'long',
        height: -3,
        parents: [1, 99],
        children: null,
        ratings: [5],
        points_reference: 'là',
        geometry: {type: 'GeometryCollection', geometries: []},
      },
      {id: 2, name: 'Deux', sites: [77], geometry: null, min_elevation: 0, max_elevation: 0},
      {id: 3, name: ''},
    ];
    const {warn} = console;
    console.warn = () => {};
    try {
      const page = await openItems(KIND, fakeApi({outdoor_course: rows}).url, 2);

      for (const name of ['Un', 'Deux']) {
        await openSheet(page, name);
        expect(parts(page.detail, 'heading')).to.have.length(0);
        expect(parts(page.detail, 'figure')).to.have.length(0);
        expect(linksOf(page.detail)).to.deep.equal([]);
        expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN/);
      }
    } finally {
      console.warn = warn;
    }
  });

  describe('as servers have answered them', () => {
    /** Fields of the API that a sheet does not show, and why. */
    const leftOut = {
      ...leftOutOfAll,
      eid: 'it belongs to the system that it was copied from',
      city_codes: 'they are those of the communes',
      points_reference: 'maps show them',
      sites_uuids: 'the sites are linked by their numbers',
      parents_uuids: 'the courses are linked by their numbers',
      children_uuids: 'the courses are linked by their numbers',
    };

    const folders = [
      ['full-fields/', '.json'],
      ['gta-2.126/', '.592bd7.json'],
    ] as const;

    for (const [folder, ending] of folders) {
      it(`have every field of ${folder} on their sheets`, async function () {
        this.timeout(60_000);
        const read = (name: string) => recordedRows(folder + name + ending);
        const rows = await read('outdoor_course');
        if (rows.length === 0) skipWithoutRecordings(this);
        const [sites = [], types = [], ratings = [], scales = [], practices = []] =
          await Promise.all(
            [
              ...['outdoor_site', 'outdoor_coursetype', 'outdoor_rating'],
              ...['outdoor_ratingscale', 'outdoor_practice'],
            ].map(read),
          );
        const [cities = [], districts = []] = await Promise.all(
          ['city', 'district'].map((name) => recordedRows(`gta-2.126/${name}.592bd7.json`)),
        );
        const {url} = fakeApi({
          outdoor_course: rows,
          outdoor_site: sites,
          outdoor_coursetype: types,
          outdoor_rating: ratings,
          outdoor_ratingscale: scales,
          outdoor_practice: practices,
          city: cities,
          district: districts,
        });
        const metres = (value: unknown) =>
          Number(value) > 0 ? [`${Math.round(Number(value)).toLocaleString('fr')} m`] : [];
        const expected = {
          type: labelsIn(types),
          ratings: labelsIn(ratings),
          cities: labelsIn(cities),
          districts: labelsIn(districts),
          sites: labelsIn(sites),
          parents: labelsIn(rows),
          children: labelsIn(rows),
          duration: (value: unknown) => (value === 100 ? ['4 j 4 h'] : []),
          length: metres,
          height: metres,
          min_elevation: metres,
          max_elevation: metres,
          attachments: filesOf,
          pdf: pdfOf,
        };

        for (const row of rows) {
          await openRecorded(KIND, url, row, leftOut, expected);
        }
      });
    }
  });
});
