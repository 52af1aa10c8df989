import {property} from 'lit/decorators.js';
import type {Item} from '../model/item.js';
import {type Criteria, hasCriteria, noCriteria} from '../model/search/criteria.js';
import type {ItemSource} from '../store/item-source.js';
import {nextPaint} from '../store/next-paint.js';
import type {SearchPanel} from './search/panel.js';
import {SourceElement} from './source-element.js';

/** An element with search, filters and sort, which are loaded after the first treks. */
export abstract class SearchElement extends SourceElement {
  /**
   * Which filters there are, in this order: names, separated by spaces, of `practice`,
   * `difficulty`, `duration`, `length`, `ascent`, `route`, `theme`, `label`, `accessibility`,
   * `network`, `city`, `district` and `structure`. All but network and structure by default;
   * `none` for no controls at all.
   */
  @property() filters: string | undefined;

  /** `none` hides the search box, which is shown by default. */
  @property() search = '';

  protected panel: SearchPanel | undefined;
  private isAsked = false;
  private wished: Partial<Criteria> | undefined;

  /**
   * The active filters, the search text and the order. They select among the treks of the source
   * and never add others. What is left out when it is set is not active.
   */
  @property({attribute: false})
  get criteria(): Criteria {
    return this.wished ? {...noCriteria, ...this.wished} : this.source.state.criteria;
  }

  set criteria(criteria: Partial<Criteria>) {
    this.wished = criteria;
    if (this.isConnected && this.source.source) this.applyCriteria(this.source.source);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.panel?.destroy();
    this.panel = undefined;
    this.isAsked = false;
  }

  /** Opens the sheet or the page of an item that was suggested, wherever it is. */
  private open(item: Item) {
    if (this.choose(item.key)) this.source.source?.requestOpening(item.key);
  }

  protected get hasPanel(): boolean {
    return this.filters !== 'none';
  }

  /** Whether there is anything to find, or may be. */
  protected get hasItems(): boolean {
    const {items} = this.source.state;
    if (this.source.isMisconfigured || items.status === 'failed') return false;
    return items.status === 'loading' || items.count > 0;
  }

  protected override connectSource(source: ItemSource) {
    this.applyCriteria(source);
  }

  protected override updated() {
    this.announce(this.source.state);
    if (!this.hasPanel) return;
    this.panel?.update();
    if (this.hasItems && this.isPanelNeeded) void this.loadPanel();
  }

  /** Whether the controls are loaded now: in a list, the first cards come before them. */
  protected get isPanelNeeded(): boolean {
    const {items, criteria} = this.source.state;
    return items.status === 'ready' || hasCriteria(criteria);
  }

  private applyCriteria(source: ItemSource) {
    if (!this.wished) return;
    source.setCriteria({...noCriteria, ...this.wished});
    this.wished = undefined;
  }

  private async loadPanel() {
    if (this.isAsked) return;
    this.isAsked = true;
    try {
      if (!hasCriteria(this.source.state.criteria)) await nextPaint();
      const {SearchPanel} = await import('./search/panel.js');
      // The page may have removed us meanwhile, and put us back.
      if (!this.isConnected || this.panel) return;
      this.panel = new SearchPanel({
        host: this,
        text: this.text,
        source: this.source,
        warn: (sentence) => this.warnings.warn(sentence),
        open: (item) => this.open(item),
      });
    } catch (error) {
      this.warnings.warn(`the controls could not be loaded. ${error}`);
    }
  }
}
