import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('filters of treks', async (context) => {
  const {ask, read, rows} = await sampleClient(context);
  const count = async (/** @type {string} */ query) =>
    (await read(`trek/?language=fr&fields=id&${query}`)).count;

  await context.test('keep what has any of the values', async () => {
    assert.equal(
      await count('practices=1,6'),
      (await count('practices=1')) + (await count('practices=6')),
    );
    assert.ok((await count('difficulty_min=4')) < (await count('difficulty_min=2')));
    assert.ok((await count('labels_exclude=2')) < 48);
    for (const row of await rows('trek/?language=fr&fields=length_2d&length_max=5000'))
      assert.ok(row.length_2d <= 5000.05);
    for (const row of await rows('trek/?language=fr&fields=duration&duration_min=6'))
      assert.ok(row.duration >= 6);
  });

  await context.test('ignore empty and unknown parameters', async () => {
    assert.equal(await count('practices=&published=true&ordering=id'), 48);
  });

  await context.test('crash on keys that are not numbers', async () => {
    for (const query of ['practices=x', 'ids=abc', 'created_after=hier', 'length_min=long']) {
      assert.equal((await ask(`trek/?language=fr&${query}`)).status, 500, query);
    }
  });

  await context.test('by ids work since 2.99', async () => {
    assert.deepEqual(
      (await rows('trek/?language=fr&fields=id&ids=1003,1001')).map(({id}) => id).sort(),
      [1001, 1003],
    );
    assert.equal(
      (await read('/geotrek/version=2.98/api/v2/trek/?language=fr&fields=id&ids=1003')).count,
      48,
    );
  });

  await context.test('by place keep what overlaps a box or lies within reach', async () => {
    const [west, south, east, north] = (await read('config/')).bbox;
    assert.equal(await count(`in_bbox=${west},${south},${east},${north}`), 48);
    const near = await count('in_bbox=-4.54,45.55,-4.48,45.59');
    assert.ok(near > 0 && near < 48);
    const {departure_geom} = await read('trek/1001/?fields=departure_geom');
    const ids = (await rows(`trek/?language=fr&fields=id&point=${departure_geom}&dist=50`)).map(
      ({id}) => id,
    );
    assert.ok(ids.includes(1001));
    assert.equal(await count('dist=50'), 48);
    for (const query of ['in_bbox=1,2,3', 'in_bbox=a,b,c,d', 'point=1', 'point=1,2&dist=x']) {
      assert.equal((await ask(`trek/?${query}`)).status, 400, query);
    }
  });

  await context.test('by commune use its key, or its code before 2.116', async () => {
    const {cities, city_codes} = await read('trek/1001/?fields=cities,city_codes');
    assert.equal(typeof cities[0], 'number');
    const found = await rows(`trek/?language=fr&fields=id&cities=${cities[0]}`);
    assert.ok(found.some(({id}) => id === 1001));
    const old = '/geotrek/version=2.115/api/v2/';
    assert.deepEqual((await read(`${old}trek/1001/?fields=cities`)).cities, city_codes);
    assert.equal(
      (await rows(`${old}trek/?language=fr&fields=id&cities=${city_codes[0]}`)).length,
      found.length,
    );
    assert.equal(typeof (await rows(`${old}city/?language=fr&fields=id`))[0].id, 'string');
  });

  await context.test('by portal leave out what is on none', async () => {
    const portal = await count('portals=1,2');
    assert.ok(portal > 0 && portal < 48);
    const {results} = await read('trek/?language=fr&portals=1&fields=pdf');
    assert.ok(results.some((/** @type {any} */ {pdf}) => pdf?.endsWith('?portal=1')));
  });

  await context.test('by text search the server language, whatever is asked for', async () => {
    assert.ok((await count('q=ORSANE')) >= 1);
    assert.ok((await read('trek/?language=en&fields=id&q=tour%20du%20lac')).count >= 1);
    assert.equal(
      (await read('/geotrek/version=2.109/api/v2/trek/?language=en&fields=id&q=tour%20du%20lac'))
        .count,
      0,
    );
    assert.equal(await count('q=xyzzy'), 0);
  });
});

test('what is near a trek', async (context) => {
  const {read, rows} = await sampleClient(context);

  await context.test('are the curiosities of its paths, in walking order', async () => {
    const {geometry} = await read('trek/1010/?fields=geometry');
    const line = geometry.coordinates.map((/** @type {number[]} */ point) =>
      point.slice(0, 2).join(),
    );
    const places = (await rows('poi/?language=fr&near_trek=1010&page_size=1000')).map(
      ({geometry: {coordinates}}) => line.indexOf(coordinates.slice(0, 2).join()),
    );
    assert.ok(places.length > 5);
    assert.ok(places.every((place) => place >= 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.equal((await read('poi/?language=fr&trek=1010&fields=id')).count, places.length);
  });

  await context.test('are more of them before 2.98, when distance counted', async () => {
    const now = await read('poi/?language=fr&near_trek=1001&fields=id');
    const then = await read(
      '/geotrek/version=2.97/api/v2/poi/?language=fr&near_trek=1001&fields=id',
    );
    assert.ok(then.count >= now.count);
  });

  await context.test('is nothing when the trek is unknown', async () => {
    for (const name of ['poi', 'touristiccontent', 'trek', 'service']) {
      assert.equal((await read(`${name}/?language=fr&near_trek=9&fields=id`)).count, 0, name);
    }
  });

  await context.test('are contents, services, signs and areas', async () => {
    assert.ok((await rows('touristiccontent/?language=fr&near_trek=1001&fields=name')).length > 0);
    const parts = await Promise.all(
      ['service', 'signage', 'infrastructure', 'trek'].map((name) =>
        read(`${name}/?language=fr&near_trek=1010&fields=id`),
      ),
    );
    assert.ok(parts.every(({count}) => count > 0));
    const areas = await rows('sensitivearea/?language=fr&near_trek=1044&period=ignore&fields=id');
    assert.ok(areas.length >= 0);
  });
});

test('what is only there in season', async (context) => {
  const {ask, read, rows} = await sampleClient(context);

  await context.test('events are those not over, unless dates are given', async () => {
    const events = await rows('touristicevent/?language=fr&fields=begin_date,end_date');
    assert.ok(events.length >= 5);
    for (const {end_date} of events) assert.ok(end_date >= '2026-06-17');
    const begins = events.map(({begin_date}) => begin_date);
    assert.deepEqual(begins, [...begins].sort());
    assert.ok(
      (await rows('touristicevent/?language=fr&dates_after=1970-01-01')).length > events.length,
    );
    assert.equal((await ask('touristicevent/?language=fr&place=99')).status, 400);
    assert.equal((await ask('touristicevent/?language=fr&cancelled=peut-etre')).status, 500);
  });

  await context.test('sensitive areas are those of the month, in lists and details', async () => {
    const june = await rows('sensitivearea/?language=fr&fields=id,period');
    for (const {period} of june) assert.equal(period[5], true);
    const all = await rows('sensitivearea/?language=fr&period=ignore&fields=id,period');
    const hidden = all.find(({period}) => !period[5]);
    if (hidden) assert.equal((await ask(`sensitivearea/${hidden.id}/?language=fr`)).status, 404);
    assert.ok((await read('sensitivearea/?language=fr&period=10')).count < all.length);
    assert.equal((await ask('sensitivearea/?language=fr&period=13')).status, 500);
    const [bubble] = (await rows('sensitivearea/?language=fr&period=ignore&bubble=1')).filter(
      ({radius}) => radius,
    );
    assert.equal(bubble.geometry.type, 'Point');
  });
});

test('GeoJSON', async (context) => {
  const {ask, read} = await sampleClient(context);

  await context.test('puts the id where each endpoint puts it', async () => {
    const treks = await read(
      'trek/?language=fr&format=geojson&fields=id,name,geometry&page_size=3',
    );
    assert.equal(treks.type, 'FeatureCollection');
    assert.ok(treks.features[0].properties.id && !('id' in treks.features[0]));
    assert.equal(treks.features[0].bbox.length, 4);
    const contents = await read('touristiccontent/?language=fr&format=geojson');
    assert.ok(contents.features[0].id && !('id' in contents.features[0].properties));
    assert.equal((await read('trek/1001/?format=geojson')).type, 'Feature');
  });

  await context.test('is refused where there is no geometry, and crashes without it', async () => {
    assert.equal((await ask('theme/?format=geojson')).status, 404);
    assert.equal((await ask('trek/?format=geojson&fields=id')).status, 500);
    assert.equal((await ask('trek/?format=xml')).status, 404);
  });
});
