import type {ItemCard} from '../model/item.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import type {SourceCore} from './source-core.js';
import type {SourceState} from './source-state.js';
import {visitorInterest} from './visitor-interest.js';

/** The terms of a card in vocabularies of which many items have no term. */
const termsOfCard: Readonly<
  Partial<Record<VocabularyName, (card: CardTerms) => readonly TermId[] | undefined>>
> = {
  labels: ({labelIds}) => labelIds,
  themes: ({themeIds}) => themeIds,
};

type CardTerms = ItemCard & {
  readonly labelIds?: readonly TermId[];
  readonly themeIds?: readonly TermId[];
};

/**
 * Geotrek searches all its items for the labels and themes that are in use. With more items than
 * this it takes five seconds on the measured server, which is too much for a visitor who only looks
 * at the first cards.
 */
const MANY_ITEMS = 2500;

/**
 * Requests the vocabularies of the terms that cards have: labels and themes once a card has
 * some, and with many items once the visitor comes near.
 */
export class CardVocabularies {
  private readonly core: SourceCore;
  private readonly request: (names: readonly VocabularyName[]) => void;
  private waiting: readonly VocabularyName[];
  private seen: SourceState['cards'] | undefined;
  private isNear = false;

  constructor(
    core: SourceCore,
    names: readonly VocabularyName[],
    request: (names: readonly VocabularyName[]) => void,
  ) {
    this.core = core;
    this.request = request;
    this.waiting = names.filter((name) => termsOfCard[name]);
    request(names.filter((name) => !termsOfCard[name]));
    this.follow();
    core.subscribe(() => this.follow());
    void visitorInterest(core.signal).then(() => {
      this.isNear = true;
      this.seen = undefined;
      this.follow();
    });
  }

  private follow() {
    const {cards, items} = this.core.state;
    if (this.waiting.length === 0 || cards === this.seen) return;
    const mayWait = items.status !== 'ready' || items.count > MANY_ITEMS;
    if (mayWait && !this.isNear) return;
    this.seen = cards;
    const needed = this.waiting.filter((name) =>
      // A kind may have its terms in a field of its own.
      [...cards.values()].some((card) => termsOfCard[name]?.(card)?.length !== 0),
    );
    this.waiting = this.waiting.filter((name) => !needed.includes(name));
    if (needed.length > 0) this.request(needed);
  }
}
