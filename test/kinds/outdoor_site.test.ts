import {expect, fixture, html} from '@open-wc/testing';
import type {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, part, parts, until, visibleText, waitForState} from '../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {cardOf, namesOf, openFilter, openPage, openSheet, search, tick} from './kind-page.js';
import {addMap, compassTexts, openItems} from './outdoor-page.js';

describe('outdoor sites', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('are listed with their practice, type, ratings and orientation', async () => {
    const {list} = await openItems('outdoor_site', sampleApi(), 5);
    const card = () => collapseSpaces(cardOf(list, "Secteur de l'Ours").textContent);

    await until(() => /6a et 7a/.test(card()), 'the ratings are known');
    await until(() => /Falaise/.test(card()), 'the type is known');
    expect(card()).to.match(/sud-est et sud|sud et sud-est/);
    await until(() => card().includes('Escalade'), 'the practice is known');
    await until(() => /5 sites de pratique/.test(visibleText(list)), 'they are counted');
    await expect(list).to.be.accessible();
  });

  it('are narrowed by a practice and by a rating, which the address says', async () => {
    const {list} = await openItems('outdoor_site', sampleApi(), 5);

    await tick(await openFilter(list, 'Pratique'), 'Escalade');

    await until(() => namesOf(list).length === 2, 'two are for climbing');
    await until(() => location.search.includes('practice=1'), 'the address says it');
    await tick(await openFilter(list, 'Cotation'), '7a');
    await until(() => namesOf(list).join() === "Secteur de l'Ours", 'one has routes so hard');
    await until(() => location.search.includes('rating=3'), 'the address says it');
  });

  it('are found by a word of their text', async () => {
    const {list} = await openItems('outdoor_site', sampleApi(), 5);

    await search(list, 'toboggans');

    await until(() => namesOf(list).join() === "Canyon de l'Ysée", 'the canyon is found');
    await until(() => location.search.includes('q=toboggans'), 'the address says it');
  });

  it('have sheets with roses in words, ratings in colours and what the place is', async () => {
    const page = await openItems('outdoor_site', sampleApi(), 5);

    await openSheet(page, 'Décollage du Grand Vent');

    const {detail} = page;
    await until(() => parts(detail, 'compass-rose').length === 2, 'has two roses');
    expect(compassTexts(detail)).to.deep.equal([
      'Orientation ouest et nord-ouest',
      'Vent nord, ouest et nord-ouest',
    ]);
    const names = parts(detail, 'compass-rose').map((rose) =>
      collapseSpaces(rose.querySelector('[role=img]')?.getAttribute('aria-label')),
    );
    expect(names).to.deep.equal([
      'Orientation: ouest et nord-ouest',
      'Vent: nord, ouest et nord-ouest',
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
    const page = await openItems('outdoor_site', sampleApi(), 5);

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
      const {list, detail} = await openPage('outdoor_site', url);
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
    const page = await openItems('outdoor_site', url, 2);
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
});
