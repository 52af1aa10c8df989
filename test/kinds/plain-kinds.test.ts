import {expect, fixture, html} from '@open-wc/testing';
import type {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import {skipWithoutRecordings} from '../contract/replay.js';
import {collapseSpaces, part, parts, rootOf, until, visibleText} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {namesOf, openPage, openSheet, search} from './kind-page.js';
import {
  type Expect,
  filesOf,
  labelsIn,
  leftOutOfAll,
  missingFields,
  recordedRows,
} from './recorded-fields.js';

/** Fields of the API that no sheet of these kinds shows, and why. */
const leftOut = {
  ...leftOutOfAll,
  external_id: 'it belongs to the system that it was copied from',
  eid: 'it belongs to the system that it was copied from',
  create_datetime: 'nobody plans a walk by it',
  update_datetime: 'nobody plans a walk by it',
  type_label: 'the vocabulary says the same',
  type_pictogram: 'the vocabulary says the same',
  view_points: 'what is near shows them',
  // What those who maintain things on the ground note for each other.
  condition: 'it is for those who maintain it',
  conditions: 'it is for those who maintain it',
  maintenance_difficulty: 'it is for those who maintain it',
  usage_difficulty: 'it is for those who maintain it',
  sealing: 'it is for those who maintain it',
  species_id: 'the name is that of the species',
  latitude: 'maps show it',
  longitude: 'maps show it',
  label_accessibility: 'the text of accessibility says more',
};

const months: Expect = (value) =>
  (value as readonly boolean[]).flatMap((held, index) =>
    held ? [new Intl.DateTimeFormat('fr', {month: 'long'}).format(new Date(2026, index, 15))] : [],
  );

const rules: Expect = (value) =>
  (value as readonly {readonly name: unknown; readonly code?: string}[]).flatMap(({name, code}) => [
    ...(typeof name === 'string' ? [name] : [String((name as {fr?: string}).fr)]),
    ...(code ? [code] : []),
  ]);

const blades: Expect = (value) =>
  (value as readonly {readonly lines: readonly {readonly text: string}[]}[]).flatMap(({lines}) =>
    lines.map(({text}) => text),
  );

const deskType: Expect = (value) => {
  const {label} = value as {readonly label: unknown};
  return [typeof label === 'string' ? label : String((label as {fr?: string}).fr)];
};

const metres: Expect = (value) => [new Intl.NumberFormat('fr').format(Number(value))];

interface Plain {
  readonly kind: string;
  readonly counted: RegExp;
  readonly files: readonly string[];
  /** The vocabulary of its types: endpoint, and where it was recorded. */
  readonly types?: readonly [endpoint: string, ...files: string[]];
  readonly expected?: Readonly<Record<string, Expect>>;
}

const kinds: readonly Plain[] = [
  {
    kind: 'poi',
    counted: /\d+ points d’intérêt/,
    files: ['full-fields/poi.json', 'gta-2.126/poi.592bd7.json'],
    types: ['poi_type', 'full-fields/poi_type.json', 'gta-2.126/poi_type.592bd7.json'],
  },
  {
    kind: 'sensitivearea',
    counted: /\d+ zones sensibles/,
    files: ['gta-2.126/sensitivearea.592bd7.json'],
    types: ['sensitivearea_practice', '', 'gta-2.126/sensitivearea_practice.592bd7.json'],
    expected: {period: months, rules, elevation: metres},
  },
  {
    kind: 'informationdesk',
    counted: /\d+ lieux de renseignement/,
    files: ['full-fields/informationdesk.json', 'gta-2.126/informationdesk.592bd7.json'],
    expected: {type: deskType},
  },
  {
    kind: 'signage',
    counted: /\d+ panneaux/,
    files: ['full-fields/signage.json', 'gta-2.126/signage.592bd7.json'],
    types: ['signage_type', 'full-fields/signage_type.json', 'gta-2.126/signage_type.592bd7.json'],
    expected: {blades, printed_elevation: metres},
  },
  {
    kind: 'infrastructure',
    counted: /\d+ aménagements/,
    files: ['full-fields/infrastructure.json', 'gta-2.126/infrastructure.592bd7.json'],
    types: [
      'infrastructure_type',
      'full-fields/infrastructure_type.json',
      'gta-2.126/infrastructure_type.592bd7.json',
    ],
  },
  {
    kind: 'service',
    counted: /\d+ services/,
    files: ['full-fields/service.json', 'gta-2.126/service.592bd7.json'],
    types: ['service_type', 'full-fields/service_type.json', 'gta-2.126/service_type.592bd7.json'],
  },
];

for (const {kind, counted, files, types, expected} of kinds) {
  describe(`resource="${kind}"`, () => {
    const original = location.href;

    afterEach(() => {
      restoreFetch();
      history.replaceState(null, '', original);
    });

    it('shows cards, points on a map and a sheet, which the address names', async () => {
      const page = await openPage(kind, sampleApi());
      const map = document.createElement('trek-map');
      map.for = 'items';
      map.loading = 'click';
      page.list.after(map);
      await until(() => counted.test(visibleText(page.list)), 'they are counted by their name');
      await until(
        () => parts(map, 'sketch')[0]?.querySelector('.sketch-points')?.getAttribute('d'),
        'there are points on the map',
      );
      await until(() => namesOf(page.list)[0], 'they have names');
      const [name = ''] = namesOf(page.list);

      await openSheet(page, name);

      await until(() => location.search.includes(`${kind}=`), 'the address names it');
      expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN/);
    });

    for (const [index, file] of files.entries()) {
      it(`has every field of ${file} on its sheets`, async function () {
        this.timeout(60_000);
        const rows = await recordedRows(file);
        if (rows.length === 0) skipWithoutRecordings(this);
        const [endpoint = '', ...typeFiles] = types ?? [];
        const vocabulary = await recordedRows(typeFiles.at(files.length === 1 ? 1 : index) ?? '');
        const {url} = fakeApi({[kind]: rows, ...(endpoint && {[endpoint]: vocabulary})});
        const page = await openPage(kind, url);
        const ofType = {type: labelsIn(vocabulary), practices: labelsIn(vocabulary)};
        const missing: string[] = [];

        for (const row of rows) {
          page.detail.trekId = row.id;
          await until(
            () => rootOf(page.detail).querySelector('.sheet:not([aria-busy=true])'),
            'the sheet is there',
          );
          const fields = () =>
            missingFields(page.detail, row, leftOut, {
              attachments: filesOf,
              photo_url: (value) => [String(value)],
              ...ofType,
              ...expected,
            });
          await until(() => fields().length === 0, 'all is shown').catch(() => {});
          missing.push(...fields().map((field) => `${row.id} ${field}`));
          if (missing.length > 5) break;
        }

        expect(missing).to.deep.equal([]);
        expect(part(page.detail, 'name')).not.to.equal(undefined);
        expect(collapseSpaces(part(page.detail, 'name').textContent)).not.to.equal('');
      });
    }
  });
}

describe('an item without a name of its own', () => {
  afterEach(restoreFetch);

  it('is called by what it is, on a map alone too', async () => {
    const {url} = fakeApi({
      service: [
        {id: 1, type: 4, geometry: {type: 'Point', coordinates: [6, 44]}},
        {id: 2, type: 5, geometry: {type: 'Point', coordinates: [6.1, 44]}},
      ],
      service_type: [
        {id: 4, name: 'Eau potable', pictogram: null},
        {id: 5, name: 'Abri', pictogram: null},
      ],
    });
    const map = await fixture<TrekMap>(
      html`<trek-map lang="fr" api=${url} resource="service" files="none" loading="click"></trek-map>`,
    );
    await until(() => parts(map, 'items-in-view').length > 0, 'its points are there');

    part(map, 'items-in-view').querySelector('button')?.click();

    await until(
      () =>
        parts(map, 'popup-item')
          .map((item) => collapseSpaces(item.textContent))
          .join() === 'Eau potable,Abri',
      'they are called by their types',
    );
  });
});

describe('the requests for supporting kinds', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('read no list again for the texts of a search, which these kinds do not have', async () => {
    const spring = {id: 1, name: 'Source du Loup', geometry: {type: 'Point', coordinates: [6, 44]}};
    const {url, requests} = fakeApi({poi: [spring, {...spring, id: 2, name: 'Lac Noir'}]});
    const {list} = await openPage('poi', url);

    await search(list, 'lac');
    await until(() => namesOf(list).join() === 'Lac Noir', 'one is left');

    const lists = requests.filter((request) => request.startsWith('poi/?'));
    expect(lists.filter((request) => /fields=id(&|$)/.test(request))).to.deep.equal([]);
  });

  it('leave texts, rules and blades to sheets, and pictures to cards and sheets', async () => {
    const sign = {
      id: 1,
      name: 'Col du Loup',
      type: 3,
      geometry: {type: 'Point', coordinates: [6, 44]},
      description: 'Un poteau.',
      blades: [{id: 1, number: '1', lines: [{id: 2, text: 'Lac Noir', distance: '1.5'}]}],
    };
    const ofMap = fakeApi({signage: [sign]});
    const map = await fixture(
      html`<trek-map api=${ofMap.url} resource="signage" files="none" loading="click"></trek-map>`,
    );
    const lists = (requests: readonly string[]) =>
      requests.filter((request) => request.startsWith('signage/?'));
    await until(() => lists(ofMap.requests)[0], 'the index is read');
    const [index] = lists(ofMap.requests);
    map.remove();
    const {url, requests} = fakeApi({signage: [sign]});

    const page = await openPage('signage', url);
    const [cards] = lists(requests);
    await openSheet(page, 'Col du Loup');
    await until(() => visibleText(page.detail).includes('Lac Noir'), 'its blades are shown');

    expect(cards).to.include('attachments');
    expect(index).to.include('geometry').and.not.to.include('attachments');
    for (const list of [cards, index]) expect(list).not.to.match(/blades|description/);
    expect(visibleText(page.detail)).to.include('Un poteau.').and.to.include('1,5 km');
  });
});
