/**
 * Measures built pages with Lighthouse, as on a phone, and ends with 1 when one misses its aims:
 *
 *     npm run lighthouse -- [--runs 3] [app builder docs …]
 *
 * It needs what `npm run build` has built, and measures the documentation where `npm run docs` has built it. Lighthouse is
 * no dependency: npx downloads it. A page is opened again, up to `--runs` times, until it reaches its aims, since a busy machine
 * lowers the performance: the best one counts. Of the other categories, the lowest counts.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {chromiumFlags, ensure} from './browsers.js';
import {root} from './run.js';
import {createDemoServer, hasDocumentation, sampleApi} from './server/demo.js';
import {listen} from './server/listen.js';

/** The last that runs with Node.js 20. A fixed version, since scores depend on it. */
const PROGRAM = 'lighthouse@12.8.2';
/** Lighthouse's own limit for the load of a page is 45 s; with its installation and its audits it takes longer. */
const MOST_MS = 180_000;

/** @typedef {{performance: number, accessibility: number, 'best-practices': number, seo: number}} Scores */
/** @typedef {{id: string, title: string, displayValue?: string, score: number | null, numericValue?: number}} Audit */
/** @typedef {{id: keyof Scores, score: number | null, auditRefs: {id: string, weight: number}[]}} Category */
/**
 * @typedef {object} Report
 * @property {Record<string, Category>} categories
 * @property {Record<string, Audit>} audits
 * @property {string[]} runWarnings
 * @property {{benchmarkIndex: number}} environment
 */

/** @typedef {{path: string, aims: Scores, shift?: number}} Page */

/** @type {Scores} */
const good = {performance: 95, accessibility: 95, 'best-practices': 95, seo: 95};

/** @type {Record<string, Page>} */
const pages = {
  app: {
    path: '/app.html',
    aims: {...good, accessibility: 100, 'best-practices': 100},
    shift: 0,
  },
  builder: {path: '/builder/', aims: good},
  docs: {path: '/docs/fr/', aims: good},
  'docs-guide': {path: '/docs/fr/paste.html', aims: good},
  'docs-element': {path: '/docs/fr/elements/trek-app.html', aims: good},
};

/** The four scores from 0 to 100, and the layout shift. @param {Report} report */
export function scoresOf({categories, audits, runWarnings}) {
  const scores = Object.fromEntries(
    Object.values(categories).map(({id, score}) => [id, Math.round((score ?? 0) * 100)]),
  );
  // Lighthouse gives up after 45 s, and a page without its content is fast.
  if (runWarnings.some((text) => text.includes('loaded too slowly'))) scores.performance = 0;
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  return {scores: /** @type {any} */ (scores), shift: Math.round(shift * 1000) / 1000};
}

/** The audits that cost points, each once. @param {readonly Report[]} reports */
export function failedAudits(reports) {
  const lines = reports.flatMap(({categories, audits}) =>
    Object.values(categories).flatMap(({id: category, auditRefs}) =>
      auditRefs.flatMap(({id, weight}) => {
        const audit = audits[id];
        if (!weight || !audit || audit.score === null || audit.score >= 0.9) return [];
        const value = category === 'performance' ? ` ${audit.displayValue ?? ''}` : '';
        return [`  ${category}: ${audit.title} (${id})${value}`];
      }),
    ),
  );
  return [...new Set(lines)];
}

/**
 * The best performance, and the lowest of what does not depend on the load of the machine.
 * @param {readonly Report[]} reports
 */
export function summarize(reports) {
  const all = reports.map(scoresOf);
  const of = (/** @type {keyof Scores} */ name) => all.map(({scores}) => scores[name]);
  return {
    scores: {
      performance: Math.max(...of('performance')),
      accessibility: Math.min(...of('accessibility')),
      'best-practices': Math.min(...of('best-practices')),
      seo: Math.min(...of('seo')),
    },
    shift: Math.max(...all.map(({shift}) => shift)),
  };
}

/** @param {ReturnType<typeof summarize>} summary @param {Pick<Page, 'aims' | 'shift'>} page */
export function missedAims({scores, shift}, {aims, shift: most = 0.1}) {
  const names = /** @type {(keyof Scores)[]} */ (Object.keys(aims));
  return [
    ...names
      .filter((name) => scores[name] < aims[name])
      .map((name) => `${name} ${scores[name]} instead of ${aims[name]}`),
    ...(shift > most ? [`layout shift ${shift} instead of ${most}`] : []),
  ];
}

/** @param {string} url @param {string} chromium @returns {Promise<Report>} */
function measure(url, chromium) {
  const child = spawn(
    'npx',
    [
      '--yes',
      PROGRAM,
      url,
      '--output=json',
      '--quiet',
      // It would send its errors to a service in the United States.
      '--no-enable-error-reporting',
      `--chrome-flags=--headless ${chromiumFlags.join(' ')}`,
    ],
    {
      env: {...process.env, CHROME_PATH: chromium},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MOST_MS,
    },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      try {
        resolve(JSON.parse(output));
      } catch {
        reject(new Error(`Lighthouse ended with ${code} at ${url}.\n${errors.trim()}`));
      }
    });
  });
}

/**
 * Requests each script and the treks once, so that no measured visit waits for their compression, or for the sample
 * Geotrek, which takes seconds to make its territory.
 * @param {string} origin
 */
async function prepare(origin) {
  await (await fetch(`${origin}${sampleApi}trek/?page_size=12&language=fr`)).arrayBuffer();
  const headers = {'Accept-Encoding': 'br'};
  const files = await readdir(join(root, 'dist/cdn'), {recursive: true});
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const answer = await fetch(`${origin}/dist/cdn/${file}`, {headers});
    await answer.arrayBuffer();
  }
}

/** Measures a page until it reaches its aims. @param {string} url @param {Page} page @param {number} runs */
async function measureRuns(url, page, runs) {
  const chromium = ensure('chromium');
  /** @type {Report[]} */
  const reports = [];
  do reports.push(await measure(url, chromium));
  while (reports.length < runs && missedAims(summarize(reports), page).length > 0);
  return reports;
}

/** @param {string} name @param {readonly Report[]} reports @param {Page} page @returns {boolean} Whether it reaches its aims. */
function print(name, reports, page) {
  const summary = summarize(reports);
  const {scores, shift} = summary;
  const missed = missedAims(summary, page);
  const runs = reports.map((report) => scoresOf(report).scores.performance).join(', ');
  console.log(
    `${name}: performance ${scores.performance} (${runs}), accessibility ${scores.accessibility}, ` +
      `best practices ${scores['best-practices']}, SEO ${scores.seo}, layout shift ${shift.toFixed(3)}`,
  );
  for (const line of [
    ...failedAudits(reports),
    ...missed.map((text) => `  MISSED: ${text}`),
    ...new Set(reports.flatMap(({runWarnings}) => runWarnings.map((text) => `  warning: ${text}`))),
  ]) {
    console.log(line);
  }
  return missed.length === 0;
}

/** @param {readonly string[]} names @param {number} runs */
async function main(names, runs) {
  for (const name of names) {
    if (!pages[name]) {
      throw new Error(`${name} is no page; there are ${Object.keys(pages).join(', ')}.`);
    }
  }
  if (!(runs >= 1)) throw new Error('--runs is a number from 1.');
  if (!existsSync(join(root, 'dist/cdn/builder/index.html'))) {
    throw new Error('npm run build builds what is measured.');
  }
  if (!hasDocumentation()) console.log('npm run docs builds the documentation to be measured.');
  const server = await createDemoServer({isCompressed: true});
  try {
    const origin = `http://localhost:${await listen(server)}`;
    await prepare(origin);
    const [load = 0] = loadavg();
    console.log(
      `${PROGRAM}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} processors, load ${load.toFixed(1)}`,
    );
    let isGood = true;
    for (const [name, page] of Object.entries(pages)) {
      if (names.length > 0 && !names.includes(name)) continue;
      if (page.path.startsWith('/docs/') && !hasDocumentation()) continue;
      const reports = await measureRuns(origin + page.path, page, runs);
      isGood = print(name, reports, page) && isGood;
    }
    return isGood;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {values, positionals} = parseArgs({
    options: {runs: {type: 'string', default: '3'}},
    allowPositionals: true,
  });
  try {
    process.exitCode = (await main(positionals, Number(values.runs))) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
