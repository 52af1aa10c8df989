import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {visibleItems} from '../../store/source-state.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {iconStyles} from '../icons.styles.js';
import {SearchElement} from '../search-element.js';
import {filtersStyles} from './trek-filters.styles.js';

/**
 * The search box, the filters and the sort menu of a list, placed elsewhere on the page. All elements
 * that share the source apply them, and the list hides its own.
 *
 * Where it is wide, it is a bar with the first filters and a dialog for all filters; in a narrow column of
 * a wide page, all filters are shown below each other.
 *
 * @fires {TrekSelectEvent} trek-select - The visitor selected a suggested item, whose `id` and
 *   `resource` it names. Call `preventDefault()` to open it yourself.
 * @cssstate loading - The first items are being loaded.
 * @cssstate ready - The controls are shown and at least one item matches.
 * @cssstate empty - No item matches the active filters.
 * @cssstate error - The items could not be loaded.
 */
export class TrekFilters extends SearchElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, filtersStyles];

  /**
   * `bar` keeps the controls in a bar, with the other filters in a dialog, also in a narrow column. By
   * default all filters stand below each other there.
   */
  @property() layout = '';

  constructor() {
    super();
    this.source.setRole('controls');
  }

  /** The controls need not wait for cards. */
  protected override get isPanelNeeded(): boolean {
    return true;
  }

  protected override willUpdate() {
    const {state, isMisconfigured} = this.source;
    const visible = visibleItems(state);
    if (isMisconfigured || state.items.status === 'failed') this.status = 'error';
    else if (!visible) this.status = 'loading';
    else this.status = visible.count === 0 ? 'empty' : 'ready';
  }

  protected override render() {
    if (!this.hasPanel || !this.hasItems) return nothing;
    return html`
      <div class="bar ${this.search}">${this.panel?.renderBar()}</div>
      <div class="side ${this.layout === 'bar' ? 'is-unused' : ''}">${this.panel?.renderColumn()}</div>
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
