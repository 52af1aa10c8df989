import {plainText} from '../model/plain-text.js';
import type {RichText} from '../model/rich-text.js';
import {adaptContent} from './adapt-content.js';
import type {Clean} from './cleaner.js';

/** The cleaned nodes of an editor's HTML, or its plain text without a cleaner. */
export function sanitise(
  {html, baseUrl}: RichText,
  headingLevel: number,
  clean: Clean | undefined,
): Node | string {
  try {
    const fragment = clean?.(html);
    if (fragment) return adaptContent(fragment, baseUrl, headingLevel);
  } catch {
    // The rest of the sheet is shown even if one text cannot be cleaned.
  }
  return plainText(html);
}
