import {html, nothing} from 'lit';
import {shownTreks} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {FindingElement} from '../finding-element.js';
import {iconStyles} from '../icons.styles.js';
import {filtersStyles} from './trek-filters.styles.js';

/**
 * The controls of finding a trek, away from the list: that list, and all that share its source,
 * follow it, and the list leaves out its own.
 *
 * Across the page it is a bar, with the other filters in a dialog; in a column beside something,
 * all filters stand below each other.
 *
 * @fires {TrekFilterEvent} trek-filter - The visitor looks for other treks than before.
 * @fires {TrekSelectEvent} trek-select - The visitor chose a suggested trek. Cancel it to open the trek yourself.
 * @fires {TrekLoadEvent} trek-load - The first treks, then all treks, have arrived.
 * @fires {TrekErrorEvent} trek-error - The treks, or part of them, could not be loaded.
 * @csspart finding - The search box, the buttons beside it and the order.
 * @csspart search - The search box, with what lies on it.
 * @csspart search-input - Where the visitor types.
 * @csspart suggestions - What the visitor may mean, below the box.
 * @csspart suggestion - One of them.
 * @csspart pills - The row of buttons.
 * @csspart quick - The button of one of the first filters.
 * @csspart popover - What such a button opens.
 * @csspart all-filters - The button that opens all filters.
 * @csspart around-me - The button that looks around the visitor.
 * @csspart in-map - The button that looks where the map is.
 * @csspart sort - The choice of an order.
 * @csspart filter - One filter.
 * @csspart term - One term of it, to tick.
 * @csspart range - The slider of a quantity.
 * @csspart chips - What is asked for.
 * @csspart chip - One thing that is asked for, and the button that removes it.
 * @csspart clear - The button that removes all of it.
 * @csspart dialog - All filters, over the page.
 * @csspart dialog-title - Its title.
 * @csspart close - The button that closes it.
 * @csspart show - The button that closes it and tells how many treks match.
 * @csspart notice - Why it is not known where the visitor is.
 * @cssstate loading - No trek has arrived yet.
 * @cssstate ready - There are treks to find.
 * @cssstate empty - No trek matches.
 * @cssstate error - The treks could not be loaded.
 */
export class TrekFilters extends FindingElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, filtersStyles];

  private leave?: () => void;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.leave?.();
    delete this.leave;
  }

  protected override connectSource(source: TrekSource) {
    super.connectSource(source);
    this.leave?.();
    this.leave = source.addControls();
  }

  /** The controls are all that this element shows. */
  protected override get isPanelNeeded(): boolean {
    return true;
  }

  protected override willUpdate() {
    const {state, isMisconfigured} = this.source;
    const shown = shownTreks(state);
    if (isMisconfigured || state.treks.status === 'failed') this.status = 'error';
    else if (!shown) this.status = 'loading';
    else this.status = shown.count === 0 ? 'empty' : 'ready';
  }

  protected override render() {
    if (!this.hasPanel || !this.hasTreks) return nothing;
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
