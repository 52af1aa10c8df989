import {nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {RichText} from '../model/rich-text.js';
import {cleaner} from './cleaner.js';
import {sanitise} from './sanitise.js';

/**
 * An editor's HTML, cleaned, as a template value. The cleaned nodes themselves are rendered:
 * serialising and parsing them again could change their meaning (mutation XSS).
 *
 * @param headingLevel - Of the heading above the text; the text's own headings go below it.
 */
export function richText(text: RichText | undefined, headingLevel: number): unknown {
  if (!text) return nothing;
  const clean = cleaner();
  // A node can be in one place only, so each rendering cleans the HTML again.
  return guard([text.html, text.baseUrl, headingLevel, clean], () =>
    sanitise(text, headingLevel, clean),
  );
}
