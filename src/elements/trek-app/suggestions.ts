import {nothing} from 'lit';
import type {ItemKey} from '../../model/item.js';
import type {ItemsState} from '../../store/source-state.js';
import type {AppContext} from './app-context.js';
import {CardRows} from './card-row.js';
import {highlightKeys} from './highlight-keys.js';
import {hasSuggestions} from './start-state.js';

/** The items of `highlights`, as a row of cards. */
export class Suggestions {
  private readonly context: AppContext;
  private readonly rows: CardRows;
  private stated = '';
  private known: readonly ItemKey[] = [];
  /** With which they were requested last. */
  private items: ItemsState | undefined;

  constructor(context: AppContext) {
    this.context = context;
    this.rows = new CardRows(context);
  }

  /** Whether none of them can be shown. */
  get isEmpty(): boolean {
    const {unpublished} = this.context.source.state;
    return this.keys.every((key) => unpublished.has(key));
  }

  /** Requests the cards that the source does not have; those that failed again when its items change. */
  update() {
    const {source, warn} = this.context;
    const {items, unpublished} = source.state;
    if (items.status !== 'ready') return;
    const {keys} = this;
    if (items !== this.items && keys.length > 0) source.source?.requestCards(keys);
    this.items = items;
    const missing = keys.filter((key) => unpublished.has(key));
    if (missing.length > 0 && hasSuggestions(this.context))
      warn(`highlights ${missing.join(', ')}: the server does not publish this; leaving it out.`);
  }

  render() {
    const {source, frame} = this.context;
    const {cards, vocabularies} = source.state;
    const {keys} = this;
    if (keys.length === 0) return nothing;
    return this.rows.render({
      part: 'suggestions',
      title: frame?.messages?.highlights,
      cards: keys.flatMap((key) => cards.get(key) ?? []),
      vocabularies,
      addressOf: (key) => source.addressOf(key),
      open: (key) => {
        source.source?.select(key);
        source.source?.requestOpening(key);
      },
    });
  }

  private get keys(): readonly ItemKey[] {
    const {host} = this.context;
    const stated = `${host.firstKind} ${host.highlights}`;
    if (stated !== this.stated) {
      this.stated = stated;
      this.items = undefined;
      this.known = highlightKeys(this.context);
    }
    return this.known;
  }
}
