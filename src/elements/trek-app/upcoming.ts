import {html, nothing} from 'lit';
import type {AppMessages} from '../../i18n/messages/app.js';
import {today} from '../../model/days.js';
import type {ItemCard, ItemKey} from '../../model/item.js';
import {type Kind, knownName, loadedKind} from '../../store/kinds.js';
import {loadNextItems} from '../../store/next-items.js';
import {viewOf} from '../kind-view.js';
import {opensElsewhere} from '../opens-elsewhere.js';
import type {AppContext, KindNavigation} from './app-context.js';
import {CardRows} from './card-row.js';

/** How many of them are shown. */
const MOST = 3;
/** As many as a list begins with: some of the first have begun long ago, such as exhibitions. */
const PAGE_SIZE = 12;
/** They are requested when their row is this near to the screen. */
const LOAD_MARGIN = '200px';

/** The next items of the kind that has days, such as events, if the app has a tab for it. */
export class Upcoming {
  private readonly context: AppContext;
  private readonly rows: CardRows;
  private readonly observer: IntersectionObserver;
  private row: Element | undefined;
  private isNear = false;
  private cards: readonly ItemCard[] = [];
  /** The kind, the scope and the language of the cards. */
  private loadedFor = '';
  private abort = new AbortController();

  constructor(context: AppContext) {
    this.context = context;
    this.rows = new CardRows(context);
    this.observer = new IntersectionObserver((entries) => this.updatePlace(entries), {
      rootMargin: LOAD_MARGIN,
    });
  }

  disconnect() {
    this.abort.abort();
    this.observer.disconnect();
    this.row = undefined;
    this.isNear = false;
    this.loadedFor = '';
  }

  update() {
    this.observeRow();
    const {text, source} = this.context;
    const {kind} = this;
    const wanted = `${kind?.name} ${text.language} ${source.stated('')}`;
    if (!kind || !this.isNear || wanted === this.loadedFor) return;
    this.loadedFor = wanted;
    void this.load();
  }

  /** An empty place without cards, to know when they are wanted. */
  render() {
    const {kind} = this;
    const {tabs, messages} = this.context.frame ?? {};
    if (!kind || !tabs || !messages) return nothing;
    const cards = this.cards.filter(({key}) => key.startsWith(`${kind.name}/`));
    const row = () =>
      this.rows.render({
        part: 'upcoming',
        title: messages.upcoming,
        link: renderLink(tabs, kind.name, messages),
        cards,
        vocabularies: {},
        addressOf: (key) => tabs.addressOf(kind.name, key),
        open: (key) => void this.open(tabs, kind.name, key),
      });
    return html`<div class="upcoming">${cards.length > 0 ? row() : nothing}</div>`;
  }

  /** Opens the sheet of an item in its tab. */
  private async open(tabs: KindNavigation, kind: string, key: ItemKey) {
    const {host, source} = this.context;
    tabs.open(kind, key);
    await host.updateComplete;
    if (source.kind?.name === kind) source.source?.select(key);
  }

  private get kind(): Kind | undefined {
    const {host, frame} = this.context;
    const {tabs} = frame ?? {};
    const current = knownName(host.resource);
    for (const name of tabs?.offered ?? []) {
      const kind = name !== current && tabs?.has(name) ? loadedKind(name) : undefined;
      if (kind?.filters.days?.length) return kind;
    }
    return undefined;
  }

  /** The row that its place is at the end of, and which the visitor may not have scrolled. */
  private observeRow() {
    const {renderRoot} = this.context.host;
    const row = renderRoot.querySelector('.upcoming')?.parentElement ?? undefined;
    if (row === this.row) return;
    this.row = row;
    this.observer.disconnect();
    if (row && !this.isNear) this.observer.observe(row);
  }

  private updatePlace(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.isNear = true;
    this.observer.disconnect();
    this.context.host.requestUpdate();
  }

  private async load() {
    const {host, text, frame} = this.context;
    const {kind, loadedFor} = this;
    if (!kind || !frame) return;
    this.abort.abort();
    this.abort = new AbortController();
    const {signal} = this.abort;
    const requests = frame.tabs.firstPages(kind, PAGE_SIZE, signal);
    const cards = await loadNextItems(kind, requests, today()).catch(() => []);
    if (loadedFor !== this.loadedFor || signal.aborted) return;
    const {messages, formats} = text;
    const isCancelled = (card: ItemCard) =>
      viewOf(kind).content(card, {card, vocabularies: {}, messages, formats}).isCancelled;
    this.cards = cards.filter((card) => !isCancelled(card)).slice(0, MOST);
    host.requestUpdate();
  }
}

/** A link to the list in the tab of a kind. */
function renderLink(tabs: KindNavigation, kind: string, {all, allUpcoming}: AppMessages) {
  const address = tabs.addressOf(kind) ?? location.href;
  const open = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    tabs.open(kind);
  };
  return html`<a part="row-link" class="row-link" aria-label=${allUpcoming} href=${address} @click=${open}>${all}</a>`;
}
