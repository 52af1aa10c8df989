import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {requestItemMessages} from '../../i18n/item-messages.js';
import type {ListMessages} from '../../i18n/messages/base.js';
import {type ItemCard, type ItemKey, idOfKey, kindOfKey} from '../../model/item.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import {loadedKind, loadKind} from '../../store/kinds.js';
import {TrekSelectEvent} from '../events.js';
import {HIGHEST_HEADING, LOWEST_HEADING, renderHeading} from '../heading.js';
import {viewOf} from '../kind-view.js';
import {opensElsewhere} from '../opens-elsewhere.js';
import {renderCard} from '../trek-list/card.js';
import {detailLink, isWebAddress} from '../trek-list/detail-link.js';
import type {AppContext} from './app-context.js';

/** Some cards beside each other, below a title. */
export interface CardRow {
  readonly part: string;
  /** Undefined until the messages are loaded. */
  readonly title: string | undefined;
  /** Beside the title. */
  readonly link?: unknown;
  readonly cards: readonly ItemCard[];
  readonly vocabularies: Vocabularies;
  /** The address of a card; undefined without routing. */
  addressOf(key: ItemKey): string | undefined;
  /** Opens the item of a card. */
  open(key: ItemKey): void;
}

/** As many as are visible on a phone; their pictures are the largest that it shows first. */
const FIRST_VISIBLE = 2;

/** Renders rows of cards, of any kinds. */
export class CardRows {
  private readonly context: AppContext;
  /** Messages about items of other kinds than that of the app, by kind and language. */
  private readonly texts = new Map<string, Partial<ListMessages> | undefined>();

  constructor(context: AppContext) {
    this.context = context;
  }

  /** An empty row keeps its room. */
  render(row: CardRow) {
    const {host} = this.context;
    const level = Number(host.headingLevel);
    const isLevel = Number.isInteger(level) && level >= HIGHEST_HEADING && level < LOWEST_HEADING;
    const titleLevel = isLevel ? level : 2;
    const title = {part: 'row-title', className: 'row-title'};
    return html`
      <section part=${row.part} class="cards-group">
        <div class="row-head">${row.title ? renderHeading(titleLevel, row.title, title) : nothing}${row.link ?? nothing}</div>
        <ul class="small-cards" role="list">
          ${repeat(
            row.cards,
            ({key}) => key,
            (card, index) =>
              html`<li>${this.renderCard(card, row, titleLevel + 1, index < FIRST_VISIBLE)}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  private renderCard(card: ItemCard, row: CardRow, headingLevel: number, isFirst: boolean) {
    const {host, source, text} = this.context;
    const {key} = card;
    const kind = loadedKind(kindOfKey(key));
    const messages = this.messagesOf(kindOfKey(key));
    if (!kind || !messages) return nothing;
    const {formats} = text;
    const isPage = host.detailUrl !== '' && isWebAddress(host.detailUrl);
    const {content, icon} = viewOf(kind);
    const {vocabularies} = row;
    return renderCard({
      item: card,
      card,
      content: content(card, {card, vocabularies, messages, formats}),
      icon,
      messages,
      formats,
      headingLevel,
      href: isPage ? detailLink(host.detailUrl, card) : row.addressOf(key),
      isSelected: key === source.state.selectedKey,
      isHighlighted: key === source.state.highlightedKey,
      isEager: isFirst,
      isUrgent: isFirst,
      select: (event) => {
        if (opensElsewhere(event)) return;
        const api = source.source?.addressOf(key) ?? '';
        // From the card, so that the focus finds back to it.
        const goesOn = (event.currentTarget as Element).dispatchEvent(
          new TrekSelectEvent(kindOfKey(key), idOfKey(key), api),
        );
        if (goesOn && isPage) return;
        event.preventDefault();
        if (goesOn) row.open(key);
      },
      highlight: (isPointedAt) => source.source?.highlight(isPointedAt ? key : undefined),
    });
  }

  /** The messages for cards of a kind; undefined until they are loaded. */
  private messagesOf(kind: string): ListMessages | undefined {
    const {host, source, text} = this.context;
    if (kind === source.kind?.name) return text.messages;
    const {language} = text;
    const name = `${kind} ${language}`;
    if (!this.texts.has(name)) {
      this.texts.set(name, undefined);
      const load = async () => {
        const {messages} = viewOf(await loadKind(kind));
        const texts = {own: host.messages, kind, onLateFile: () => void load()};
        const {list} = await requestItemMessages(language, messages, texts);
        this.texts.set(name, list);
        host.requestUpdate();
      };
      load().catch(() => this.texts.delete(name));
    }
    const list = this.texts.get(name);
    return list && {...text.messages, ...list};
  }
}
