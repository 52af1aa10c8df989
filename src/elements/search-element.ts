import {property} from 'lit/decorators.js';
import type {Item} from '../model/item.js';
import {type Criteria, hasCriteria, noCriteria} from '../model/search/criteria.js';
import type {ItemSource} from '../store/item-source.js';
import {nextPaint} from '../store/next-paint.js';
import type {SearchPanel} from './search/panel.js';
import {SourceElement} from './source-element.js';

/**
 * An element with search, filters and sort, which are loaded after the first items.
 *
 * @fires {TrekFilterEvent} trek-filter - The visitor changed the filters, the search text or the
 *   order; `criteria` holds them and `count` is the number of matching items.
 * @fires {TrekLoadEvent} trek-load - The first items were loaded (`complete` is false) or all of
 *   them (`complete` is true); `count` is their number.
 * @fires {TrekErrorEvent} trek-error - Items could not be loaded; `code` is `network`, `timeout`,
 *   `http`, `rate-limited`, `not-found` or `unreadable`.
 * @csspart controls - The bar with the search box, the filter buttons and the sort menu.
 * @csspart search - The search box with its icon, its clear button and the list of suggestions.
 * @csspart search-input - The text field of the search box.
 * @csspart suggestions - The list of suggested items, communes and themes below the search box.
 * @csspart suggestion - One suggested item, commune or theme below the search box.
 * @csspart filter-buttons - The row with the filter buttons and the buttons `all-filters`,
 *   `around-me` and `in-map`.
 * @csspart filter-button - The button that opens one of the first three filters in a popover.
 * @csspart popover - The popover that a filter button opens, with the filter in it.
 * @csspart all-filters - The button that opens the dialog with all filters.
 * @csspart around-me - The button that sorts the items by distance from the visitor’s position.
 * @csspart in-map - The button that restricts the items to the visible part of the map; only with
 *   a `<trek-map>` that shares the source.
 * @csspart travel-time - The button that opens the filter by travel time in a popover; only with the attribute
 *   `travel-time`.
 * @csspart travel-time-form - The form of the filter by travel time.
 * @csspart favourites - The button that shows only the visitor’s favourites, with their number.
 * @csspart sort - The menu in which the visitor chooses the order of the items.
 * @csspart filter - One filter: its checkboxes, its range slider or its date fields.
 * @csspart filter-option - One checkbox of a filter, such as a practice, with its number of items.
 * @csspart range - The range slider of a filter by duration, length or ascent, with its histogram.
 * @csspart date-fields - The two date fields (from, to) of a filter by date, such as that of
 *   events.
 * @csspart date-preset - A button of a filter by date that chooses today or this weekend.
 * @csspart chips - The list of active filters, each with a button that removes it.
 * @csspart chip - One active filter, as a button that removes it.
 * @csspart clear-filters - The button that removes all active filters.
 * @csspart dialog - The dialog with all filters.
 * @csspart dialog-title - The title of the dialog with all filters.
 * @csspart dialog-close - The button that closes the dialog with all filters.
 * @csspart show-results - The button of the dialog that closes it and shows the matching items,
 *   with their number.
 * @csspart notice - The message that the visitor’s position could not be determined.
 */
export abstract class SearchElement extends SourceElement {
  /**
   * Names of the filters to offer, in this order, separated by spaces. Treks have `practice`,
   * `difficulty`, `duration`, `length`, `ascent`, `route`, `theme`, `label`, `accessibility`,
   * `network`, `city`, `district` and `structure`; other values of `resource` have other filters,
   * such as `dates` for events. By default all except `network` and `structure`. `none` hides the
   * search box and the sort menu as well.
   */
  @property() filters: string | undefined;

  /** `none` hides the search box. By default it is shown. */
  @property() search = '';

  /**
   * Lets visitors keep what starts within a time by car or on foot, or a distance by bicycle, of a place
   * that they type: `ign`, the service of IGN for France, or the address of one with the same interfaces. It is asked
   * when the visitor presses its button. Neither the place nor the filter is ever in the page's address.
   * Not offered by default.
   */
  @property({attribute: 'travel-time'}) travelTime = '';

  /**
   * Absent until the controls are loaded.
   * @internal
   */
  panel: SearchPanel | undefined;
  private isPanelRequested = false;
  private pendingCriteria: Partial<Criteria> | undefined;

  /**
   * The active filters, the search text and the order: an object with `text`, `terms` (ids by
   * filter), `ranges` (`{from, to}` by filter), `keepUnknown`, `within`, `reach`, `selection` (`favourites`,
   * or keys of items such as `trek/12`), `sort` and `from`. Setting it replaces all of them: a member that
   * is left out is not active. They only narrow what the attributes allow, such as `practices`.
   */
  @property({attribute: false})
  get criteria(): Criteria {
    return this.pendingCriteria
      ? {...noCriteria, ...this.pendingCriteria}
      : this.source.state.criteria;
  }

  set criteria(criteria: Partial<Criteria>) {
    this.pendingCriteria = criteria;
    if (this.isConnected && this.source.source) this.applyCriteria(this.source.source);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.panel?.destroy();
    this.panel = undefined;
    this.isPanelRequested = false;
  }

  /** Selects a suggested item, and asks for its sheet or page to be opened. */
  private open(item: Item) {
    if (this.selectItem(item.key)) this.source.source?.requestOpening(item.key);
  }

  protected get hasPanel(): boolean {
    return this.filters !== 'none';
  }

  /** Whether the source has items, or may have when it is loaded. */
  protected get hasItems(): boolean {
    const {items} = this.source.state;
    if (this.source.isMisconfigured || items.status === 'failed') return false;
    return items.status === 'loading' || items.count > 0;
  }

  protected override connectSource(source: ItemSource) {
    this.applyCriteria(source);
  }

  protected override updated() {
    this.dispatchLoadEvents(this.source.state);
    if (!this.hasPanel) return;
    this.panel?.update();
    if (this.hasItems && this.isPanelNeeded) void this.loadPanel();
  }

  /** Whether the controls may be loaded: in a list, after the first cards. */
  protected get isPanelNeeded(): boolean {
    const {items, criteria} = this.source.state;
    return items.status === 'ready' || hasCriteria(criteria);
  }

  private applyCriteria(source: ItemSource) {
    if (!this.pendingCriteria) return;
    source.setCriteria({...noCriteria, ...this.pendingCriteria});
    this.pendingCriteria = undefined;
  }

  private async loadPanel() {
    if (this.isPanelRequested) return;
    this.isPanelRequested = true;
    try {
      if (!hasCriteria(this.source.state.criteria)) await nextPaint();
      const [{SearchPanel}] = await Promise.all([
        import('./search/panel.js'),
        // Their button is one of the controls.
        this.hasFavourites && this.loadFavourites(),
      ]);
      // Meanwhile the element may have been removed, and inserted again.
      if (!this.isConnected || this.panel) return;
      this.panel = new SearchPanel({
        host: this,
        text: this.text,
        source: this.source,
        warn: (message) => this.warnings.warn(message),
        open: (item) => this.open(item),
      });
      this.requestUpdate();
    } catch (error) {
      this.warnings.warn(`the controls could not be loaded. ${error}`);
    }
  }
}
