import {expect, fixture, html} from '@open-wc/testing';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import {skipWithoutRecordings} from '../contract/replay.js';
import {warningsDuring} from '../support/console.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {
  cardOf,
  type KindPage,
  namesOf,
  openFilter,
  openPage,
  openSheet,
  search,
  tick,
} from './kind-page.js';
import {
  filesOf,
  labelsIn,
  leftOutOfAll,
  openRecorded,
  pdfOf,
  recordedRows,
} from './recorded-fields.js';

const KIND = 'outdoor_site';

/** The links of a sheet to other items, in order. */
const linksOf = (detail: Element) =>
  parts(detail, 'item-link').map((link) => collapseSpaces(link.innerText));

function follow(detail: Element, name: string) {
  const link = parts(detail, 'item-link').find((each) => collapseSpaces(each.innerText) === name);
  if (!link) throw new Error(`there is no link to "${name}"`);
  link.click();
}

/** A page whose cards have all been drawn: the first ones are drawn before the others. */
async function openAll(api: string, count: number): Promise<KindPage> {
  const page = await openPage(KIND, api);
  await until(() => namesOf(page.list).length === count, `${count} cards are there`);
  return page;
}

const roseWords = (detail: Element) =>
  parts(detail, 'compass-rose').map((rose) => collapseSpaces(rose.querySelector('p')?.innerText));

const isOpen = (detail: Element, name: string) =>
  until(
    () => parts(detail, 'name').some((each) => collapseSpaces(each.textContent) === name),
    `the sheet of "${name}" is open`,
  );

/** What a map without an engine draws by this class. */
const drawn = (map: Element, name: string) =>
  parts(map, 'sketch')[0]?.querySelector(`.${name}`)?.getAttribute('d') ?? '';

function addMap(list: Element) {
  const map = document.createElement('trek-map');
  map.for = 'items';
  map.loading = 'click';
  list.after(map);
  return map;
}

describe('outdoor sites', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('are listed with their practice, type, ratings and orientation', async () => {
    const {list} = await openAll(sampleApi(), 5);
    const card = () => collapseSpaces(cardOf(list, "Secteur de l'Ours").textContent);

    await until(() => /6a et 7a/.test(card()), 'the ratings are known');
    await until(() => /Falaise/.test(card()), 'the type is known');
    expect(card()).to.match(/sud-est et sud|sud et sud-est/);
    await until(() => card().includes('Escalade'), 'the practice is known');
    await until(() => /5 sites de pratique/.test(visibleText(list)), 'they are counted');
    await expect(list).to.be.accessible();
  });

  it('are narrowed by a practice and by a rating, which the address says', async () => {
    const {list} = await openAll(sampleApi(), 5);

    await tick(await openFilter(list, 'Pratique'), 'Escalade');

    await until(() => namesOf(list).length === 2, 'two are for climbing');
    await until(() => location.search.includes('practice=1'), 'the address says it');
    await tick(await openFilter(list, 'Cotation'), '7a');
    await until(() => namesOf(list).join() === "Secteur de l'Ours", 'one has routes so hard');
    await until(() => location.search.includes('rating=3'), 'the address says it');
  });

  it('are found by a word of their text', async () => {
    const {list} = await openAll(sampleApi(), 5);

    await search(list, 'toboggans');

    await until(() => namesOf(list).join() === "Canyon de l'Ysée", 'the canyon is found');
    await until(() => location.search.includes('q=toboggans'), 'the address says it');
  });

  it('have sheets with roses in words, ratings in colours and what the place is', async () => {
    const page = await openAll(sampleApi(), 5);

    await openSheet(page, 'Décollage du Grand Vent');

    const {detail} = page;
    await until(() => parts(detail, 'compass-rose').length === 2, 'has two roses');
    expect(roseWords(detail)).to.deep.equal([
      'Orientation ouest et nord-ouest',
      'Vent nord, ouest et nord-ouest',
    ]);
    const names = parts(detail, 'compass-rose').map((rose) =>
      collapseSpaces(rose.querySelector('[role=img]')?.getAttribute('aria-label')),
    );
    expect(names).to.deep.equal([
      'Orientation : ouest et nord-ouest',
      'Vent : nord, ouest et nord-ouest',
    ]);
    expect(part(detail, 'compass-rose').querySelectorAll('.is-chosen')).to.have.length(2);
    await until(
      () => visibleText(detail).includes('Famille d’activités Aérien'),
      'says the sector',
    );
    await until(() => location.search.includes('outdoor_site=5'), 'the address says it');
    await expect(detail).to.be.accessible();
  });

  it('show each rating with its colour, and in words', async () => {
    const page = await openAll(sampleApi(), 5);

    await openSheet(page, "Secteur de l'Ours");

    await until(() => parts(page.detail, 'ratings').length > 0, 'has ratings');
    const ratings = part(page.detail, 'ratings');
    await until(
      () => /Cotation escalade 6a, 7a/.test(collapseSpaces(ratings.innerText)),
      'on their scale',
    );
    const colours = [...ratings.querySelectorAll('circle')].map((each) =>
      each.getAttribute('fill'),
    );
    // A rating without a colour has no swatch.
    expect(colours).to.deep.equal(['#d08a1d']);
  });

  it('lead up to what they are within, down to their parts and courses, and back', async () => {
    const page = await openAll(sampleApi(), 5);
    const {detail} = page;
    await openSheet(page, 'Falaises de la Haute Aubrane');
    await until(() => linksOf(detail).length === 2, 'has its parts');
    await until(() => location.search.includes('outdoor_site=1'), 'the address says it');
    expect(collapseSpaces(part(detail, 'sites').innerText)).to.equal(
      "Secteurs et sous-sites Secteur de l'Ours École des Granges",
    );

    follow(detail, "Secteur de l'Ours");

    await isOpen(detail, "Secteur de l'Ours");
    await until(() => location.search.includes('outdoor_site=2'), 'the address says it');
    await until(() => /6a/.test(parts(detail, 'courses')[0]?.innerText ?? ''), 'has its courses');
    expect(collapseSpaces(part(detail, 'breadcrumb').innerText)).to.equal(
      "Falaises de la Haute Aubrane Secteur de l'Ours",
    );
    expect(part(detail, 'breadcrumb').getAttribute('aria-label')).to.equal('Fait partie de');
    expect(rootOf(detail).activeElement?.id).to.equal('name');
    follow(detail, 'La Patte blanche');
    await isOpen(detail, 'La Patte blanche');
    await until(() => location.search.includes('=outdoor_course-1'), 'the address says it');

    expect(collapseSpaces(part(detail, 'back').innerText)).to.equal(
      "Revenir à « Secteur de l'Ours »",
    );
    part(detail, 'back').click();
    await isOpen(detail, "Secteur de l'Ours");
    await until(() => location.search.includes('outdoor_site=2'), 'the address says it');
    history.back();
    await isOpen(detail, 'La Patte blanche');
    history.back();
    await isOpen(detail, "Secteur de l'Ours");
    history.back();
    await isOpen(detail, 'Falaises de la Haute Aubrane');
    expect(parts(detail, 'back')).to.have.length(0);
  });

  it('lead elsewhere and back also from the sheet of one site alone', async () => {
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${sampleApi()} resource="outdoor_site" trek-id="4"></trek-detail>`,
    );
    await until(() => linksOf(detail).length === 2, 'has links');
    expect(part(detail, 'item-link').localName).to.equal('button');

    follow(detail, 'Falaises de la Haute Aubrane');

    await isOpen(detail, 'Falaises de la Haute Aubrane');
    part(detail, 'back').click();
    await isOpen(detail, 'École des Granges');
    expect(parts(detail, 'back')).to.have.length(0);
  });

  describe('whose editors have made mistakes', () => {
    const point = {type: 'Point', coordinates: [2.2, 45.2]};
    const ring = [
      [2, 45],
      [2.1, 45],
      [2.1, 45.1],
      [2, 45],
    ];
    const line = {
      type: 'LineString',
      coordinates: [
        [2.2, 45.2],
        [2.3, 45.3],
      ],
    };
    const mixed = [point, line, {type: 'Polygon', coordinates: [ring]}];
    const rows = [
      {id: 1, name: 'Un', parent: 2, children: [2], geometry: null},
      {id: 2, name: 'Deux', parent: 1, children: [1, 2], geometry: {type: 'GeometryCollection'}},
      {id: 3, name: 'Trois', parent: 3, children: [3], courses: [9]},
      {id: 4, name: 'Quatre', parent: 99, children: [98], ratings: [7, 8, 9]},
      {id: 5, name: 'Cinq', orientation: ['S', 'haut', null], wind: 'fort', sector: {}},
      {id: 6, name: 'Six', geometry: {type: 'GeometryCollection', geometries: mixed}},
      {id: 7, name: null},
      'huit',
    ];
    const outdoor_rating = [
      {id: 7, name: '4b', color: 'red', scale: null},
      {id: 8, name: '5c', color: '#00ff00', scale: 1},
    ];
    const {warn} = console;
    let page: KindPage;

    beforeEach(async () => {
      console.warn = () => {};
      // What is no row is not an object, and is sent all the same.
      const {url} = fakeApi({outdoor_site: rows as readonly object[], outdoor_rating});
      page = await openAll(url, 6);
    });

    afterEach(() => {
      console.warn = warn;
    });

    it('are listed without those that are nothing', () => {
      expect(namesOf(page.list)).to.deep.equal(['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']);
    });

    it('end a tree that is a cycle', async () => {
      await openSheet(page, 'Un');

      await until(() => linksOf(page.detail).length === 2, 'one link up and one down');
      expect(linksOf(page.detail)).to.deep.equal(['Deux', 'Deux']);
      follow(page.detail, 'Deux');
      await isOpen(page.detail, 'Deux');
      expect(linksOf(page.detail)).to.deep.equal(['Un', 'Un']);
    });

    it('are not parts of themselves', async () => {
      await openSheet(page, 'Trois');

      expect(linksOf(page.detail)).to.deep.equal([]);
    });

    it('do not name what is not published, and show ratings without a scale', async () => {
      await openSheet(page, 'Quatre');

      await until(() => parts(page.detail, 'ratings').length > 0, 'has ratings');
      const ratings = part(page.detail, 'ratings');
      await until(
        () => /Cotations 4b Cotations 5c/.test(collapseSpaces(ratings.innerText)),
        'knows them',
      );
      const colours = [...ratings.querySelectorAll('circle')].map((each) =>
        each.getAttribute('fill'),
      );
      expect(colours).to.deep.equal(['#00ff00']);
      expect(linksOf(page.detail)).to.deep.equal([]);
    });

    it('leave out directions that there are not', async () => {
      await openSheet(page, 'Cinq');

      expect(roseWords(page.detail)).to.deep.equal(['Orientation sud']);
    });

    it('are on a map with their points, lines and areas together', async () => {
      const map = addMap(page.list);
      await until(() => drawn(map, 'sketch-points').split('M').length === 2, 'one has a place');

      await openSheet(page, 'Six');

      await until(() => drawn(map, 'sketch-dots'), 'its point is there');
      expect(drawn(map, 'sketch-dots').split('M')).to.have.length(2);
      expect(drawn(map, 'sketch-line').split('L')).to.have.length(2);
      expect(drawn(map, 'sketch-area').split('L')).to.have.length(4);
      const area = parts(map, 'sketch')[0]?.querySelector('.sketch-area') as SVGElement;
      expect(getComputedStyle(area).fill).not.to.equal('none');
    });
  });

  it('are none, without an error, on a server without the module', async () => {
    const missing = () => Response.json({page: 'does not exist'}, {status: 404});
    const {url} = fakeApi({
      outdoor_site: missing,
      outdoor_practice: missing,
      outdoor_sitetype: missing,
      outdoor_rating: missing,
      outdoor_sector: missing,
      version: () => answerFrom([], ''),
    });
    history.replaceState(null, '', `${location.pathname}?outdoor_site=5`);

    const told = await warningsDuring(async () => {
      const {list, detail} = await openPage(KIND, url);
      const map = addMap(list);
      await waitForState(list, 'empty');
      await waitForState(map, 'empty');
      await waitForState(detail, 'error');
      expect(visibleText(list)).to.include('Rien à afficher pour le moment.');
      expect(parts(list, 'error')).to.have.length(0);
      expect(parts(map, 'error')).to.have.length(0);
      await until(
        () => parts(detail, 'not-found').length > 0,
        'the sheet says that it is not there',
      );
    });

    expect(told.filter((sentence) => sentence.includes('outdoor_site/'))).to.have.length(1);
  });

  it('are shown by a map alone as none on a server without the module', async () => {
    const missing = () => Response.json({page: 'does not exist'}, {status: 404});
    const {url} = fakeApi({outdoor_site: missing, version: () => answerFrom([], '')});

    const told = await warningsDuring(async () => {
      const map = await fixture<TrekMap>(
        html`<trek-map lang="fr" api=${url} resource="outdoor_site" loading="click"></trek-map>`,
      );
      await waitForState(map, 'empty');
      expect(parts(map, 'error')).to.have.length(0);
    });

    expect(told).to.have.length(1);
  });

  it('have ratings of the same name on two scales, which filter, card and sheet tell apart', async () => {
    const place = {geometry: {type: 'GeometryCollection', geometries: []}};
    const {url, requests} = fakeApi({
      outdoor_site: [
        {id: 1, name: 'La dalle', ratings: [1, 3], ...place},
        {id: 2, name: 'La gorge', ratings: [2], ...place},
      ],
      outdoor_rating: [
        {id: 1, name: '4', scale: 7},
        {id: 2, name: '4', scale: 8},
        {id: 3, name: '5', scale: 7},
      ],
      outdoor_ratingscale: [
        {id: 7, name: 'Escalade'},
        {id: 8, name: 'Canyon'},
      ],
    });
    const page = await openAll(url, 2);
    const filter = await openFilter(page.list, 'Cotation');

    await tick(filter, '4 (Canyon)');

    await until(() => namesOf(page.list).join() === 'La gorge', 'one has it');
    await tick(filter, '4 (Canyon)');
    await until(() => namesOf(page.list).length === 2, 'both are back');
    expect(collapseSpaces(cardOf(page.list, 'La dalle').textContent)).to.include(
      '4 (Escalade) et 5',
    );
    await openSheet(page, 'La dalle');
    await until(() => /Escalade 4, 5/.test(visibleText(page.detail)), 'the scale is said once');
    expect(requests.filter((request) => request.startsWith('outdoor_rating/'))).to.have.length(1);
  });

  it('are those of a practice, or have a part that is, where an element shows those alone', async () => {
    const page = await fixture(html`
      <trek-list lang="fr" api=${sampleApi()} resource="outdoor_site" practices="1"></trek-list>
    `);

    await until(() => namesOf(page).length === 3, 'three are for climbing, or have parts that are');
    expect(namesOf(page)).to.include('Falaises de la Haute Aubrane');
  });

  describe('as servers have answered them', () => {
    /** Fields of the API that a sheet does not show, and why. */
    const leftOut = {
      ...leftOutOfAll,
      eid: 'it belongs to the system that it was copied from',
      portal: 'it says on which sites it is published',
      city_codes: 'they are those of the communes',
      parent_uuid: 'the parent is linked by its number',
      children_uuids: 'the parts are linked by their numbers',
      courses_uuids: 'the courses are linked by their numbers',
      view_points: 'panoramas are not shown',
    };

    const lists = ['full-fields/outdoor_site.json', 'gta-2.126/outdoor_site.592bd7.json'];

    for (const file of lists) {
      it(`have every field of ${file} on their sheets`, async function () {
        this.timeout(60_000);
        const rows = await recordedRows(file);
        if (rows.length === 0) skipWithoutRecordings(this);
        const folder = file.startsWith('full') ? 'full-fields/' : 'gta-2.126/';
        const read = (name: string) =>
          recordedRows(folder + name + (folder === 'gta-2.126/' ? '.592bd7.json' : '.json'));
        const [practices, sectors, types, ratings, scales, courses, desks] = await Promise.all(
          [
            ...['outdoor_practice', 'outdoor_sector', 'outdoor_sitetype', 'outdoor_rating'],
            ...['outdoor_ratingscale', 'outdoor_course', 'informationdesk'],
          ].map(read),
        );
        const [themes, labels, cities, districts, organisms, sources] = await Promise.all([
          ...(folder === 'full-fields/' ? ['trek_theme', 'trek_label'] : ['theme', 'label']).map(
            read,
          ),
          ...['city', 'district', 'organism'].map((name) =>
            recordedRows(`gta-2.126/${name}.592bd7.json`),
          ),
          read(folder === 'full-fields/' ? 'sources' : 'source'),
        ]);
        const known = {
          outdoor_site: rows,
          outdoor_course: courses ?? [],
          outdoor_practice: practices ?? [],
          outdoor_sector: sectors ?? [],
          outdoor_sitetype: types ?? [],
          outdoor_rating: ratings ?? [],
          outdoor_ratingscale: scales ?? [],
          informationdesk: desks ?? [],
          theme: themes ?? [],
          label: labels ?? [],
          city: cities ?? [],
          district: districts ?? [],
          organism: organisms ?? [],
          source: sources ?? [],
        };
        const {url} = fakeApi(known);
        const names: Readonly<Record<string, string>> = {
          N: 'nord',
          NE: 'nord-est',
          E: 'est',
          S: 'sud',
          SW: 'sud-ouest',
        };
        const directions = (value: unknown) =>
          (value as string[]).map((each) => names[each] ?? '?');
        const expected = {
          practice: labelsIn(known.outdoor_practice),
          sector: labelsIn(known.outdoor_sector),
          type: labelsIn(known.outdoor_sitetype),
          ratings: labelsIn(known.outdoor_rating),
          themes: labelsIn(known.theme),
          labels: labelsIn(known.label),
          cities: labelsIn(known.city),
          districts: labelsIn(known.district),
          managers: labelsIn(known.organism),
          source: labelsIn(known.source),
          information_desks: labelsIn(known.informationdesk),
          parent: labelsIn(rows),
          children: labelsIn(rows),
          courses: labelsIn(known.outdoor_course),
          orientation: directions,
          wind: directions,
          web_links: (value: unknown) =>
            (value as readonly {readonly url: string}[]).map((link) => link.url),
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
