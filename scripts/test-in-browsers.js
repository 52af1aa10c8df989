import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {status} from './run.js';

/**
 * @param {readonly string[]} files
 * @param {boolean} coverage
 * @returns {Promise<import('./test-in-node.js').Totals>}
 */
export async function runInBrowsers(files, coverage) {
  const folder = mkdtempSync(join(tmpdir(), 'trek-widgets-'));
  const totals = join(folder, 'totals.json');
  const args = [...(coverage ? ['--coverage'] : []), '--files', ...files];
  const code = await status('wtr', args, {TEST_TOTALS: totals});
  const result = read(totals);
  rmSync(folder, {recursive: true});
  // The runner can fail without a failed test, or end before it has counted.
  return code !== 0 && result.failed === 0 ? {...result, failed: 1} : result;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 1, skipped: 0};
  }
}
