/** In a page that nobody sees no frame comes. */
const UNSEEN_MS = 100;

/** Resolves once the browser has shown what was drawn just now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
