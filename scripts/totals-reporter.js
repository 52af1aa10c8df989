import {writeFileSync} from 'node:fs';

/**
 * Prints the failed tests and the totals at the end of the log, and writes both to a file for the script
 * that started the run.
 */
export function totalsReporter() {
  return {
    /** @param {{sessions: any[]}} run */
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        if (session.testResults) count(session.testResults, totals);
        // A file that cannot be loaded, or throws outside its tests, is a failure too.
        if (!session.passed && !hasFailure(session.testResults)) totals.failed += 1;
        totals.failed += rejectionsOf(session).length;
      }
      const failures = sessions.flatMap(failuresOf);
      for (const {file, what} of failures) console.log(`FAILED ${file}: ${what}`);
      // The first line break moves the cursor below the progress report.
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
      if (!process.env.TEST_TOTALS) return;
      writeFileSync(process.env.TEST_TOTALS, JSON.stringify({...totals, failures}));
    },
  };
}

/** @param {any} session @returns {import('./test-in-node.js').Failure[]} */
function failuresOf(session) {
  const {testFile, testResults, errors = []} = session;
  const failed = testResults ? failedTests(testResults, '') : [];
  const outside = errors.map((/** @type {any} */ error) => error.message ?? String(error));
  return [...(session.passed ? [] : [...failed, ...outside]), ...rejectionsOf(session)].map(
    (what) => ({file: `test/${testFile.split('/test/').at(-1)}`, what}),
  );
}

/** The beginning of the runner's log entry about an unhandled rejection; the next entry is its error. */
const REJECTION = 'An error was thrown in a Promise outside a test.';

/** Such as an error while an element is updated, which no test awaits. @param {any} session @returns {string[]} */
function rejectionsOf({logs = []}) {
  return logs.flatMap((/** @type {unknown[]} */ [text], /** @type {number} */ at) =>
    String(text).startsWith(REJECTION) ? [String(logs[at + 1]?.[0])] : [],
  );
}

/** @param {any} suite @param {string} path @returns {string[]} */
function failedTests(suite, path) {
  const name = suite.name ? `${path}${suite.name} > ` : path;
  const failed = suite.tests.filter((/** @type {any} */ test) => !test.skipped && !test.passed);
  return [
    ...failed.map((/** @type {any} */ test) => `${name}${test.name}: ${test.error?.message ?? ''}`),
    ...suite.suites.flatMap((/** @type {any} */ inner) => failedTests(inner, name)),
  ];
}

/** @param {any} suite @param {{passed: number, failed: number, skipped: number}} totals */
function count(suite, totals) {
  for (const test of suite.tests) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) count(inner, totals);
}

/** @param {any} suite @returns {boolean} */
function hasFailure(suite) {
  if (!suite) return false;
  return (
    suite.tests.some((/** @type {any} */ test) => !test.skipped && !test.passed) ||
    suite.suites.some(hasFailure)
  );
}
