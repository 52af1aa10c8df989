import {writeFileSync} from 'node:fs';

/** Says how many tests passed, in one line, and leaves the numbers to whoever started the run. */
export function totalsReporter() {
  return {
    /** @param {{sessions: any[]}} run */
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        if (session.testResults) count(session.testResults, totals);
        // A file that cannot be loaded, or throws outside its tests, is a failure too.
        if (!session.passed && !hasFailure(session.testResults)) totals.failed += 1;
      }
      const {passed, failed, skipped} = totals;
      // The first line break clears what the progress report did to the cursor.
      console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
    },
  };
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
