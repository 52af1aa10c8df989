import assert from 'node:assert/strict';
import {it} from 'node:test';
import {walk} from './walk.js';

// Always the same walks here: a change is not blamed for what other walks would find.
const {WALK_SEED = '106', WALK_STEPS = '200'} = process.env;

it(`random actions keep the address and the page consistent (seed ${WALK_SEED})`, {
  timeout: 600_000,
}, async () => {
  const [seed, steps] = [WALK_SEED, WALK_STEPS].map(Number);
  const failed = await walk({seed, steps, failures: 3});
  assert.equal(failed.join('\n'), '');
});
