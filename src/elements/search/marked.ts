import {html} from 'lit';
import {markMatches} from '../../model/search/mark-matches.js';

/** A text in which the parts that match the query are in `<mark>`. */
export function renderMarked(text: string, query: string) {
  return markMatches(text, query).map((part) =>
    part.isMatch ? html`<mark>${part.text}</mark>` : part.text,
  );
}
