import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFakeClock, createHurriedClock} from './fake-clock.js';
import {sampleClient} from './sample-client.js';

/** Runs until a condition holds; only requests over the network are waited for. @param {() => Promise<boolean> | boolean} holds */
async function until(holds) {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

test('the cost of a real server', async (context) => {
  const clock = createHurriedClock();
  const {ask, read} = await sampleClient(context, {clock});

  await context.test('is nothing unless asked for', async () => {
    const answer = await ask('/geotrek/key=free/api/v2/trek/?fields=id');

    assert.equal(answer.headers.get('server-timing'), null);
    assert.equal(answer.headers.get('access-control-expose-headers'), null);
    assert.deepEqual(await read('/geotrek/key=free/cost/'), {
      seconds: 0,
      requests: [],
      killed: 0,
      pending: 0,
    });
  });

  await context.test('is said in a header that other sites may read', async () => {
    const start = clock.now();
    const {headers} = await ask(
      '/geotrek/treks=1000,cost=real,key=header/api/v2/trek/?page_size=1&fields=id',
    );

    const [, ms] = /^app;dur=([\d.]+)$/.exec(headers.get('server-timing') ?? '') ?? [];
    assert.ok(Number(ms) >= 200 && Number(ms) <= 275, ms);
    assert.ok(clock.now() - start >= Number(ms));
    assert.equal(headers.get('timing-allow-origin'), '*');
    assert.equal(headers.get('access-control-expose-headers'), 'Server-Timing');
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  await context.test('is kept in books that can be read and emptied', async () => {
    const prefix = '/geotrek/cost=real,key=books';
    await ask(`${prefix}/api/v2/trek/?fields=id`);
    await ask(`${prefix}/api/v2/trek/1001/`);

    const answer = await ask(`${prefix}/cost/`);
    const {seconds, requests, killed} = await answer.json();
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(
      requests.map((/** @type {any} */ {path}) => path),
      ['/api/v2/trek/?fields=id', '/api/v2/trek/1001/'],
    );
    assert.ok(Math.abs(seconds - (requests[0].ms + requests[1].ms) / 1000) < 1e-9);
    assert.equal(killed, 0);

    assert.equal((await read(`${prefix}/cost/?reset=1`)).seconds, 0);
    assert.deepEqual((await read(`${prefix}/cost/`)).requests, []);
  });

  await context.test('is counted apart for each key', async () => {
    await ask('/geotrek/cost=real,key=a/api/v2/trek/?fields=id');

    assert.equal((await read('/geotrek/cost=real,key=a/cost/')).requests.length, 1);
    assert.equal((await read('/geotrek/cost=real,key=b/cost/')).requests.length, 0);
  });

  await context.test('is lower for themes that were asked for before', async () => {
    const prefix = '/geotrek/treks=1000,cost=real,key=themes';
    await ask(`${prefix}/api/v2/theme/?language=fr`);
    await ask(`${prefix}/api/v2/theme/?language=fr`);

    const [first, second] = (await read(`${prefix}/cost/`)).requests;
    assert.ok(first.ms > 1700, first.ms);
    assert.ok(second.ms < 90, second.ms);
  });

  await context.test('is not asked of pictures and tiles', async () => {
    const prefix = '/geotrek/cost=real,key=tiles';
    const {status, headers} = await ask(`${prefix}/terrain/3/4/2.png`);

    assert.equal(status, 200);
    assert.equal(headers.get('server-timing'), null);
    assert.deepEqual((await read(`${prefix}/cost/`)).requests, []);
  });

  await context.test('is 500 for a page of more than 30 s', async () => {
    const prefix = '/geotrek/treks=1000,cost=real,key=killed';
    const answer = await ask(`${prefix}/api/v2/trek/?page_size=1000`);

    assert.equal(answer.status, 500);
    assert.match(answer.headers.get('content-type') ?? '', /html/);
    assert.equal(answer.headers.get('server-timing'), 'app;dur=30000');
    const {seconds, killed} = await read(`${prefix}/cost/`);
    assert.equal(seconds, 30);
    assert.equal(killed, 1);
  });
});

test('a client that leaves costs as much as one that stays', async (context) => {
  const clock = createFakeClock();
  const {ask, read} = await sampleClient(context, {clock});
  const prefix = '/geotrek/cost=real';
  const leaving = new AbortController();
  const answer = ask(`${prefix}/api/v2/trek/?fields=id`, {signal: leaving.signal});
  await until(async () => (await read(`${prefix}/cost/`)).pending === 1);

  leaving.abort();
  await assert.rejects(answer);
  assert.equal((await read(`${prefix}/cost/`)).seconds, 0);
  await clock.pass(1000);

  const {seconds, pending} = await read(`${prefix}/cost/`);
  assert.ok(seconds > 0);
  assert.equal(pending, 0);
});
