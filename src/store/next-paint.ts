/** In a page that is not visible no frame comes. */
const HIDDEN_PAGE_MS = 100;
const LONGEST_WAIT_MS = 500;

/** Resolves once the browser has painted what was drawn just now. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_PAGE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves when the browser has nothing else to do, or soon after: one that draws a map may never be idle. */
export function idle(): Promise<unknown> {
  // Safari does not tell. A delay that is no number is none.
  const whenIdle = (globalThis.requestIdleCallback ?? setTimeout) as typeof requestIdleCallback;
  return new Promise((resolve) => whenIdle(resolve, {timeout: LONGEST_WAIT_MS}));
}
