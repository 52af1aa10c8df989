import {html, nothing} from 'lit';
import type {Term, TermId, Vocabulary, VocabularyName} from '../model/vocabulary.js';

/** The terms of some ids, in their order; ids that the vocabulary does not have are left out. */
export function termsOf<T extends Term>(
  vocabulary: Vocabulary<T> | undefined,
  ids: readonly TermId[] = [],
): readonly T[] {
  return ids.flatMap((id) => vocabulary?.get(id) ?? []);
}

/** The vocabularies in which an item has terms; the others need not be requested. */
export function vocabulariesOf(
  terms: Readonly<Partial<Record<VocabularyName, TermId | readonly TermId[] | undefined>>>,
): readonly VocabularyName[] {
  // The keys are those of the record.
  const names = Object.keys(terms) as VocabularyName[];
  return names.filter((name) => terms[name]?.length);
}

/** The pictogram of a term. */
export function renderPictogram(url: string | undefined) {
  if (!url) return nothing;
  return html`<img class="pictogram" src=${url} alt="" loading="lazy" @error=${hideBroken} />`;
}

export function hideBroken({currentTarget}: Event) {
  // The listener is on pictures only.
  (currentTarget as HTMLImageElement).hidden = true;
}
