import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {deferred, nextTask} from '../../../support/async.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import '../../../support/fake-engine.js';
import {vocabularies} from '../rows.js';
import {boxBetween, trek} from './alert-rows.js';

const {published_vigilance_areas: _, ...plainTrek} = trek;
const DAY = '2026-05-10';

const feature = (properties: object, geometry: unknown = boxBetween(300, 600), more = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});

const textOf = (detail: TrekDetail, name: string) =>
  parts(detail, name).map(({textContent}) => collapseSpaces(textContent));

const titles = (detail: TrekDetail) =>
  parts(detail, 'alert').map((alert) =>
    collapseSpaces(alert.querySelector('summary')?.textContent),
  );

describe('a feed of alerts', () => {
  const {warn} = console;
  let warned: string[] = [];

  beforeEach(() => {
    warned = [];
    console.warn = (...told: unknown[]) => warned.push(told.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
  });

  /** A sheet with a feed that answers this. */
  const open = async (answer: () => Response, {lang = 'fr'} = {}) => {
    const {url, requests} = fakeApi({
      trek: [plainTrek, {...plainTrek, id: 8, name: 'Le lac'}],
      'alerts.geojson': answer,
      ...vocabularies,
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang=${lang} api=${url} trek-id="7" files="none" defaults="day=${DAY}"
        alerts="${url}alerts.geojson" sensitive-areas="none"></trek-detail>
    `);
    await waitForState(detail, 'ready');
    const asked = (what: string) => requests.filter((each) => each.startsWith(what)).length;
    return {detail, asked};
  };

  const collection = (...features: unknown[]) =>
    Response.json({type: 'FeatureCollection', features});

  it('says what its features say, in the words of the API', async () => {
    const {detail, asked} = await open(() =>
      collection(
        feature({
          name: {fr: 'Pont coupé', en: 'Bridge out'},
          practicability: 'not_practicable',
          start_date: '2026-01-01',
          vigilance_area_type: 'Travaux',
          description: 'Passer par le <em>gué</em>.<script>x()</script>',
          external_info_url: '/arrete',
        }),
        feature({name: 'Chasse', practicability: 'practicable', active_days: [5, 6]}),
        feature({name: 'Estive', vigilance_level: 'vigilance', active_months: [5]}),
      ),
    );

    await until(() => titles(detail).length === 3, 'three alerts are known');
    expect(titles(detail)).to.deep.equal([
      'Impraticable Pont coupé Travaux · du km 0,3 au km 0,6',
      'Vigilance Estive du km 0,3 au km 0,6',
      'Information Chasse du km 0,3 au km 0,6',
    ]);
    expect(textOf(detail, 'alert')[0]).to.include('Passer par le gué.');
    expect(textOf(detail, 'alert')[2]).to.include('En vigueur samedi et dimanche');
    // The 10th of May 2026 is a Sunday.
    expect(textOf(detail, 'notice')[0]).to.include('Chasse');
    expect([asked('alerts'), asked('sensitivearea'), asked('vigilancearea')]).to.deep.equal([
      1, 0, 0,
    ]);
  });

  it('is requested once for several sheets', async () => {
    const {detail, asked} = await open(() => collection(feature({name: 'Pont coupé'})));
    await until(() => titles(detail).length === 1, 'an alert is known');

    detail.trekId = 8;

    await until(() => textOf(detail, 'name')[0] === 'Le lac', 'another sheet is open');
    await until(() => titles(detail).length === 1, 'its alert is known');
    expect(asked('alerts')).to.equal(1);
  });

  it('shows what can be read of odd features, a point and a line among them', async () => {
    const at = (metres: number) => [2, 43 + metres / 111_195];
    const {detail} = await open(() =>
      collection(
        null,
        'x',
        {type: 'Feature'},
        feature({name: 'Sans géométrie'}, null),
        feature({name: 'Projeté'}, {type: 'Point', coordinates: [652_000, 6_861_000]}),
        feature({name: 'Profond'}, {type: 'Polygon', coordinates: [[[[[[[[2, 43]]]]]]]]}),
        feature({name: 'Passerelle'}, {type: 'Point', coordinates: at(500)}),
        feature(
          {name: 'Sentier'},
          {type: 'LineString', coordinates: [at(100), at(300)]},
          {id: 'a'},
        ),
        feature({name: 12, practicability: 'with_a_boat', start_date: 'hier', end_date: 7}),
        feature({name: 'Finie', start_date: '2020-01-01', end_date: '2019-01-01'}),
        feature({name: 'Passée', start_date: '2020-01-01', end_date: '2021-01-01'}),
        feature({name: 'Ailleurs'}, {type: 'Point', coordinates: [6, 45]}),
      ),
    );

    await until(() => titles(detail).length === 5, 'five alerts are known');
    expect(titles(detail)).to.deep.equal([
      'Vigilance du km 0,3 au km 0,6',
      'Information Sentier du km 0,08 au km 0,33',
      'Information Finie du km 0,3 au km 0,6',
      'Information Passerelle au km 0,5',
      'Information Passée du km 0,3 au km 0,6',
    ]);
    expect(warned).to.be.empty;
  });

  for (const [what, answer] of [
    [
      'HTML',
      () => new Response('<!doctype html><p>Connexion', {headers: {'content-type': 'text/html'}}),
    ],
    ['no collection', () => Response.json({count: 3, results: []})],
    ['missing', () => new Response(null, {status: 404})],
  ] as const) {
    it(`that is ${what} is silent for the visitor and reported once`, async () => {
      const {detail, asked} = await open(answer);
      await until(() => warned.length > 0, 'the integrator is told');
      const count = asked('alerts');

      detail.trekId = 8;

      // What has failed is tried again with another sheet.
      await until(() => asked('alerts') > count, 'it is requested again');
      await nextTask();
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^<trek-detail>: alerts ".*" is not a GeoJSON/);
      expect(parts(detail, 'alerts')).to.be.empty;
    });
  }

  /** Feeds by name, each with one alert, and two sheets of the same server. */
  const feeds = (before: Promise<void> = Promise.resolve()) =>
    fakeApi({
      trek: [plainTrek, {...plainTrek, id: 8, name: 'Le lac'}],
      'one.geojson': async () => {
        await before;
        return collection(feature({name: 'Pont coupé'}));
      },
      'two.geojson': () => collection(feature({name: 'Chasse'}, boxBetween(700, 900))),
      ...vocabularies,
    });

  it('that answers after the page has named another one is not shown', async () => {
    const {promise, resolve} = deferred();
    const {url, requests} = feeds(promise);
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" files="none" alerts="${url}one.geojson"
        sensitive-areas="none"></trek-detail>
    `);
    await until(() => requests.includes('one.geojson'), 'it is requested');

    detail.alerts = `${url}two.geojson`;
    await until(() => titles(detail).length === 1, 'the other one is shown');
    resolve();
    detail.trekId = 8;
    await until(() => textOf(detail, 'name')[0] === 'Le lac', 'another sheet is open');
    await until(() => titles(detail).length === 1, 'its alert is known');
    detail.trekId = 7;
    await until(() => textOf(detail, 'name')[0] === 'Le col', 'the first one is open again');

    await until(() => titles(detail).length === 1, 'its alert is known');
    expect(titles(detail)[0]).to.include('Chasse');
  });

  it('is not shown any more when the page does not name it any more', async () => {
    const {url} = feeds();
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" files="none" alerts="${url}one.geojson"
        sensitive-areas="none"></trek-detail>
    `);
    await until(() => parts(detail, 'notice').length === 1, 'it is shown');

    detail.removeAttribute('alerts');

    await until(() => parts(detail, 'alert').length === 0, 'it is gone');
    expect(parts(detail, 'notice')).to.be.empty;
    expect(parts(detail, 'profile-chart')[0]?.querySelector('rect')).to.equal(null);
  });

  it('is shown in the sheet that names it, beside one that names another, and both on the map', async () => {
    const {url, requests} = feeds();
    const place = await fixture<HTMLElement>(html`
      <div>
        <fake-trek-map lang="fr" api=${url} files="none"></fake-trek-map>
        <trek-detail lang="fr" api=${url} trek-id="7" files="none" alerts="${url}one.geojson"
          sensitive-areas="none"></trek-detail>
        <trek-detail lang="fr" api=${url} trek-id="7" files="none" alerts="${url}two.geojson"
          sensitive-areas="none"></trek-detail>
      </div>
    `);
    const [first, second] = place.querySelectorAll<TrekDetail>('trek-detail');
    const map = place.querySelector('fake-trek-map');
    if (!first || !second || !map) throw new Error('an element is missing');
    const marks = () => map.engine?.marks.selected?.alerts?.length;

    await until(() => titles(first).join().includes('Pont coupé'), 'the first has its alert');
    await until(() => titles(second).join().includes('Chasse'), 'the second has its alert');
    await until(() => marks() === 2, 'the map marks both');
    expect([titles(first).length, titles(second).length]).to.deep.equal([1, 1]);
    expect(requests.filter((each) => each.endsWith('.geojson'))).to.have.length(2);

    second.remove();
    await until(() => marks() === 1, 'the map marks what is left');
    expect(titles(first).join()).to.include('Pont coupé');
  });

  it('whose address is none is reported, and nothing is requested', async () => {
    const {url} = fakeApi({trek: [plainTrek], ...vocabularies});
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" files="none" alerts="javascript:alert(1)"
        sensitive-areas="some"></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await until(() => warned.length === 2, 'the integrator is told');
    expect(warned.join()).to.include('alerts "javascript:alert(1)" is not an http address');
    expect(warned.join()).to.include('sensitive-areas "some" is neither');
  });

  it('of 10,000 features is read without a long task', async () => {
    const features = Array.from({length: 10_000}, (_, index) =>
      // Every tenth is near the track.
      feature(
        {name: `Zone ${index}`, practicability: 'closed'},
        boxBetween(100 + (index % 700), 130 + (index % 700), index % 10 === 0 ? 1.99 : 5),
      ),
    );
    const body = JSON.stringify({type: 'FeatureCollection', features});
    let longest = 0;
    let before = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    });
    const {detail} = await open(() => new Response(body));
    longest = 0;

    await until(() => parts(detail, 'notice').length === 1, 'alerts are known');

    clearInterval(watch);
    expect(longest).to.be.below(500);
    expect(textOf(detail, 'notice')[0]).to.match(/Et \d+ autres/);
    const {length} = parts(detail, 'alert');
    part(detail, 'alerts-show-more').click();
    await until(() => parts(detail, 'alert').length > length, 'all are shown');
    expect(rootOf(detail).activeElement?.localName).to.equal('summary');
  });
});
