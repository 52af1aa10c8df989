/** What is needed at the same time, in one file each: a request costs more than a few hundred bytes. */
const FILES = /** @type {const} */ ([
  [/\/src\/(store\/item-search|model\/search\/trek-fields)\.ts$/, 'search'],
  [/\/src\/(store\/sheet-loading|api\/trek-sheet)\.ts$/, 'sheet-loading'],
  [/\/src\/elements\/(trek-detail|kinds\/trek)\/sheet\.ts$/, 'sheet'],
  [/\/src\/(store\/column-loading|api\/files-before-server|api\/trek-columns)\.ts$/, 'columns'],
]);

/**
 * Puts modules that are loaded on demand, each from its own place, into one file where they are
 * always needed together.
 * @type {import('rollup').GetManualChunk}
 */
export const together = (id) => FILES.find(([modules]) => modules.test(id))?.[1];
