/**
 * Walks at random through the addresses of a page in Chromium, and compares each step with a model
 * written from the specification.
 *
 *     npm run walk                          2,000 steps
 *     npm run walk -- --seed 7 --steps 25   repeats a walk that failed
 *
 * A walk is a page and some steps on it; the next one has the next seed.
 */
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensure} from '../../scripts/browsers.js';
import {openSite} from '../builds/site.js';
import {actions} from './actions.js';
import {Model} from './model.js';
import {randomOf} from './random.js';
import {TrekOracle} from './trek-oracle.js';
import {describeVariant, pageOf, VISITOR, variantOf} from './variants.js';
import {WalkPage} from './walk-page.js';

/** Fewer than the entries that Chromium keeps of a history. */
const STEPS_PER_WALK = 25;
const SHOWN_STEPS = 20;

/**
 * @typedef {object} Options
 * @property {number} seed
 * @property {number} steps
 * @property {number} [failures] Walks that may fail before the others are left out.
 * @property {(line: string) => void} [log]
 */

/**
 * @param {Options} options
 * @returns {Promise<string[]>} What went wrong, a text for each walk that failed.
 */
export async function walk({seed, steps, failures = 5, log = console.log}) {
  const site = await openSite();
  const browser = await chromium.launch({
    executablePath: ensure('chromium'),
    // Pictures take most of the time of a page without a graphics card.
    args: [...chromiumFlags, '--blink-settings=imagesEnabled=false'],
  });
  const failed = /** @type {string[]} */ ([]);
  try {
    const oracle = await TrekOracle.read(`${site.cdn}/geotrek/api/v2/`);
    const context = await WalkPage.contextOf(browser, VISITOR);
    const walks = Math.ceil(steps / STEPS_PER_WALK);
    for (let i = 0; i < walks && failed.length < failures; i++) {
      const length = Math.min(STEPS_PER_WALK, steps - i * STEPS_PER_WALK);
      const failure = await walkOnce({site, context, oracle, seed: seed + i, steps: length, log});
      if (!failure) continue;
      failed.push(failure);
      log(failure);
    }
  } finally {
    await browser.close();
    site.close();
  }
  return failed;
}

/**
 * @param {object} given
 * @param {import('../builds/site.js').Site} given.site
 * @param {import('playwright-core').BrowserContext} given.context
 * @param {TrekOracle} given.oracle
 * @param {number} given.seed
 * @param {number} given.steps
 * @param {(line: string) => void} given.log
 * @returns {Promise<string | undefined>}
 */
async function walkOnce({site, context, oracle, seed, steps, log}) {
  const random = randomOf(seed);
  const variant = variantOf(random);
  const model = new Model(variant, oracle);
  const page = new WalkPage(await context.newPage());
  const address = site.publish(pageOf(variant, site.cdn));
  const done = /** @type {string[]} */ ([]);
  const start = Date.now();
  const repeat = `npm run walk -- --seed ${seed} --steps ${steps}`;
  log(`Seed ${seed}: ${describeVariant(variant)}`);
  const report = (/** @type {readonly string[]} */ reasons) => {
    const shown = done.slice(-SHOWN_STEPS).map((line) => `  ${line}`);
    const title = `Seed ${seed}, after ${done.length} steps: ${describeVariant(variant)}`;
    return [title, ...shown, ...reasons.map((reason) => `  ${reason}`), `  ${repeat}`].join('\n');
  };

  try {
    const query = random.chance(0.5) ? '?utm_source=letter' : '';
    done.push(`open ${query || 'without a query'}`);
    await page.page.goto(address + query);
    model.openNew(query);
    let effect = /** @type {import('./model.js').Effect} */ ({isRestored: true});
    for (;;) {
      await page.rest();
      const seen = await page.look();
      if (done.length === 1) model.firstIndex = seen.index;
      const differences = model
        .follow(effect, seen)
        .map(
          ({what, expected, actual}) =>
            `${what}: expected ${JSON.stringify(expected)}, seen ${JSON.stringify(actual)}`,
        );
      const reasons = [...differences, ...page.errors];
      if (reasons.length > 0) return report(reasons);
      if (done.length > steps) break;
      await page.forgetWrites();
      const step = await stepOf({page, model, random, seen, address});
      done.push(step.did);
      effect = step.effect;
    }
    log(`  ${steps} steps in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return undefined;
  } catch (error) {
    return report([String(error)]);
  } finally {
    await page.close();
  }
}

/** @param {import('./actions.js').Walk} state */
async function stepOf(state) {
  const total = actions.reduce((sum, [weight]) => sum + weight, 0);
  for (;;) {
    let left = state.random.below(total);
    const found = actions.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    if (!found) throw new Error('No action has been chosen.');
    const step = await found[1](state);
    if (step) return step;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {values} = parseArgs({
    options: {
      seed: {type: 'string', default: String(Date.now() % 1_000_000)},
      steps: {type: 'string', default: '2000'},
      failures: {type: 'string', default: '5'},
    },
  });
  const [seed, steps, most] = [values.seed, values.steps, values.failures].map(Number);
  const failed = await walk({seed, steps, failures: most});
  console.log(failed.length > 0 ? `${failed.length} walks failed` : `${steps} steps as expected`);
  process.exit(failed.length > 0 ? 1 : 0);
}
