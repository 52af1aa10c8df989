import {cleanNatively, cleansNatively} from '../../src/html/clean-natively.js';
import {cleanWithDomPurify} from '../../src/html/clean-with-dompurify.js';
import type {Clean} from '../../src/html/cleaner.js';
import {sanitise} from '../../src/html/sanitise.js';

export const BASE = 'https://geotrek.example/';

/** Everything that cleans in the browser of the tests. Texts have to come out of each the same. */
export const cleaners: readonly (readonly [name: string, clean: Clean])[] = [
  ...(cleansNatively() ? [['the Sanitizer API', cleanNatively] as const] : []),
  ['DOMPurify', cleanWithDomPurify],
];

/** What is shown, in a document where it can be looked at without fetching anything. */
export function sanitised(
  clean: Clean | undefined,
  html: string,
  baseUrl = BASE,
  headingLevel = 2,
): HTMLElement {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(sanitise({html, baseUrl}, headingLevel, clean));
  return box;
}
