/** How long a visitor waits for the count of the list after a search or a filter. */

/** @typedef {import('./visit.js').Visit} Visit */

/**
 * @typedef {object} FilterTimes In milliseconds from the visitor's act.
 * @property {number} first Milliseconds until the count changes.
 * @property {number} final Milliseconds until the count has its final text.
 * @property {number} count The final count.
 */

const STABLE_MS = 1500;

/**
 * Absent when the count keeps changing beyond the time limit.
 * @param {Visit} visit
 * @param {() => Promise<unknown>} act
 * @returns {Promise<FilterTimes | undefined>}
 */
export async function measureFilter(visit, act) {
  const {page} = visit;
  await page.evaluate(recordCounts);
  await act();
  return visit.within(async () => {
    for (;;) {
      await page.waitForFunction(isAtRest, STABLE_MS, {polling: 100});
      // A pending request may change it.
      if (visit.pending === 0) return page.evaluate(readFilterTimes);
      await page.waitForTimeout(100);
    }
  });
}

/** Runs in the page: records each text of the count with the time since the visitor's action. */
function recordCounts() {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  const read = () => {
    if (list.matches(':state(empty)')) return '0';
    return (list.shadowRoot.querySelector('[part~="count"]')?.textContent ?? '').trim();
  };
  const start = performance.now();
  /** @type {{at: number, text: string}[]} */
  const counts = [{at: 0, text: read()}];
  Object.assign(globalThis, {counts, sinceAct: () => performance.now() - start});
  const record = () => {
    const text = read();
    // A list that is being loaded has no count.
    if (text && text !== counts.at(-1)?.text) counts.push({at: performance.now() - start, text});
    if (/** @type {any} */ (globalThis).counts === counts) setTimeout(record, 5);
  };
  record();
}

/** Runs in the page. @param {number} stableMs */
function isAtRest(stableMs) {
  const {counts, sinceAct} = /** @type {any} */ (globalThis);
  const {at, text} = counts.at(-1);
  // The text after the point says for how many treks the count is known so far.
  return counts.length > 1 && !text.includes('·') && sinceAct() - at > stableMs;
}

/** Runs in the page. @returns {FilterTimes} */
function readFilterTimes() {
  const {counts} = /** @type {any} */ (globalThis);
  const {at, text} = counts.at(-1);
  return {first: counts[1].at, final: at, count: Number(text.replace(/\D/g, ''))};
}
