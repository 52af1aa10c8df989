import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {status} from './run.js';

/**
 * Runs the tests in all browsers at once, each with a runner of its own: pages that share one take the focus
 * and the pointer from each other.
 * @param {readonly string[]} files
 * @param {readonly string[]} browsers
 * @param {boolean} coverage
 * @returns {Promise<import('./test-in-node.js').Totals>}
 */
export async function runInBrowsers(files, browsers, coverage) {
  const results = await Promise.all(browsers.map((name) => runInBrowser(files, name, coverage)));
  return results.reduce((sum, {passed, failed, skipped, failures}) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
    failures: [...sum.failures, ...failures],
  }));
}

/**
 * @param {readonly string[]} files
 * @param {string} browser
 * @param {boolean} coverage
 * @returns {Promise<import('./test-in-node.js').Totals>}
 */
export async function runInBrowser(files, browser, coverage) {
  const folder = mkdtempSync(join(tmpdir(), 'trek-widgets-'));
  const totals = join(folder, 'totals.json');
  const port = String(await freePort());
  const args = [...(coverage ? ['--coverage'] : []), '--port', port, '--files', ...files];
  const variables = {TEST_TOTALS: totals, BROWSERS: browser};
  const code = await status('wtr', args, variables, `${browser}: `);
  const result = read(totals, browser);
  rmSync(folder, {recursive: true});
  // The runner can fail without a failed test.
  return code !== 0 && result.failed === 0
    ? {...result, failed: 1, failures: [{browser, what: `the runner ended with ${code}`}]}
    : result;
}

/** The runner's own search for a port gives two of them the same. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * @param {string} file
 * @param {string} browser
 * @returns {import('./test-in-node.js').Totals}
 */
function read(file, browser) {
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8'));
    const failures = totals.failures.map((/** @type {object} */ each) => ({...each, browser}));
    return {...totals, failures};
  } catch {
    const failures = [{browser, what: 'the runner ended before it had counted its tests'}];
    return {passed: 0, failed: 1, skipped: 0, failures};
  }
}
