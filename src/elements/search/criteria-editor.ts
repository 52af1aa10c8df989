import type {Criteria} from '../../model/search/criteria.js';
import {sameCriteria} from '../../model/search/criteria-changes.js';
import {visibleItems} from '../../store/source-state.js';
import {TrekFilterEvent} from './filter-event.js';
import type {SearchContext} from './search-context.js';

/** The length of a frame: faster changes would never be rendered. */
const PAUSE_MS = 16;

/** Applies the criteria that the controls set, at most once for each frame. */
export class CriteriaEditor {
  private readonly context: SearchContext;
  private next: Criteria | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isReported = true;

  constructor(context: SearchContext) {
    this.context = context;
  }

  /** The criteria that the controls show, including those that are applied in the next frame. */
  get criteria(): Criteria {
    return this.next ?? this.context.source.state.criteria;
  }

  setCriteria(criteria: Criteria) {
    if (!sameCriteria(criteria, this.criteria)) this.next = criteria;
    if (this.timer === undefined) this.applyNow();
    this.context.host.requestUpdate();
  }

  /** Dispatches `trek-filter`, once it is known how many treks match. */
  update() {
    const visible = visibleItems(this.context.source.state);
    if (this.isReported || !visible) return;
    this.isReported = true;
    this.context.host.dispatchEvent(
      new TrekFilterEvent(this.context.source.state.criteria, visible.count),
    );
  }

  destroy() {
    clearTimeout(this.timer);
  }

  private applyNow() {
    const {next} = this;
    this.timer = undefined;
    if (!next) return;
    this.next = undefined;
    this.isReported = false;
    // No animation frame: frames are late while pictures are decoded.
    this.timer = setTimeout(() => this.applyNow(), PAUSE_MS);
    this.context.source.source?.setCriteria(next);
  }
}
