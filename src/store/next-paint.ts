/** In a page that is not visible no frame comes. */
const HIDDEN_PAGE_MS = 100;

/** Resolves once the browser has painted what was drawn just now. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_PAGE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves when the browser has nothing better to do, or after a while. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), {timeout: 2000});
    else setTimeout(resolve, HIDDEN_PAGE_MS);
  });
}
