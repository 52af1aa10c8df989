import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Item} from '../../model/item.js';
import {hasCriteria} from '../../model/search/criteria.js';
import type {ItemSource} from '../../store/item-source.js';
import {nextPaint} from '../../store/next-paint.js';
import {
  bestKnownItem,
  failureOfResults,
  initialState,
  isArriving,
  type OpenRequest,
  type ReadyItems,
  type SourceState,
  type VisibleItems,
  visibleItems,
} from '../../store/source-state.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {HIGHEST_HEADING, LOWEST_HEADING} from '../heading.js';
import {iconStyles} from '../icons.styles.js';
import {viewOf} from '../kind-view.js';
import {opensElsewhere} from '../opens-elsewhere.js';
import {SearchElement} from '../search-element.js';
import {wholeNumber} from '../whole-number.js';
import {keepFocus, renderCard, renderCardSkeleton} from './card.js';
import {cardStyles} from './card.styles.js';
import {detailLink, usableDetailUrl} from './detail-link.js';
import {
  LastResults,
  type Results,
  renderMore,
  renderPartial,
  renderSkeletons,
  statusOf,
} from './results.js';
import type {ServerNotes} from './servers.js';
import {listStyles} from './trek-list.styles.js';

const PAGE_SIZE = 12;
const LARGEST_PAGE = 100;
const HEADING_LEVEL = 3;
/** Number of cards that are likely to be visible without scrolling. */
const EAGER_CARDS = 4;

/**
 * Lists the items of one source as cards, a page at a time: treks, or what `resource` names.
 *
 * @slot - Content of your page, such as a link, that is shown until the items are loaded, and when they cannot be loaded.
 * @slot empty - Replaces the message that there are no items to show.
 * @slot no-match - Replaces the message that no item matches the active filters.
 * @fires {TrekSelectEvent} trek-select - The visitor selected an item, whose `id` and `resource` it
 *   names. Call `preventDefault()` to open it yourself.
 * @csspart count - The number of matching items, above the cards.
 * @csspart list - The list of cards.
 * @csspart card - The card of one item.
 * @csspart card-selected - The card of the selected item, which also has the part `card`.
 * @csspart picture - The picture of a card, with the practice and the labels over it.
 * @csspart practice - The name and pictogram of the practice, over the picture of a card.
 * @csspart labels - The pictograms of the labels, over the picture of a card.
 * @csspart place - The commune of the item, on a card; of a trek, the commune of its start.
 * @csspart name - The heading of a card, with the name of the item.
 * @csspart link - The link or button in the heading of a card that opens the item.
 * @csspart figures - The key figures on a card: duration, length, ascent and difficulty.
 * @csspart warning - The warning on a card, such as “Cancelled” for an event.
 * @csspart themes - The themes of the item, on a card, after the type of route of a trek.
 * @csspart favourite - The heart on a card that marks its item as a favourite.
 * @csspart favourite-marked - The same on a favourite, which also has the part `favourite`.
 * @csspart selection - The panel above the cards while only favourites, or items that somebody has shared, are shown.
 * @csspart selection-button - One of its buttons, such as the one that shows all items again.
 * @csspart comparison - The dialog that compares up to four of these items.
 * @csspart comparison-close - The button that closes it.
 * @csspart comparison-table - The table with the figures of the compared items.
 * @csspart comparison-profiles - The elevation profiles of the compared items over each other, with their names.
 * @csspart show-more - The button below the cards that shows the next page of cards.
 * @csspart empty - The message that there are no items to show.
 * @csspart no-match - The message that no item matches the active filters, with buttons that remove filters.
 * @csspart credit - The structure or the server that an item comes from, on a card, where `api` has several servers.
 * @csspart servers - The message that names servers of `api` whose items could not be loaded.
 * @csspart error - The message that items could not be loaded, with the retry button.
 * @csspart retry - The button that repeats the requests that failed.
 * @cssproperty [--trek-gap=1rem] - Gap between the cards.
 * @cssproperty [--trek-card-min-width=17rem] - Minimum width of a card in the grid.
 * @cssproperty [--trek-card-picture-ratio=16 / 10] - Aspect ratio of the pictures on the cards.
 * @cssproperty [--trek-pictogram-surface=light-dark(transparent, #eef3f0)] - Background of the
 *   pictograms that Geotrek provides, which are often black on a transparent background.
 * @cssstate loading - The items to show are being loaded.
 * @cssstate ready - At least one item is shown.
 * @cssstate empty - There are no items to show, or none matches the active filters.
 * @cssstate error - The items could not be loaded.
 */
export class TrekList extends SearchElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    iconStyles,
    failureStyles,
    listStyles,
    cardStyles,
  ];

  /** Number of cards that are shown at first and that each “show more” adds, from 1 to 100; 12 by default. */
  @property({attribute: 'page-size'}) pageSize: number | string = PAGE_SIZE;

  /**
   * Address of an item's page on your site, such as `/hikes/{id}-{slug}`, to which the names of the
   * items become links. Without it a `<trek-detail>` on the same page shows the selected item.
   */
  @property({attribute: 'detail-url'}) detailUrl = '';

  /** Level of the cards' headings, from 1 to 6; 3 by default. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = HEADING_LEVEL;

  /**
   * The order of the items at first: `name`, `newest`, `shortest`, `longest`, `easiest` or `nearest`;
   * the server's order by default. A `sort` in `defaults` or in the page's address takes precedence.
   */
  @property() sort = '';

  private readonly lastResults = new LastResults();
  private results?: Results | undefined;
  private lastItems?: readonly Item[] | undefined;
  private lastDepth = 0;
  private cardToFocus?: number | undefined;
  private handledOpenRequest?: OpenRequest | undefined;
  /** Messages about several servers, loaded where there are several. */
  @state() private servers?: ServerNotes;
  /** Whether the first cards are painted; the others are rendered after them. */
  private areFirstCardsPainted = false;

  /** Shows the next page of cards below the others, and moves the focus to the first of them. */
  showMore() {
    const {state} = this.source;
    const shown = visibleItems(state);
    if (!shown) return;
    this.cardToFocus = this.cardsOf(shown).length;
    this.source.source?.setDepth(state.depth + 1);
  }

  protected override connectSource(source: ItemSource) {
    super.connectSource(source);
    this.handledOpenRequest = source.state.openRequest;
    if (source.state.servers) void this.loadServers();
    const {sorts} = source.kind.filters;
    const {sort} = this;
    if (sort && !sorts.includes(sort)) {
      this.warnings.warn(`sort "${sort}" is not ${sorts.join(', ')}; using the server's order.`);
    }
    source.requestFirstPage(this.cardsPerPage);
    source.setDepth(source.state.depth);
    source.requestCardVocabularies();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {isMisconfigured, state} = this.source;
    const shown = visibleItems(state);
    this.results = this.lastResults.of(this.source.source, state);
    this.status = statusOf(state, shown, isMisconfigured);
    const isOther = shown?.items !== this.lastItems || state.depth !== this.lastDepth;
    if (shown && (isOther || changed.size > 0)) {
      this.source.source?.requestCards(this.cardsOf(shown).map(({key}) => key));
    }
    this.lastItems = shown?.items;
    this.lastDepth = state.depth;
    this.openRequested(state);
  }

  /** Goes to the page of a suggested item, selected here or in a `<trek-filters>`, if cards link to pages. */
  private openRequested(state: SourceState) {
    const {openRequest} = state;
    if (openRequest === this.handledOpenRequest) return;
    this.handledOpenRequest = openRequest;
    const item = openRequest && bestKnownItem(state, openRequest.key);
    if (item && this.detailAddress) location.assign(detailLink(this.detailAddress, item));
  }

  protected override update(changed: PropertyValues<this>) {
    keepFocus(this.renderRoot, () => super.update(changed));
  }

  protected override async firstUpdated() {
    await nextPaint();
    // Creating the first Intl formats takes 20 ms, which fit into the time of the request.
    void this.text.formats;
  }

  protected override updated() {
    super.updated();
    if (!this.areFirstCardsPainted && this.source.state.items.status === 'ready')
      void this.showOtherCards();
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.cards > li .link');
    const link = links[this.cardToFocus ?? -1];
    // The card may still be loading.
    if (!link) return;
    link.focus();
    this.cardToFocus = undefined;
  }

  private async showOtherCards() {
    await nextPaint();
    this.areFirstCardsPainted = true;
    this.requestUpdate();
  }

  protected override render() {
    // Without its messages the list would briefly show those of another language.
    const state = this.text.ready ? this.source.state : initialState;
    // Controls announce the number of matching items to screen readers themselves.
    const isAnnounced = this.hasPanel || this.source.has('controls');
    const results = html`
      <p part="count" class="count" role=${isAnnounced ? nothing : 'status'}>
        ${this.renderCount(state)}
      </p>
      ${this.favouriteControls?.renderSelection()}
      ${
        this.source.isMisconfigured
          ? html`<slot><p part="empty" class="empty">${this.text.messages.misconfigured}</p></slot>`
          : this.renderState(state)
      }
    `;
    if (!this.hasControls) return results;
    return html`
      <div class="bar ${this.search}">${this.panel?.renderBar()}</div>
      <div class="layout">
        <div class="side">${this.panel?.renderColumn()}</div>
        <div class="results">${results}</div>
      </div>
    `;
  }

  private renderCount(state: SourceState) {
    const {count = 0} = visibleItems(state) ?? {};
    if (count === 0) return nothing;
    const {messages} = this.text;
    const note =
      (hasCriteria(state.criteria) && this.panel?.progress) || this.servers?.countNote(state);
    return html`${messages.itemCount(count)}${note ? ` · ${note}` : nothing}`;
  }

  private renderState(state: SourceState) {
    const {messages} = this.text;
    const {items} = state;
    if (items.status === 'failed') {
      return html`
        ${renderFailure(messages.failedItems, items.error, messages, () => this.source.retry())}
        <slot></slot>
      `;
    }
    const failure = items.status === 'ready' && !visibleItems(state) && failureOfResults(state);
    if (failure)
      return renderFailure(messages.failedPartly, failure, messages, () => this.source.retry());
    const {results} = this;
    if (items.status === 'loading' || !results) {
      return hasFallback(this) ? html`<slot></slot>` : this.renderLoading();
    }
    const {count} = results.shown;
    const isSought = hasCriteria(state.criteria);
    // A matching item may be among those that are not loaded yet.
    if (isSought && count === 0 && (results.areStale || isArriving(items.index))) {
      return this.renderLoading();
    }
    return html`
      ${count === 0 ? this.renderEmpty(isSought) : this.renderTreks(results, items)}
      ${renderPartial(items.index, (isSought && this.panel?.partialText) || '', messages, () => this.source.retry())}
      ${state.servers && this.servers?.renderServers(state.servers, () => this.source.retry())}
    `;
  }

  private renderLoading() {
    const {ready, messages} = this.text;
    return renderSkeletons(this.cardsPerPage, this.statedApi, ready ? messages : undefined);
  }

  private renderEmpty(isSought: boolean) {
    if (isSought && this.panel) {
      return html`<slot name="no-match"><div class="empty">${this.panel.renderNoMatch()}</div></slot>`;
    }
    return html`<slot name="empty"><p part="empty" class="empty">${this.text.messages.empty}</p></slot>`;
  }

  private renderTreks({shown, areStale}: Results, {covered, index}: ReadyItems) {
    const cards = this.cardsOf(shown);
    const wanted = Math.min(shown.count, this.cardLimit);
    const known = Math.max(shown.items.length, covered);
    return html`
      <ul
        part="list"
        class="cards ${areStale ? 'is-stale' : ''}"
        role="list"
        aria-busy=${areStale ? 'true' : nothing}>
        ${repeat(
          cards,
          ({key}) => key,
          (item, index) =>
            html`<li>${this.areFirstCardsPainted || index < EAGER_CARDS ? this.renderCard(item, index) : renderCardSkeleton(this.statedApi)}</li>`,
        )}
        ${this.servers?.renderPlaceholders(this.source.state, this.cardLimit - cards.length, this.statedApi)}
      </ul>
      ${renderMore({
        shown: cards.length,
        count: shown.count,
        pageSize: this.cardsPerPage,
        isWaiting: areStale || (known < wanted && index.status !== 'partial'),
        messages: this.text.messages,
        showMore: () => this.showMore(),
      })}
    `;
  }

  private renderCard(item: Item, index: number) {
    const {source} = this.source;
    if (!source) return nothing;
    const {cards, vocabularies, selectedKey, highlightedKey, results} = this.source.state;
    const {messages, formats} = this.text;
    const {key} = item;
    const card = cards.get(key);
    const view = viewOf(source.kind);
    return renderCard({
      item,
      card,
      credit: this.servers?.creditOf(card ?? item, this.source.state),
      content: view.content(item, {card, vocabularies, messages, formats}),
      icon: view.icon,
      messages,
      formats,
      favourites: this.favouriteControls,
      distanceMetres: results?.distances?.get(key),
      headingLevel: this.cardHeadingLevel,
      href: this.detailAddress ? detailLink(this.detailAddress, item) : this.source.addressOf(key),
      isSelected: key === selectedKey,
      isHighlighted: key === highlightedKey,
      isEager: index < EAGER_CARDS,
      select: (event) => this.openCard(event, item),
      highlight: (isPointedAt) => this.source.source?.highlight(isPointedAt ? key : undefined),
    });
  }

  private cardsOf({items}: VisibleItems): readonly Item[] {
    return items.slice(0, this.cardLimit);
  }

  /** The `api` of this element or of the one that it follows; in a <trek-app> that of the app. */
  private get statedApi(): string {
    // It is an element of this library, or not used.
    const followed = document.getElementById(this.for) as TrekList | null;
    return this.api || followed?.api || '';
  }

  private get cardLimit(): number {
    return this.source.state.depth * this.cardsPerPage;
  }

  private get cardsPerPage(): number {
    const limits = {least: 1, most: LARGEST_PAGE, fallback: PAGE_SIZE};
    return wholeNumber('page-size', this.pageSize, limits, this.warnings);
  }

  private get cardHeadingLevel(): number {
    const limits = {least: HIGHEST_HEADING, most: LOWEST_HEADING, fallback: HEADING_LEVEL};
    return wholeNumber('heading-level', this.headingLevel, limits, this.warnings);
  }

  private get detailAddress(): string | undefined {
    return usableDetailUrl(this.detailUrl, this.warnings);
  }

  /** Whether the list shows the controls; not if a `<trek-filters>` does. */
  private get hasControls(): boolean {
    return this.hasPanel && this.hasItems && !this.source.has('controls');
  }

  private openCard(event: MouseEvent, {key}: Item) {
    if (opensElsewhere(event)) return;
    // Without `detail-url` the sheet on this page opens.
    if (!this.selectItem(key)) return event.preventDefault();
    if (this.detailAddress) return;
    event.preventDefault();
    this.source.source?.requestOpening(key);
  }

  private async loadServers() {
    const module = await import('./servers.js').catch(() => undefined);
    if (module) this.servers = new module.ServerNotes(this.text);
  }
}

// A CMS may load the script twice.
if (!customElements.get('trek-list')) {
  customElements.define('trek-list', TrekList);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-list': TrekList;
  }
}
