import {plainText} from '../model/plain-text.js';
import type {RichText} from '../model/rich-text.js';
import type {Clean} from './cleaner.js';
import {finish} from './finish.js';

/** What may be shown of an editor's HTML, to be shown once. Only the words where nothing cleans. */
export function sanitise(
  {html, baseUrl}: RichText,
  headingLevel: number,
  clean: Clean | undefined,
): Node | string {
  try {
    const fragment = clean?.(html);
    if (fragment) return finish(fragment, baseUrl, headingLevel);
  } catch {
    // A text that cannot be cleaned does not take the rest of the sheet with it.
  }
  return plainText(html);
}
