import type {Criteria} from '../../model/search/criteria.js';
import {sameCriteria} from '../../model/search/criteria-changes.js';
import {visibleItems} from '../../store/source-state.js';
import {TrekFilterEvent} from './filter-event.js';
import type {SearchContext} from './search-context.js';

/** As long as a frame: what changes faster than that is never drawn. */
const PAUSE_MS = 16;

/** Applies the criteria that the controls set: at once, then no more than once for each frame. */
export class CriteriaEditor {
  private readonly context: SearchContext;
  private next: Criteria | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private isReported = true;

  constructor(context: SearchContext) {
    this.context = context;
  }

  /** What the controls show: also what waits for the next frame. */
  get criteria(): Criteria {
    return this.next ?? this.context.source.state.criteria;
  }

  setCriteria(criteria: Criteria) {
    if (!sameCriteria(criteria, this.criteria)) this.next = criteria;
    if (this.pause === undefined) this.applyNow();
    this.context.host.requestUpdate();
  }

  /** Dispatches `trek-filter`, once it is known how many treks match. */
  update() {
    const shown = visibleItems(this.context.source.state);
    if (this.isReported || !shown) return;
    this.isReported = true;
    this.context.host.dispatchEvent(
      new TrekFilterEvent(this.context.source.state.criteria, shown.count),
    );
  }

  destroy() {
    clearTimeout(this.pause);
  }

  private applyNow() {
    const {next} = this;
    this.pause = undefined;
    if (!next) return;
    this.next = undefined;
    this.isReported = false;
    // Not a frame itself: those are late while pictures are being drawn.
    this.pause = setTimeout(() => this.applyNow(), PAUSE_MS);
    this.context.source.source?.setCriteria(next);
  }
}
