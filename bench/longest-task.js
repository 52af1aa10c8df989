/**
 * The longest task of a page's main thread while a function runs in the page: how long it took, and how much
 * processor time of it, without waiting for what is drawn by another process or for a busy machine.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} run Passed to the page as text.
 * @returns {Promise<{ms: number, processorMs: number}>}
 */
export async function longestTask(browser, page, run) {
  await browser.startTracing(page, {categories: ['toplevel', 'blink.user_timing']});
  await page.evaluate(() => performance.mark('bench-start'));
  await page.evaluate(run);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  /** @type {TraceEvent[]} */
  const events = trace.traceEvents;
  const start = events.find(({name}) => name === 'bench-start');
  if (!start) throw new Error('the trace has no mark of its start');
  const tasks = events.filter(
    ({name, ph, pid, tid, ts}) =>
      ph === 'X' &&
      name.includes('RunTask') &&
      pid === start.pid &&
      tid === start.tid &&
      ts >= start.ts,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return {
    ms: Math.max(...tasks.map(({dur}) => dur)) / 1000,
    processorMs: Math.max(...tasks.map(({tdur}) => tdur)) / 1000,
  };
}

/**
 * Times in microseconds; `tdur` is the time of the thread.
 * @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur: number}} TraceEvent
 */
