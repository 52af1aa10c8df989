import {nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {RichText} from '../model/rich-text.js';
import {cleaner} from './cleaner.js';
import {sanitise} from './sanitise.js';

/**
 * An editor's HTML, made safe, as a template value. The nodes are shown as they were cleaned:
 * HTML that is written out and read again may come to mean something else.
 *
 * @param headingLevel - Of the heading above the text; the text's own headings go below it.
 */
export function richText(text: RichText | undefined, headingLevel: number): unknown {
  if (!text) return nothing;
  const clean = cleaner();
  // Nodes can be in one place only; whoever draws anew cleans anew.
  return guard([text.html, text.baseUrl, headingLevel, clean], () =>
    sanitise(text, headingLevel, clean),
  );
}
