import {cleanNatively, cleansNatively} from '../../src/html/clean-natively.js';
import {cleanWithDomPurify} from '../../src/html/clean-with-dompurify.js';
import type {Clean} from '../../src/html/cleaner.js';
import {sanitise} from '../../src/html/sanitise.js';

export const BASE = 'https://geotrek.example/';

/** The sanitisers that this browser supports. Each has to give the same result. */
export const cleaners: readonly (readonly [name: string, clean: Clean])[] = [
  ...(cleansNatively() ? [['the Sanitizer API', cleanNatively] as const] : []),
  ['DOMPurify', cleanWithDomPurify],
];

/** The sanitised HTML, in a document that fetches nothing. */
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
