/** In a page that is not visible no frame comes. */
const HIDDEN_PAGE_MS = 100;

/** Resolves once the browser has painted what was drawn just now. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_PAGE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves when the browser has nothing else to do. Safari does not tell. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
}
