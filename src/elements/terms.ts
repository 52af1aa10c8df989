import {html, nothing} from 'lit';
import type {Term, TermId, Vocabulary} from '../model/vocabulary.js';

/** The terms that the vocabulary knows, in the order of the ids. */
export function termsOf<T extends Term>(
  vocabulary: Vocabulary<T> | undefined,
  ids: readonly TermId[] = [],
): readonly T[] {
  return ids.flatMap((id) => vocabulary?.get(id) ?? []);
}

/** A server's drawing beside the word it stands for. */
export function renderPictogram(url: string | undefined) {
  if (!url) return nothing;
  return html`<img class="pictogram" src=${url} alt="" loading="lazy" @error=${hideBroken} />`;
}

export function hideBroken({currentTarget}: Event) {
  // The listener is on pictures only.
  (currentTarget as HTMLImageElement).hidden = true;
}
