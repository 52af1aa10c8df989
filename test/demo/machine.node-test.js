import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMachine} from '../../demo/server/cost/machine.js';
import {createFakeClock} from './fake-clock.js';

/**
 * When each of some requests that begin together is answered, in milliseconds.
 *
 * @param {number[]} prices
 * @param {{contention?: number}} [settings]
 */
async function play(prices, settings) {
  const clock = createFakeClock();
  const work = createMachine(clock, settings);
  /** @type {{at: number, ms: number, killed: boolean}[]} */
  const answers = [];
  prices.forEach(async (price, i) => {
    const outcome = await work(price);
    answers[i] = {at: clock.now(), ...outcome};
  });
  await clock.pass(200_000);
  return {answers, clock};
}

const CALM = {contention: 0};

test('a request alone takes its price', async () => {
  const {answers, clock} = await play([700]);

  assert.deepEqual(answers, [{at: 700, ms: 700, killed: false}]);
  assert.equal(clock.waiting(), 0);
});

test('what has been worked on a request before is a part of its time, not of its price', async () => {
  const clock = createFakeClock();
  const work = createMachine(clock);
  const answer = work(700, 30).then((outcome) => ({at: clock.now(), ...outcome}));

  await clock.pass(1000);

  assert.deepEqual(await answer, {at: 670, ms: 700, killed: false});
});

test('two requests do not slow each other down, three share two processors', async () => {
  const two = await play([1000, 1000], CALM);
  const three = await play([1000, 1000, 1000], CALM);

  assert.deepEqual(
    two.answers.map(({at}) => at),
    [1000, 1000],
  );
  assert.deepEqual(
    three.answers.map(({at}) => at),
    [1500, 1500, 1500],
  );
});

test('a fourth request waits for a worker', async () => {
  const {answers} = await play([1000, 1000, 1000, 500], CALM);

  assert.equal(answers[3].at, 2000);
});

test('what is left speeds up when a request ends', async () => {
  const {answers} = await play([200, 1000, 1000], CALM);

  // 300 ms at two thirds, then 800 ms at full speed.
  assert.deepEqual(
    answers.map(({at}) => at),
    [300, 1100, 1100],
  );
});

test('a request is killed after 30 s, and costs the processor time it had', async () => {
  const {answers} = await play([45_000]);

  assert.deepEqual(answers, [{at: 30_000, ms: 30_000, killed: true}]);
});

test('the time in the queue does not count towards the 30 s', async () => {
  const {answers} = await play([15_000, 15_000, 15_000, 20_000], CALM);

  assert.deepEqual(
    answers.map(({at, killed}) => [at, killed]),
    [
      [22_500, false],
      [22_500, false],
      [22_500, false],
      [42_500, false],
    ],
  );
});

test('of four pages of 10.4 s at once, three are killed after 30 s', async () => {
  const {answers} = await play([10_400, 10_400, 10_400, 10_400]);

  assert.deepEqual(
    answers.map(({killed}) => killed),
    [true, true, true, false],
  );
  assert.deepEqual(
    answers.slice(0, 3).map(({at}) => at),
    [30_000, 30_000, 30_000],
  );
  assert.ok(answers[3].at > 40_000);
});

test('five pages of 2.3 s: the first after about 4 s, the last after about 6.5 s', async () => {
  const {answers} = await play([2250, 2250, 2250, 2250, 2250]);

  const times = answers.map(({at}) => at);
  assert.ok(Math.abs(Math.min(...times) / 4000 - 1) < 0.1, `${times}`);
  assert.ok(Math.abs(Math.max(...times) / 6500 - 1) < 0.1, `${times}`);
});

test('a request that comes later is answered later', async () => {
  const clock = createFakeClock();
  const work = createMachine(clock, CALM);
  /** @type {number[]} */
  const ends = [];
  work(1000).then(() => ends.push(clock.now()));
  await clock.pass(400);
  work(1000).then(() => ends.push(clock.now()));
  await clock.pass(5000);

  assert.deepEqual(ends, [1000, 1400]);
});
