import {html} from 'lit';
import {mark} from '../../model/search/mark.js';

/** A text with what was typed made visible in it. */
export function renderMarked(text: string, query: string) {
  return mark(text, query).map((part) =>
    part.isMatch ? html`<mark>${part.text}</mark>` : part.text,
  );
}
