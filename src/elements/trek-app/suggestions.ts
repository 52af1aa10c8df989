import {nothing} from 'lit';
import type {AppMessages} from '../../i18n/messages/app.js';
import {type ItemKey, itemKey} from '../../model/item.js';
import {kindNames} from '../../store/kinds.js';
import type {ItemsState} from '../../store/source-state.js';
import type {AppContext} from './app-context.js';
import {CardRows} from './card-row.js';
import {hasSuggestions} from './start-state.js';

/** More of them would be a list. */
const MOST = 24;

/** The items of `highlights`, as a row of cards. */
export class Suggestions {
  private readonly context: AppContext;
  private readonly messages: () => AppMessages | undefined;
  private readonly rows: CardRows;
  private stated = '';
  private keys: readonly ItemKey[] = [];
  /** With which they were requested last. */
  private items: ItemsState | undefined;

  constructor(context: AppContext, messages: () => AppMessages | undefined) {
    this.context = context;
    this.messages = messages;
    this.rows = new CardRows(context);
  }

  /** Whether none of them can be shown. */
  get isEmpty(): boolean {
    const {unpublished} = this.context.source.state;
    return this.stated !== '' && this.keys.every((key) => unpublished.has(key));
  }

  /** Requests the cards that the source does not have; those that failed again when its items change. */
  update() {
    const {source, warn} = this.context;
    const {items, unpublished} = source.state;
    if (items.status !== 'ready') return;
    this.read();
    if (items !== this.items && this.keys.length > 0) source.source?.requestCards(this.keys);
    this.items = items;
    const missing = this.keys.filter((key) => unpublished.has(key));
    if (missing.length > 0 && hasSuggestions(this.context))
      warn(`highlights ${missing.join(', ')}: the server does not publish this; leaving it out.`);
  }

  render() {
    const {source} = this.context;
    const {cards, vocabularies} = source.state;
    const messages = this.messages();
    if (this.keys.length === 0 || !messages) return nothing;
    return this.rows.render({
      part: 'suggestions',
      title: messages.highlights,
      cards: this.keys.flatMap((key) => cards.get(key) ?? []),
      vocabularies,
      addressOf: (key) => source.addressOf(key),
      open: (key) => {
        source.source?.select(key);
        source.source?.requestOpening(key);
      },
    });
  }

  private read() {
    const {host, warn} = this.context;
    const stated = `${host.firstKind} ${host.highlights}`;
    if (stated === this.stated) return;
    this.stated = stated;
    this.items = undefined;
    const words = host.highlights.split(/[\s,]+/).filter(Boolean);
    const keys = words.flatMap((word) => {
      const [, kind = host.firstKind, id] = /^(?:(\w+)-)?((?:\d+\.)?\d+)$/.exec(word) ?? [];
      if (id && kindNames().includes(kind)) return [itemKey(kind, id)];
      warn(`highlights "${word}" is not an id; leaving it out.`);
      return [];
    });
    this.keys = [...new Set(keys)].slice(0, MOST);
  }
}
