import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

const FRENCH = {headers: {'Accept-Language': 'fr'}};

/** @param {any} feature */
const keys = ({properties}) => Object.keys(properties).join(' ');

test('the files of the mobile application', async (context) => {
  const {ask} = await sampleClient(context);
  /** @param {string} path @param {string} [options] */
  const file = async (path, options = 'mobile=yes') =>
    (await ask(`/geotrek/${options}/mobile/${path}`, FRENCH)).json();
  /** @param {any} collection @returns {number[]} */
  const ids = ({features}) => features.map((/** @type {any} */ {id}) => id);

  await context.test('are absent by default, which other sites cannot tell', async () => {
    const answer = await ask('/geotrek/mobile/treks.geojson', FRENCH);
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });

  await context.test('are for every site, whatever the API allows', async () => {
    const answer = await ask('/geotrek/mobile=yes,fault=no-cors/mobile/treks.geojson', FRENCH);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('vary'), 'Accept-Language');
    const refused = await ask('/geotrek/mobile=yes,fault=no-cors/api/v2/trek/?page_size=1');
    assert.equal(refused.status, 200);
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    const missing = await ask('/geotrek/mobile=yes/mobile/1/trek.geojson', FRENCH);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers.get('access-control-allow-origin'), null);
  });

  await context.test('survive the faults of the API, unless one is theirs', async () => {
    const statusOf = async (/** @type {string} */ options) =>
      (await ask(`/geotrek/mobile=yes,${options}/mobile/settings.json`, FRENCH)).status;
    assert.equal(await statusOf('fault=500'), 200);
    assert.equal(await statusOf('fault=500,on=mobile/settings.json'), 500);
    assert.equal(await statusOf('cost=real'), 200);
  });

  await context.test('are in a language only when it is asked for by its folder', async () => {
    const statusFor = async (/** @type {string} */ language) => {
      const headers = {'Accept-Language': language};
      return (await ask('/geotrek/mobile=yes/mobile/treks.geojson', {headers})).status;
    };
    assert.equal(await statusFor('fr'), 200);
    assert.equal(await statusFor('en'), 200);
    assert.equal(await statusFor('fr-FR,fr;q=0.9'), 404);
    assert.equal(await statusFor('de'), 404);
  });

  await context.test('tell when they were written', async () => {
    const path = '/geotrek/mobile=yes/mobile/settings.json';
    const modified = (await ask(path, FRENCH)).headers.get('last-modified') ?? '';
    assert.equal(modified, 'Wed, 17 Jun 2026 03:00:00 GMT');
    const headers = {...FRENCH.headers, 'If-Modified-Since': modified};
    assert.equal((await ask(path, {headers})).status, 304);
    const stale = await ask('/geotrek/mobile=stale/mobile/settings.json', FRENCH);
    assert.equal(stale.headers.get('last-modified'), 'Wed, 10 Jun 2026 03:00:00 GMT');
  });

  await context.test('have every trek as a point', async () => {
    const treks = await file('treks.geojson');
    assert.deepEqual(Object.keys(treks), ['type', 'features']);
    assert.equal(treks.features.length, 48);
    const [first] = treks.features;
    assert.deepEqual(Object.keys(first), ['id', 'type', 'geometry', 'properties']);
    assert.equal(first.id, 1001);
    assert.equal(first.geometry.type, 'Point');
    assert.equal(
      keys(first),
      'id first_picture name departure accessibilities route departure_city difficulty practice themes length districts cities duration ascent descent',
    );
    assert.deepEqual(Object.keys(first.properties.first_picture), [
      'author',
      'title',
      'legend',
      'url',
    ]);
    for (const {geometry} of treks.features) assert.equal(geometry.type, 'Point');
  });

  await context.test('may be old: with a trek that is gone, and without a new one', async () => {
    const found = ids(await file('treks.geojson', 'treks=60,mobile=stale'));
    assert.equal(found.length, 60);
    assert.ok(found.includes(1061) && !found.includes(1060));
    assert.equal((await ask('/geotrek/treks=60/api/v2/trek/1061/')).status, 404);
    assert.equal((await file('1061/trek.geojson', 'treks=60,mobile=stale')).id, 1061);
    const since = 'trek/?updated_after=2026-06-09&fields=id';
    const {results} = await (await ask(`/geotrek/treks=60,mobile=stale/api/v2/${since}`)).json();
    assert.deepEqual(results, [{id: 1060}]);
    const options = '/geotrek/treks=60,mobile=stale/mobile';
    assert.equal((await ask(`${options}/1060/trek.geojson`, FRENCH)).status, 404);
  });

  await context.test('have the vocabularies', async () => {
    const {filters, data} = await file('settings.json');
    assert.deepEqual(Object.keys(filters[0]), ['id', 'type', 'showAllLabel', 'hideAllLabel']);
    assert.deepEqual(
      data.map((/** @type {any} */ {id}) => id).join(' '),
      'length ascent duration difficulty practice accessibilities route themes networks information_desk_types districts cities poi_types touristiccontent_types touristicevent_types touristiccontent_categories sensitive_area_practices',
    );
    const first = (/** @type {string} */ wanted) =>
      data.find((/** @type {any} */ {id}) => id === wanted).values[0];
    assert.deepEqual(first('practice'), {
      id: 1,
      name: 'VTT',
      slug: 'vtt',
      pictogram: '/media/upload/practice-bike.svg',
      color: '#444444',
    });
    assert.deepEqual(Object.keys(first('cities')), ['id', 'code', 'name']);
    assert.deepEqual(Object.keys(first('poi_types')), ['id', 'label', 'pictogram']);
    assert.deepEqual(Object.keys(first('length')), ['id', 'name', 'interval']);
    assert.deepEqual(Object.keys(first('touristiccontent_categories')), [
      ...['id', 'name', 'pictogram', 'type1_label', 'type2_label', 'color'],
    ]);
  });

  await context.test('have a trek with its line, without heights', async () => {
    const trek = await file('1001/trek.geojson');
    assert.deepEqual(Object.keys(trek), ['id', 'type', 'geometry', 'bbox', 'properties']);
    assert.equal(trek.geometry.type, 'LineString');
    assert.equal(trek.geometry.coordinates[0].length, 2);
    assert.equal(
      keys(trek),
      'id name slug accessibilities description_teaser cities profile description departure arrival duration access advised_parking advice difficulty length ascent descent route labels parking_location min_elevation max_elevation themes networks practice pictures information_desks departure_city arrival_city points_reference districts ambiance children',
    );
    assert.equal(
      Object.keys(trek.properties.information_desks[0]).join(' '),
      'id description email latitude longitude municipality name phone picture postal_code street type website',
    );
  });

  await context.test('have what lies near a trek', async () => {
    const expected = {
      pois: 'id pictures name description type',
      touristic_contents:
        'id name description description_teaser category themes contact email website practical_info pictures type1 type2 approved reservation_id reservation_system',
      touristic_events:
        'id name description_teaser description themes pictures begin_date end_date duration meeting_point start_time contact email website organizers organizer speaker type accessibility capacity booking target_audience practical_info approved',
      sensitive_areas: 'id name description practices contact info_url period',
    };
    for (const [name, fields] of Object.entries(expected)) {
      const found = [];
      for (const id of [1001, 1002, 1003, 1004, 1005, 1006, 1010]) {
        const {type, features} = await file(`${id}/${name}.geojson`);
        assert.equal(type, 'FeatureCollection');
        found.push(...features);
      }
      assert.ok(found.length > 0, name);
      assert.deepEqual(Object.keys(found[0]), ['id', 'type', 'geometry', 'properties']);
      for (const feature of found) assert.equal(keys(feature), fields);
    }
  });

  await context.test('have the stages of a trek in its folder', async () => {
    const {properties} = await file('1010/trek.geojson');
    assert.deepEqual(ids(properties.children), [1011, 1012, 1013, 1014]);
    const stage = await file('1010/treks/1012.geojson');
    assert.equal(stage.id, 1012);
    assert.match(stage.properties.profile, /^\/1010\/media\//);
    assert.ok((await file('1010/pois/1012.geojson')).features);
    const alien = await ask('/geotrek/mobile=yes/mobile/1010/treks/1001.geojson', FRENCH);
    assert.equal(alien.status, 404);
  });

  await context.test('have pictures and pictograms where they say, in any language', async () => {
    const {properties} = await file('1010/trek.geojson');
    const {data} = await file('settings.json');
    const addresses = [
      properties.profile,
      properties.pictures[0].url,
      properties.information_desks.find((/** @type {any} */ {picture}) => picture)?.picture,
      data[3].values[0].pictogram,
    ];
    for (const address of addresses.filter(Boolean)) {
      const answer = await ask(`/geotrek/mobile=yes/mobile${address}`);
      assert.equal(answer.status, 200, address);
      assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    }
  });
});
