import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('errors', async (context) => {
  const {origin, ask, read} = await sampleClient(context);

  await context.test('say that an endpoint does not exist, as HTML before 2.100', async () => {
    for (const path of ['nothing/', 'trek/abc/', 'version/']) {
      const answer = await ask(path);
      assert.equal(answer.status, 404, path);
      assert.deepEqual(await answer.json(), {page: 'does not exist'});
    }
    const old = await ask('/geotrek/version=2.99/api/v2/nothing/');
    assert.equal(old.status, 404);
    assert.match(old.headers.get('content-type') ?? '', /html/);
  });

  await context.test('say that an object is unknown', async () => {
    assert.deepEqual(await read('trek/1/'), {detail: 'No Trek matches the given query.'});
    assert.deepEqual(await read('poi/1/'), {detail: 'No POI matches the given query.'});
  });

  await context.test('send an address without its final slash to the one with it', async () => {
    const answer = await ask('trek?language=fr');
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), `${origin}/geotrek/api/v2/trek/?language=fr`);
  });

  await context.test('refuse other methods, and the paths of the network', async () => {
    assert.equal((await ask('trek/', {method: 'POST'})).status, 405);
    assert.equal((await ask('path/')).status, 401);
  });

  await context.test('tell the version at an address without a slash, since 2.63', async () => {
    assert.deepEqual(await read('version'), {version: '2.126.1'});
    assert.deepEqual(await read('/geotrek/version=2.98.1+dev/api/v2/version'), {
      version: '2.98.1+dev',
    });
    assert.equal((await ask('/geotrek/version=2.62/api/v2/version')).status, 404);
  });

  await context.test('meet endpoints and fields that an older server does not have', async () => {
    assert.equal((await ask('/geotrek/version=2.75/api/v2/trek_rating/')).status, 404);
    const {results} = await read('/geotrek/version=2.75/api/v2/trek/?language=fr&page_size=1');
    assert.ok(!('gear' in results[0]) && !('provider' in results[0]) && 'themes' in results[0]);
  });

  await context.test('are hidden from other sites before 2.110', async () => {
    const header = 'access-control-allow-origin';
    assert.equal((await ask('trek/1/')).headers.get(header), '*');
    const old = '/geotrek/version=2.108/api/v2/trek/';
    assert.equal((await ask(`${old}1/`)).headers.get(header), null);
    assert.equal((await ask(`${old}?fields=id`)).headers.get(header), '*');
  });

  await context.test('answer HEAD and OPTIONS', async () => {
    const head = await ask('trek/?language=fr&fields=id', {method: 'HEAD'});
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(head.headers.get('x-frame-options'), 'DENY');
    assert.equal(
      (await ask('trek/', {method: 'OPTIONS'})).headers.get('allow'),
      'GET, HEAD, OPTIONS',
    );
  });

  await context.test('leave other paths to others', async () => {
    assert.equal((await ask('/elsewhere')).status, 418);
    assert.equal((await ask('/geotrek/unknown')).status, 404);
  });
});

test('reports', async (context) => {
  const {ask} = await sampleClient(context);
  const send = (/** @type {BodyInit} */ body, headers = {}) =>
    ask('feedback_report/', {method: 'POST', body, headers});

  await context.test('are received as forms', async () => {
    const answer = await send(
      new URLSearchParams({
        email: 'a@b.example',
        comment: '<b>Arbre</b>',
        related_trek: '1001',
        geom: '{"type":"Point","coordinates":[-4.6,45.6]}',
      }),
    );
    assert.equal(answer.status, 201);
    const report = /** @type {any} */ (await answer.json());
    assert.equal(report.related_trek, 1001);
    assert.equal(report.comment, '&lt;b&gt;Arbre&lt;/b&gt;');
    const form = new FormData();
    form.set('category', '1');
    form.set('photo', new Blob(['x']), 'photo.jpg');
    assert.equal((await send(form)).status, 201);
  });

  await context.test(
    'go to an older address, too, and needed an e-mail address before',
    async () => {
      const send = (/** @type {string} */ path) =>
        ask(path, {method: 'POST', body: new URLSearchParams({comment: 'Arbre'})});
      assert.equal((await send('/geotrek/api/fr/reports/report')).status, 201);
      assert.equal((await send('/geotrek/version=2.106.0/api/fr/reports/report')).status, 400);
      assert.equal((await send('/geotrek/version=2.103.0/api/v2/feedback_report/')).status, 405);
      const large = await send('/geotrek/fault=413/api/fr/reports/report');
      assert.equal(large.status, 413);
    },
  );

  await context.test('are refused with the reason for each field', async () => {
    const answer = await send(new URLSearchParams({email: 'nobody', category: '99'}));
    assert.equal(answer.status, 400);
    assert.deepEqual(Object.keys(/** @type {any} */ (await answer.json())).sort(), [
      'category',
      'email',
    ]);
  });

  await context.test('cannot be JSON', async () => {
    assert.equal((await send('{}', {'Content-Type': 'application/json'})).status, 415);
  });
});

test('other services', async (context) => {
  const {ask, read} = await sampleClient(context);

  await context.test('forecast the weather of some places', async () => {
    const query = 'latitude=45.6,45.7&longitude=-4.6,-4.7&elevation=20,900&forecast_days=3';
    const [low, high] = await read(`/geotrek/weather/v1/forecast?${query}`);
    assert.deepEqual(low.daily.time, ['2026-06-17', '2026-06-18', '2026-06-19']);
    assert.equal(low.daily.weather_code.length, 3);
    assert.ok(low.daily.temperature_2m_max[0] > high.daily.temperature_2m_max[0]);
    const one = await read('/geotrek/weather/v1/forecast?latitude=45.6&longitude=-4.6');
    assert.equal(one.daily.time.length, 7);
    assert.equal((await ask('/geotrek/weather/v1/forecast?latitude=x')).status, 400);
    assert.equal((await ask('/geotrek/fault=503/weather/v1/forecast')).status, 503);
  });

  await context.test('know species and their names', async () => {
    const {count, facets} = await read(
      '/geotrek/gbif/v1/occurrence/search?decimalLatitude=45.6,45.7&facetLimit=3',
    );
    assert.equal(facets[0].counts.length, 3);
    assert.ok(count > facets[0].counts[0].count);
    assert.equal((await read('/geotrek/gbif/v1/species/2')).canonicalName, 'Vulpes vulpes');
    const {results} = await read('/geotrek/gbif/v1/species/2/vernacularNames');
    assert.ok(results.some((/** @type {any} */ {language}) => language === 'fra'));
    assert.equal((await ask('/geotrek/gbif/v1/species/99')).status, 404);
  });
});
