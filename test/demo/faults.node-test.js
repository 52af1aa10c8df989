import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('faults', async (context) => {
  const {ask, read} = await sampleClient(context);
  const trek = 'api/v2/trek/?language=fr&fields=id,name,ascent,length_2d';

  await context.test('can be statuses', async () => {
    const throttled = await ask(`/geotrek/fault=429/${trek}`);
    assert.equal(throttled.status, 429);
    assert.equal(throttled.headers.get('retry-after'), '1');
    const crashed = await ask(`/geotrek/fault=500/${trek}`);
    assert.equal(crashed.status, 500);
    assert.match(crashed.headers.get('content-type') ?? '', /html/);
    assert.equal((await ask(`/geotrek/fault=503/${trek}`)).status, 503);
  });

  await context.test('can be bodies that do not parse', async () => {
    const page = await ask(`/geotrek/fault=html/${trek}`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /^<!doctype html>/);
    const cut = await (await ask(`/geotrek/fault=truncated/${trek}`)).text();
    assert.throws(() => JSON.parse(cut));
    const nan = await (await ask(`/geotrek/fault=nan/${trek}`)).text();
    assert.throws(() => JSON.parse(nan));
    assert.match(nan, /:NaN/);
    assert.doesNotThrow(() => JSON.parse(nan.replaceAll(':NaN', ':null')));
  });

  await context.test('can be rows that no client should trust', async () => {
    const {results, count} = await read(`/geotrek/fault=bad-rows/api/v2/trek/?language=fr`);
    assert.equal(results.length, count);
    const good = results.filter(
      (/** @type {any} */ row) =>
        Number.isInteger(row?.id) && typeof row.name === 'string' && !row.name.includes('<'),
    );
    assert.ok(good.length > 20 && good.length < count);
    assert.ok(results.includes(null));
    assert.match(JSON.stringify(results), /onerror/);
    assert.match(JSON.stringify(results), /javascript:/);
  });

  await context.test('can be an empty list', async () => {
    assert.deepEqual(await read(`/geotrek/fault=empty/${trek}`), {
      count: 0,
      next: null,
      previous: null,
      results: [],
    });
  });

  await context.test('can be the lack of the header that other sites need', async () => {
    assert.equal((await ask(`/geotrek/${trek}`)).headers.get('access-control-allow-origin'), '*');
    assert.equal(
      (await ask(`/geotrek/fault=no-cors/${trek}`)).headers.get('access-control-allow-origin'),
      null,
    );
  });

  await context.test('can be silence, or a broken connection', async () => {
    await assert.rejects(
      ask(`/geotrek/fault=hang/${trek}`, {signal: AbortSignal.timeout(150)}),
      /Timeout/,
    );
    await assert.rejects(ask(`/geotrek/fault=reset/${trek}`));
  });

  await context.test('can be delays', async () => {
    const start = performance.now();
    await ask('/geotrek/latency=120/api/v2/version');
    assert.ok(performance.now() - start >= 115);
  });

  await context.test('can be limited to one endpoint', async () => {
    const address = '/geotrek/fault=500,on=trek_practice/api/v2';
    assert.equal((await ask(`${address}/trek_practice/`)).status, 500);
    assert.equal((await ask(`${address}/trek/?fields=id`)).status, 200);
    assert.equal((await ask('/geotrek/fault=500,on=trek/:id/api/v2/trek/1001/')).status, 500);
  });

  await context.test('can heal after a number of requests, or begin after one', async () => {
    const statuses = async (/** @type {string} */ address) => {
      const seen = [];
      for (let i = 0; i < 4; i++)
        seen.push((await ask(`${address}/api/v2/theme/?language=fr`)).status);
      return seen;
    };
    assert.deepEqual(await statuses('/geotrek/fault=500,times=2,key=a'), [500, 500, 200, 200]);
    assert.deepEqual(await statuses('/geotrek/fault=500,times=2,key=b'), [500, 500, 200, 200]);
    assert.deepEqual(await statuses('/geotrek/fault=503,after=3'), [200, 200, 200, 503]);
  });
});
