import {writeFileSync} from 'node:fs';

/**
 * Repeats the failed tests at the end of the log, and prints the totals in one line. Writes the totals
 * to a file for the script that started the run.
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
      const {passed, failed, skipped} = totals;
      for (const session of sessions) {
        const failures = [...(session.passed ? [] : failuresOf(session)), ...rejectionsOf(session)];
        if (failures[0]) console.log(failures.join('\n'));
      }
      // The first line break moves the cursor below the progress report.
      console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
    },
  };
}

/** The beginning of the runner's log entry about an unhandled rejection; the next entry is its error. */
const REJECTION = 'An error was thrown in a Promise outside a test.';

/** Such as an error while an element is updated, which no test awaits. @param {any} session @returns {string[]} */
function rejectionsOf({browser, testFile, logs = []}) {
  return logs.flatMap((/** @type {unknown[]} */ [text], /** @type {number} */ at) =>
    String(text).startsWith(REJECTION)
      ? whereOf(browser, testFile) + String(logs[at + 1]?.[0])
      : [],
  );
}

/** @param {{name: string}} browser @param {string} testFile */
const whereOf = (browser, testFile) =>
  `FAILED ${browser.name}, ${testFile.split('/test/').at(-1)}: `;

/** @param {any} session @returns {string[]} */
function failuresOf({browser, testFile, testResults, errors = []}) {
  const where = whereOf(browser, testFile);
  const failed = testResults ? failedTests(testResults, '') : [];
  const outside = errors.map((/** @type {any} */ error) => error.message ?? String(error));
  return [...failed, ...outside].map((what) => where + what);
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
