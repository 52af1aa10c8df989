import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Item} from '../../model/item.js';
import {hasCriteria} from '../../model/search/criteria.js';
import type {ItemSource} from '../../store/item-source.js';
import {nextPaint} from '../../store/next-paint.js';
import {
  bestKnownItem,
  failureOfResults,
  type IndexState,
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
import {renderCard, renderCardSkeleton} from './card.js';
import {cardStyles} from './card.styles.js';
import {detailLink, isWebAddress} from './detail-link.js';
import {LastResults, type Results} from './last-results.js';
import {renderMore, renderPartial, renderSkeletons, statusOf} from './results.js';
import {listStyles} from './trek-list.styles.js';

const PAGE_SIZE = 12;
const LARGEST_PAGE = 100;
const HEADING_LEVEL = 3;
/** The cards that are likely to be seen without scrolling. */
const EAGER_CARDS = 4;

/**
 * Lists the treks of one source as cards, a page at a time.
 *
 * @slot - Fallback until the treks are loaded, and if they cannot be.
 * @slot empty - Replaces the message that the source has no trek.
 * @slot no-match - Replaces the message that no trek matches the active filters.
 * @fires {TrekSelectEvent} trek-select - A trek was selected. Cancel it to open the trek yourself.
 * @fires {TrekFilterEvent} trek-filter - The visitor changed the filters, the search or the order.
 * @fires {TrekLoadEvent} trek-load - The first treks were loaded, or all (`complete` is true).
 * @fires {TrekErrorEvent} trek-error - Treks could not be loaded; `code` says why.
 * @csspart finding - The bar with the search box, the filter buttons and the sort menu.
 * @csspart search - The search box with its icon, its clear button and the list of suggestions.
 * @csspart search-input - The text field of the search box.
 * @csspart suggestions - The list of suggested treks, communes and themes below the search box.
 * @csspart suggestion - One suggested trek, commune or theme below the search box.
 * @csspart pills - The row of filter buttons beside the search box.
 * @csspart quick - The button that opens one of the first three filters in a popover.
 * @csspart popover - The popover of a filter button, with the filter in it.
 * @csspart all-filters - The button that opens the dialog with all filters.
 * @csspart around-me - The button that sorts the treks by distance from the visitor’s position.
 * @csspart in-map - The button that restricts the treks to the visible part of the map.
 * @csspart sort - The menu in which the visitor chooses the order of the treks.
 * @csspart filter - One filter, with its terms or its range slider.
 * @csspart term - One checkbox of a filter, such as a practice, with its number of treks.
 * @csspart range - The range slider of a filter by duration, length or ascent, with its histogram.
 * @csspart days - The two date fields of a filter by days.
 * @csspart day - The button of a filter by days for today, or for this weekend.
 * @csspart chips - The active filters, each with a button that removes it.
 * @csspart chip - One active filter with the button that removes it.
 * @csspart clear - The button that removes all active filters.
 * @csspart dialog - The dialog with all filters.
 * @csspart dialog-title - The title of the dialog with all filters.
 * @csspart close - The button that closes the dialog with all filters.
 * @csspart show - The button of the dialog that shows the matching treks, with their number.
 * @csspart notice - The message that the visitor’s position could not be determined.
 * @csspart count - The number of matching treks, above the cards.
 * @csspart list - The list of cards.
 * @csspart card - The card of one trek.
 * @csspart card-selected - The card of the selected trek; it is also a `card`.
 * @csspart picture - The picture of a card, with the practice and the labels over it.
 * @csspart practice - The name and pictogram of the practice, over the picture of a card.
 * @csspart labels - The pictograms of the labels, over the picture of a card.
 * @csspart place - The commune where the trek starts, on a card.
 * @csspart name - The heading of a card, with the name of the trek.
 * @csspart link - The link or button in the heading of a card that opens the trek.
 * @csspart figures - The key figures on a card: duration, length, ascent and difficulty.
 * @csspart warning - The words on a card that have to be seen first, such as “Cancelled”.
 * @csspart themes - The type of route and the themes of the trek, on a card.
 * @csspart more - The button below the cards that shows the next page of cards.
 * @csspart empty - The message that the source has no trek.
 * @csspart no-match - The message that no trek matches the filters, with buttons to remove some.
 * @csspart error - The message that treks could not be loaded, with the retry button.
 * @csspart retry - The button that loads again what could not be loaded.
 * @cssproperty [--trek-gap=1rem] - Gap between the cards.
 * @cssproperty [--trek-card-min-width=17rem] - Minimum width of a card in the grid.
 * @cssproperty [--trek-card-picture-ratio=16 / 10] - Aspect ratio of the pictures on the cards.
 * @cssproperty [--trek-pictogram-surface] - Background of the server's pictograms.
 * @cssstate loading - The treks to show are being loaded.
 * @cssstate ready - Treks are shown.
 * @cssstate empty - The source has no trek, or none that matches the active filters.
 * @cssstate error - The treks could not be loaded.
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

  /** How many cards a page has, from 1 to 100; 12 by default. */
  @property({attribute: 'page-size'}) pageSize: number | string = PAGE_SIZE;

  /**
   * Address of a trek's page on your site, such as `/hikes/{id}-{slug}`. The names of the treks
   * become links to it. Without it they are buttons, and a `<trek-detail>` shows the chosen trek.
   */
  @property({attribute: 'detail-url'}) detailUrl = '';

  /** Level of the cards' headings, from 1 to 6; 3 by default. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = HEADING_LEVEL;

  /**
   * The order at first: `name`, `newest`, `shortest`, `longest`, `easiest` or `nearest`. That of the
   * server by default. A `sort` in `defaults` or in the page's address goes before it.
   */
  @property() sort = '';

  private readonly lastResults = new LastResults();
  private results?: Results | undefined;
  private seen?: readonly Item[] | undefined;
  private seenDepth = 0;
  private focusedNext?: number | undefined;
  private seenOpenRequest?: OpenRequest | undefined;
  /** Whether the first cards have been on the screen: the others come after them. */
  private isSeen = false;

  /** Shows one page of cards more, and moves the focus to the first of them. */
  showMore() {
    const {state} = this.source;
    const shown = visibleItems(state);
    if (!shown) return;
    this.focusedNext = this.cardsOf(shown).length;
    this.source.source?.setDepth(state.depth + 1);
  }

  protected override connectSource(source: ItemSource) {
    super.connectSource(source);
    this.seenOpenRequest = source.state.openRequest;
    const {sort} = this;
    const {sorts} = source.kind.filters;
    if (sort && !sorts.includes(sort)) {
      this.warnings.warn(`sort "${sort}" is not ${sorts.join(', ')}; using the server's order.`);
    }
    source.requestFirstPage(this.cardsPerPage);
    source.setDepth(source.state.depth);
    source.requestVocabularies(source.kind.cardVocabularies);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {isMisconfigured, state} = this.source;
    const shown = visibleItems(state);
    this.results = this.lastResults.of(this.source.source, state);
    this.status = statusOf(state, shown, isMisconfigured);
    const isOther = shown?.items !== this.seen || state.depth !== this.seenDepth;
    if (shown && (isOther || changed.size > 0)) {
      this.source.source?.requestCards(this.cardsOf(shown).map(({key}) => key));
    }
    this.seen = shown?.items;
    this.seenDepth = state.depth;
    this.followOpenRequest(state);
  }

  /** A trek that was suggested, here or in a `<trek-filters>`, has its page where the cards have. */
  private followOpenRequest(state: SourceState) {
    const {openRequest} = state;
    if (openRequest === this.seenOpenRequest) return;
    this.seenOpenRequest = openRequest;
    const item = openRequest && bestKnownItem(state, openRequest.key);
    if (item && this.detailAddress) location.assign(detailLink(this.detailAddress, item));
  }

  protected override async firstUpdated() {
    await nextPaint();
    // A browser takes 20 ms to make its first formats: better while the treks travel.
    void this.text.formats;
  }

  protected override updated() {
    super.updated();
    if (!this.isSeen && this.source.state.items.status === 'ready') void this.see();
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.cards > li .link');
    const link = links[this.focusedNext ?? -1];
    // It may still be arriving.
    if (!link) return;
    link.focus();
    this.focusedNext = undefined;
  }

  private async see() {
    await nextPaint();
    this.isSeen = true;
    this.requestUpdate();
  }

  protected override render() {
    // Without its words a list would show those of another language for a moment.
    const state = this.text.ready ? this.source.state : initialState;
    const results = html`
      <p part="count" class="count" role=${this.isFiltered ? nothing : 'status'}>
        ${this.renderCount(state)}
      </p>
      ${this.source.isMisconfigured ? this.renderMisconfigured() : this.renderState(state)}
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
    const isPartOf = hasCriteria(state.criteria) && this.panel?.progress;
    return html`${this.text.messages.itemCount(count)}${isPartOf ? ` · ${isPartOf}` : nothing}`;
  }

  private renderMisconfigured() {
    return html`<slot><p part="empty" class="empty">${this.text.messages.misconfigured}</p></slot>`;
  }

  private renderState(state: SourceState) {
    const {messages} = this.text;
    const {items} = state;
    if (items.status === 'failed') {
      return html`
        ${renderFailure(messages.failedItems, items.error, messages, () => this.retry())}
        <slot></slot>
      `;
    }
    const failure = items.status === 'ready' && !visibleItems(state) && failureOfResults(state);
    if (failure) return renderFailure(messages.failedPartly, failure, messages, () => this.retry());
    const {results} = this;
    if (items.status === 'loading' || !results) {
      return hasFallback(this) ? html`<slot></slot>` : this.renderLoading();
    }
    const {count} = results.shown;
    const isSought = hasCriteria(state.criteria);
    // A matching trek may be among those that are not loaded yet.
    if (isSought && count === 0 && (results.areEarlier || isArriving(items.index))) {
      return this.renderLoading();
    }
    return html`
      ${count === 0 ? this.renderEmpty(isSought) : this.renderTreks(results, items)}
      ${this.renderMissing(items.index)}
    `;
  }

  private renderLoading() {
    const {ready, messages} = this.text;
    return renderSkeletons(this.cardsPerPage, ready ? messages : undefined);
  }

  private renderEmpty(isSought: boolean) {
    const {empty} = this.text.messages;
    if (isSought && this.panel) {
      return html`<slot name="no-match"><div class="empty">${this.panel.renderNoMatch()}</div></slot>`;
    }
    return html`<slot name="empty"><p part="empty" class="empty">${empty}</p></slot>`;
  }

  private renderTreks({shown, areEarlier}: Results, {covered, index}: ReadyItems) {
    const cards = this.cardsOf(shown);
    const wanted = Math.min(shown.count, this.wantedCards);
    const known = Math.max(shown.items.length, covered);
    return html`
      <ul
        part="list"
        class="cards ${areEarlier ? 'are-earlier' : ''}"
        role="list"
        aria-busy=${areEarlier ? 'true' : nothing}>
        ${repeat(
          cards,
          ({key}) => key,
          (item, index) =>
            html`<li>${this.isSeen || index < EAGER_CARDS ? this.renderCard(item, index) : renderCardSkeleton()}</li>`,
        )}
      </ul>
      ${renderMore({
        shown: cards.length,
        count: shown.count,
        pageSize: this.cardsPerPage,
        isWaiting: areEarlier || (known < wanted && index.status !== 'partial'),
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
      content: view.content(item, {card, vocabularies, messages, formats}),
      icon: view.icon,
      messages,
      formats,
      distanceMetres: results?.distances?.get(key),
      headingLevel: this.cardHeadingLevel,
      href: this.detailAddress ? detailLink(this.detailAddress, item) : this.source.addressOf(key),
      isSelected: key === selectedKey,
      isHighlighted: key === highlightedKey,
      isEager: index < EAGER_CARDS,
      choose: (event) => this.follow(event, item),
      highlight: (isPointedAt) => this.source.source?.highlight(isPointedAt ? key : undefined),
    });
  }

  private renderMissing(index: IndexState) {
    const isSought = hasCriteria(this.source.state.criteria);
    const searched = (isSought && this.panel?.partialSentence) || '';
    return renderPartial(index, searched, this.text.messages, () => this.retry());
  }

  private cardsOf({items}: VisibleItems): readonly Item[] {
    return items.slice(0, this.wantedCards);
  }

  private get wantedCards(): number {
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
    if (this.detailUrl === '') return undefined;
    if (isWebAddress(this.detailUrl)) return this.detailUrl;
    this.warnings.warn(
      `detail-url "${this.detailUrl}" is not an address of a page; using buttons.`,
    );
    return undefined;
  }

  /** Unless the page shows the controls elsewhere. */
  private get hasControls(): boolean {
    return this.hasPanel && this.hasItems && this.source.state.controls === 0;
  }

  /** Whether controls tell screen readers how many treks match. */
  private get isFiltered(): boolean {
    return this.hasPanel || this.source.state.controls > 0;
  }

  private follow(event: MouseEvent, {key}: Item) {
    if (opensElsewhere(event)) return;
    // Without a page of its own, an item is shown on this one.
    if (!this.choose(key)) return event.preventDefault();
    if (this.detailAddress) return;
    event.preventDefault();
    this.source.source?.requestOpening(key);
  }

  private retry() {
    this.source.retry();
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
