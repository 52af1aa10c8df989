import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createHurriedClock} from './fake-clock.js';
import {sampleClient} from './sample-client.js';

test('an unsteady server', async (context) => {
  const clock = createHurriedClock();
  const {ask, read} = await sampleClient(context, {clock});

  /** @param {string} address @returns {Promise<number[]>} */
  const ids = async (address) => (await read(address)).results.map((/** @type {any} */ {id}) => id);

  await context.test('can be slower at each request, up to 20 s', async () => {
    const waits = [];
    for (let i = 0; i < 4; i++) {
      const start = clock.now();
      await ask('/geotrek/slowing=8000/api/v2/version');
      waits.push(clock.now() - start);
    }
    assert.deepEqual(waits, [0, 8000, 16_000, 20_000]);
  });

  await context.test('can refuse pages of too many rows', async () => {
    const trek = '/geotrek/max-rows=20,key=a/api/v2/trek/?fields=id';
    const refused = await ask(`${trek}&page_size=21`);

    assert.equal(refused.status, 500);
    assert.match(refused.headers.get('content-type') ?? '', /html/);
    assert.equal((await ask(`${trek}&page_size=20`)).status, 200);
    // The last page of three has eight rows.
    assert.equal((await ask(`${trek}&page_size=20&page=3`)).status, 200);
    assert.equal((await ask('/geotrek/max-rows=20,key=a/api/v2/trek/1001/')).status, 200);
  });

  await context.test('can count one more at each request', async () => {
    const trek = '/geotrek/unstable=count/api/v2/trek/?fields=id&page_size=48';
    const seen = [await read(trek), await read(trek), await read(trek)];

    assert.deepEqual(
      seen.map(({count}) => count),
      [48, 49, 50],
    );
    assert.deepEqual(
      seen.map(({results}) => results.length),
      [48, 48, 48],
    );
  });

  await context.test('can swap the rows at the border of two pages', async () => {
    const page = (/** @type {string} */ options, /** @type {number} */ number) =>
      ids(`/geotrek/${options}api/v2/trek/?fields=id&page_size=12&page=${number}`);
    const steady = [await page('', 1), await page('', 2)];
    const swaps = 'unstable=order/';
    const seen = [await page(swaps, 1), await page(swaps, 2)];

    assert.deepEqual(seen[0], steady[0]);
    assert.equal(seen[1][0], steady[0][11]);
    assert.ok(![...seen[0], ...seen[1]].includes(steady[1][0]));
    assert.equal(new Set(seen[1]).size, 12);
    assert.deepEqual(await page(swaps, 2), steady[1]);
  });
});
