/** How long a visitor who searches or filters waits for the list. */

/** @typedef {import('./visit.js').Visit} Visit */

/**
 * @typedef {object} Narrowing In milliseconds from the visitor's act.
 * @property {number} first The count says something else than before.
 * @property {number} final The count says what it says in the end.
 * @property {number} count What that is.
 */

const STABLE_MS = 1500;

/**
 * Absent when the list does not come to rest in time.
 * @param {Visit} visit
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Narrowing | undefined>}
 */
export async function narrow(visit, act) {
  const {page} = visit;
  await page.evaluate(watchCount);
  await act();
  return visit.within(async () => {
    for (;;) {
      await page.waitForFunction(isAtRest, STABLE_MS, {polling: 100});
      // What is still under way may change it.
      if (visit.pending === 0) return page.evaluate(narrowingOf);
      await page.waitForTimeout(100);
    }
  });
}

/** Runs in the page: notes each count with the time since the visitor's act. */
function watchCount() {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  const read = () => {
    if (list.matches(':state(empty)')) return '0';
    return (list.shadowRoot.querySelector('[part~="count"]')?.textContent ?? '').trim();
  };
  const start = performance.now();
  /** @type {{at: number, text: string}[]} */
  const counts = [{at: 0, text: read()}];
  Object.assign(globalThis, {counts, sinceAct: () => performance.now() - start});
  const look = () => {
    const text = read();
    // While a list is loaded it has no count.
    if (text && text !== counts.at(-1)?.text) counts.push({at: performance.now() - start, text});
    if (/** @type {any} */ (globalThis).counts === counts) setTimeout(look, 5);
  };
  look();
}

/** Runs in the page. @param {number} stableMs */
function isAtRest(stableMs) {
  const {counts, sinceAct} = /** @type {any} */ (globalThis);
  const {at, text} = counts.at(-1);
  // After the point stands of how many treks it is known so far.
  return counts.length > 1 && !text.includes('·') && sinceAct() - at > stableMs;
}

/** Runs in the page. @returns {Narrowing} */
function narrowingOf() {
  const {counts} = /** @type {any} */ (globalThis);
  const {at, text} = counts.at(-1);
  return {first: counts[1].at, final: at, count: Number(text.replace(/\D/g, ''))};
}
