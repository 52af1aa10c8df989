import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {kindNames} from '../../src/store/kinds.js';
import {collapseSpaces, parts, rootOf, until, visibleText, waitForState} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {cardOf, openPage} from './kind-page.js';

const PLACE = {type: 'Point', coordinates: [6, 44]};

/** What servers have been seen to answer, or might, in the place of a geometry. */
const odd: readonly unknown[] = [
  null,
  {type: 'GeometryCollection', geometries: []},
  {type: 'GeometryCollection', geometries: null},
  {type: 'GeometryCollection', geometries: [null, {type: 'GeometryCollection', geometries: []}]},
  {type: 'Point', coordinates: []},
  {type: 'Point', coordinates: [null, 'x']},
  {type: 'LineString', coordinates: []},
  {type: 'LineString', coordinates: [[6]]},
  {type: 'Polygon', coordinates: []},
  {type: 'MultiPolygon', coordinates: [[]]},
  {type: 'Polygon', coordinates: [[]]},
  {type: 'Circle', coordinates: [6, 44]},
  'ici',
  [],
];

/** Items of any kind, of which only the first is anywhere. */
const rows = [PLACE, ...odd].map((geometry, index) => ({
  id: index + 1,
  name: `Nº ${index + 1}`,
  // An HD view has no other name.
  title: `Nº ${index + 1}`,
  geometry,
  departure_geom: index === 0 ? PLACE.coordinates : geometry,
  latitude: index === 0 ? 44 : null,
  longitude: index === 0 ? 6 : 'x',
  begin_date: '2999-05-03',
  end_date: '2999-05-03',
  type: 1,
}));

/** Services are called by their types. */
const types = {service_type: [{id: 1, name: 'Abri'}]};

for (const kind of kindNames()) {
  describe(`resource="${kind}" with geometries that are none`, () => {
    const original = location.href;
    const {error, warn} = console;
    let errors: unknown[] = [];
    const note = ({message}: ErrorEvent) => errors.push(message);
    const noteRejection = ({reason}: PromiseRejectionEvent) => errors.push(reason);

    beforeEach(() => {
      errors = [];
      console.error = (...told: unknown[]) => errors.push(...told);
      console.warn = () => {};
      addEventListener('error', note);
      addEventListener('unhandledrejection', noteRejection);
    });

    afterEach(() => {
      Object.assign(console, {error, warn});
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', noteRejection);
      restoreFetch();
      history.replaceState(null, '', original);
    });

    it('shows every item in list and sheet, and on the map those that are somewhere', async function () {
      this.timeout(30_000);
      const {url} = fakeApi({[kind]: rows, ...types});
      const page = await openPage(kind, url);
      const map = document.createElement('trek-map');
      map.for = 'items';
      map.loading = 'click';
      page.list.after(map);
      page.list.pageSize = 50;
      await until(() => parts(page.list, 'card').length === rows.length, 'all have cards');
      await waitForState(map, 'ready');

      const drawn = () =>
        parts(map, 'sketch')[0]?.querySelector('.sketch-points')?.getAttribute('d') ?? '';
      await until(() => drawn().split('M').length === 2, 'one is on the map');
      for (const {id} of rows) {
        page.detail.trekId = id;
        await until(
          () => rootOf(page.detail).querySelector('.sheet:not([aria-busy=true])'),
          `the sheet of ${id} is there`,
        );
        await page.detail.updateComplete;
        expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN/);
      }
      expect(errors).to.deep.equal([]);
    });
  });
}

describe('a touristic event at an odd time', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  const year = new Date().getFullYear() + 1;
  const fields = {type: null, geometry: PLACE};

  for (const [what, row, said] of [
    [
      'that ends before it begins, on its first day',
      {begin_date: `${year}-05-03`, end_date: `${year}-05-01`, start_time: null},
      new RegExp(`3 mai ${year}`),
    ],
    [
      'that ends at an earlier hour, by its hours',
      {
        begin_date: `${year}-05-03`,
        end_date: `${year}-05-03`,
        start_time: '21:00:00',
        end_time: '02:00:00',
      },
      /21 h – 2 h/,
    ],
    [
      'that has no hour, without one',
      {begin_date: `${year}-05-03`, end_date: `${year}-05-04`, start_time: null, end_time: null},
      new RegExp(`du 3 au 4 mai ${year}`),
    ],
    [
      'that ends in the year 9999, as one without an end',
      {begin_date: '2026-05-03', end_date: '9999-12-31', start_time: null},
      /à partir du 3 mai 2026/,
    ],
    [
      'that is in the year 9999, then',
      {begin_date: '9999-05-03', end_date: '9999-05-03', start_time: '10:00:00'},
      /mai 9999/,
    ],
  ] as const) {
    it(`is shown ${what}, in the list, in the sheet and in a calendar`, async () => {
      const {url} = fakeApi({touristicevent: [{id: 1, name: 'La fête', ...fields, ...row}]});
      const page = await openPage('touristicevent', url);
      expect(collapseSpaces(cardOf(page.list, 'La fête').textContent)).to.match(said);

      page.detail.trekId = 1;

      await waitForState(page.detail, 'ready');
      await until(() => said.test(visibleText(page.detail)), 'the sheet says it');
      expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN|Invalid/);
      const link = parts(page.detail, 'download').find((each) => /agenda/.test(each.innerText));
      const file = await (await fetch((link as HTMLAnchorElement).href)).text();
      const [, begin = ''] = /DTSTART\S*:(\S+)/.exec(file) ?? [];
      const [, end = begin] = /DTEND\S*:(\S+)/.exec(file) ?? [];
      expect(begin).to.match(/^\d{8}(T\d{6})?$/);
      expect(end).to.match(/^\d{8}(T\d{6})?$/);
      expect(end >= begin).to.equal(true);
    });
  }
});
