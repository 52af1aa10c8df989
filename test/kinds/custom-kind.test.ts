import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {nameFields, rowReader, shapeFields} from '../../src/api/fields.js';
import {toPlace} from '../../src/api/shapes.js';
import {anything, key} from '../../src/api/wire.js';
import {mountainIcon} from '../../src/elements/icons.js';
import type {VisibleKind} from '../../src/elements/kind-view.js';
import {renderFacts} from '../../src/elements/trek-detail/sections/facts.js';
import {some} from '../../src/model/search/search-fields.js';
import {registerKind} from '../../src/store/kinds.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {type FakeApi, fakeApi, restoreFetch} from '../support/fake-api.js';

const base = {
  shape: {theme: key, height: anything, geometry: anything},
  read: (row: {theme?: string; height?: unknown; geometry?: unknown}) => ({
    themeId: row.theme,
    heightMetres: Number(row.height),
    ...toPlace(row.geometry),
  }),
};

const card = rowReader('lighthouse', base, {shape: {}, read: () => ({pictures: []})});
const sheet = rowReader('lighthouse', base, shapeFields, {shape: {}, read: () => ({pictures: []})});

type Lighthouse = ReturnType<typeof sheet.toOurs>;

/** A kind that no Geotrek has, declared as the real ones are. */
const lighthouses: VisibleKind = {
  name: 'lighthouse',
  plural: 'lighthouses',
  path: 'lighthouse/',
  card,
  loadColumns: async () => ({
    columns: {
      base: {
        shape: {...nameFields.shape, ...base.shape},
        read: (row, origin) => ({...nameFields.read(row, origin), ...base.read(row)}),
      },
      texts: {shape: {}, read: () => ({})},
    },
    parameters: {theme: 'themes'},
  }),
  loadSheet: async () => sheet,
  filters: {
    terms: {theme: 'themes'},
    withItems: ['theme'],
    ranges: {height: 'elevation'},
    sorts: ['name', 'tallest'],
    usual: ['theme', 'height'],
  },
  cardVocabularies: ['themes'],
  loadSearchFields: async () => ({
    terms: {theme: ({themeId}: Partial<Lighthouse>) => some(themeId)},
    ranges: {height: ({heightMetres}: Lighthouse) => heightMetres},
    sorts: {tallest: () => [({heightMetres}: Lighthouse) => -heightMetres]},
    texts: () => ({}),
    labelled: {theme: 'other'},
  }),
  view: {
    content: (item, {formats, vocabularies}) => {
      const {heightMetres, themeId = ''} = item as Lighthouse;
      return {
        figures: [{name: 'Hauteur', icon: mountainIcon, value: formats.elevation(heightMetres)}],
        themes: [vocabularies.themes?.get(themeId)?.label],
        labels: [],
      };
    },
    icon: mountainIcon,
    messages: () => ({
      one: 'phare',
      other: 'phares',
      names: {height: 'Hauteur', tallest: 'Les plus hauts'},
    }),
    loadSheet: async () => ({
      vocabularies: () => ['themes'],
      figures: () => [],
      main: {
        practical: ({sheet: {heightMetres}}) => renderFacts([['Hauteur', `${heightMetres} m`]]),
      },
      aside: {},
    }),
  },
};

const at = (x: number, y: number) => ({type: 'Point', coordinates: [x, y]});
const rows = [
  {id: 1, name: 'Phare du Cap', theme: 7, height: 30, geometry: at(-4.5, 45.6)},
  {id: 2, name: 'Phare des Roches', theme: 8, height: 52, geometry: at(-4.4, 45.7)},
  {id: 3, name: '', theme: 8, height: 12, geometry: null},
];
const themes = [
  {id: 7, label: 'Gardé'},
  {id: 8, label: 'Automatique'},
];

describe('a kind that has only been declared', () => {
  const original = location.href;
  let server: FakeApi;
  const warn = console.warn;

  before(() => registerKind('lighthouse', async () => lighthouses));

  beforeEach(() => {
    console.warn = () => {};
    server = fakeApi({lighthouse: rows, theme: themes});
  });

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
    history.replaceState(null, '', original);
  });

  const open = async () => {
    const page = await fixture(html`
      <div lang="fr">
        <trek-list
          id="lights"
          api=${server.url}
          resource="lighthouse"
          routing="query"
          files="none"></trek-list>
        <trek-map for="lights" loading="click"></trek-map>
        <trek-detail for="lights"></trek-detail>
      </div>
    `);
    const [list, map, detail] = ['trek-list', 'trek-map', 'trek-detail'].map((tag) =>
      page.querySelector(tag),
    );
    if (!list || !map || !detail) throw new Error('the elements are there');
    await waitForState(list as never, 'ready');
    // The words of a kind may come after its items.
    await until(() => parts(list, 'name').length > 0, 'the cards are shown');
    return {list, map, detail};
  };

  const names = (list: Element) =>
    parts(list, 'name').map((name) => collapseSpaces(name.textContent));

  it('is listed, counted and drawn on the sketch, without the row that cannot be read', async () => {
    const {list, map} = await open();

    expect(names(list)).to.deep.equal(['Phare du Cap', 'Phare des Roches']);
    await until(() => visibleText(list).includes('2 phares'), 'they are counted by their name');
    expect(collapseSpaces(part(list, 'figures').textContent)).to.include('30 m');
    await until(
      () =>
        (parts(map, 'sketch')[0]?.querySelector('.sketch-points')?.getAttribute('d') ?? '').split(
          'M',
        ).length === 3,
      'both are points of the sketch',
    );
  });

  it('opens its sheet, which the address names', async () => {
    const {list, detail} = await open();

    part(list, 'link').click();

    await waitForState(detail as never, 'ready');
    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('Phare du Cap');
    expect(visibleText(detail)).to.include('Hauteur 30 m');
    await until(() => location.search.includes('lighthouse=1'), 'the address names it');
  });

  it('is searched, filtered and sorted by what it declares', async () => {
    history.replaceState(null, '', `${location.pathname}?theme=8&sort=tallest`);
    const {list} = await open();

    await until(() => names(list).join() === 'Phare des Roches', 'one is left');
    await until(() => rootOf(list).querySelector('[part="sort"]'), 'the controls are there');
    expect(collapseSpaces(part(list, 'sort').textContent)).to.include('Les plus hauts');
    await until(
      () =>
        parts(list, 'chip')
          .map((chip) => collapseSpaces(chip.textContent))
          .join() === 'Automatique',
      'the filter is named',
    );
  });
});
