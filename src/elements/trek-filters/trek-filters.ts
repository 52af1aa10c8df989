import {html, nothing} from 'lit';
import type {ItemSource} from '../../store/item-source.js';
import {visibleItems} from '../../store/source-state.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {iconStyles} from '../icons.styles.js';
import {SearchElement} from '../search-element.js';
import {filtersStyles} from './trek-filters.styles.js';

/**
 * The search box, the filters and the sort menu of a list, placed elsewhere on the page. All elements
 * that share the source follow them, and the list hides its own.
 *
 * Across the page it is a bar, with the other filters in a dialog; in a column beside something,
 * all filters stand below each other.
 *
 * @fires {TrekFilterEvent} trek-filter - The visitor changed the filters, the search or the order.
 * @fires {TrekSelectEvent} trek-select - The visitor selected a suggested trek. Call
 *   `preventDefault()` to open it yourself.
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
 * @cssstate loading - The first treks are being loaded.
 * @cssstate ready - The controls are shown and at least one trek matches.
 * @cssstate empty - No trek matches the active filters.
 * @cssstate error - The treks could not be loaded.
 */
export class TrekFilters extends SearchElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, filtersStyles];

  private leave?: () => void;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.leaveSource();
  }

  protected override connectSource(source: ItemSource) {
    super.connectSource(source);
    this.leaveSource();
    this.leave = source.addControls();
  }

  /** The controls are all that this element shows. */
  protected override get isPanelNeeded(): boolean {
    return true;
  }

  protected override willUpdate() {
    const {state, isMisconfigured} = this.source;
    const shown = visibleItems(state);
    // The list that it is for has left; others of its source have controls of their own again.
    if (!this.source.source) this.leaveSource();
    if (isMisconfigured || state.items.status === 'failed') this.status = 'error';
    else if (!shown) this.status = 'loading';
    else this.status = shown.count === 0 ? 'empty' : 'ready';
  }

  private leaveSource() {
    this.leave?.();
    delete this.leave;
  }

  protected override render() {
    if (!this.hasPanel || !this.hasItems) return nothing;
    return html`
      <div class="bar ${this.search}">${this.panel?.renderBar()}</div>
      <div class="side">${this.panel?.renderColumn()}</div>
    `;
  }
}

// A CMS may load the script twice.
if (!customElements.get('trek-filters')) {
  customElements.define('trek-filters', TrekFilters);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-filters': TrekFilters;
  }
}
