import {runInBrowser} from './test-in-browsers.js';
import {runInNode} from './test-in-node.js';

/** With more, something is broken. */
const MOST_FILES = 5;

/**
 * Runs files with failed tests a second time, one after the other: on a machine that is busy with other
 * things, a browser may take longer than a test waits.
 * @param {readonly import('./test-in-node.js').Failure[]} failures
 * @returns {Promise<Set<import('./test-in-node.js').Failure>>} those whose files passed the second time
 */
export async function runFailedAgain(failures) {
  const unsteady = new Set();
  const runs = new Set(failures.map(runOf));
  if (runs.size > MOST_FILES) return unsteady;
  for (const each of runs) {
    const ofRun = failures.filter((failure) => runOf(failure) === each);
    const {browser, file} = ofRun[0] ?? {};
    if (file === undefined) continue;
    console.log(`Second run of ${file}`);
    const again = browser ? await runInBrowser([file], browser, false) : await runInNode([file]);
    if (again.failed === 0) for (const failure of ofRun) unsteady.add(failure);
  }
  return unsteady;
}

/** @param {import('./test-in-node.js').Failure} failure */
const runOf = ({browser, file}) => `${browser} ${file}`;
