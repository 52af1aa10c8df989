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
 * @fires {TrekFilterEvent} trek-filter - The visitor changed the filters, the search text or the
 *   order; `criteria` holds them and `count` is the number of matching items.
 * @fires {TrekSelectEvent} trek-select - The visitor selected a suggested item, whose `id` and
 *   `resource` it names. Call `preventDefault()` to open it yourself.
 * @fires {TrekLoadEvent} trek-load - The first items were loaded (`complete` is false) or all of
 *   them (`complete` is true); `count` is their number.
 * @fires {TrekErrorEvent} trek-error - Items could not be loaded; `code` is `network`, `timeout`,
 *   `http`, `rate-limited`, `not-found` or `unreadable`.
 * @cssstate loading - The first items are being loaded.
 * @cssstate ready - The controls are shown and at least one item matches.
 * @cssstate empty - No item matches the active filters.
 * @cssstate error - The items could not be loaded.
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
