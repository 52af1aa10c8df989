import {nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {RichText} from '../model/rich-text.js';
import {sanitise} from './sanitise.js';

/** An editor's HTML, made safe, as a template value. The only caller of `unsafeHTML`. */
export function richText(text: RichText | undefined): unknown {
  if (!text) return nothing;
  return guard([text.html, text.baseUrl], () => unsafeHTML(sanitise(text)));
}
