import {type Criteria, sameCriteria} from '../../model/finding/criteria.js';
import {shownTreks} from '../../store/source-state.js';
import {TrekFilterEvent} from '../events.js';
import type {FindingContext} from './finding-context.js';

/** Looks for what the visitor asks for: at once, then no more than once for each frame. */
export class Looking {
  private readonly context: FindingContext;
  private next: Criteria | undefined;
  private frame = 0;
  private isTold = true;

  constructor(context: FindingContext) {
    this.context = context;
  }

  /** What the controls show: also what waits for the next frame. */
  get criteria(): Criteria {
    return this.next ?? this.context.source.state.criteria;
  }

  look(criteria: Criteria) {
    if (!sameCriteria(criteria, this.criteria)) this.next = criteria;
    if (this.frame === 0) this.lookNow();
    this.context.host.requestUpdate();
  }

  /** Tells the page, once it is known how many match. */
  update() {
    const shown = shownTreks(this.context.source.state);
    if (this.isTold || !shown) return;
    this.isTold = true;
    this.context.host.dispatchEvent(
      new TrekFilterEvent(this.context.source.state.criteria, shown.count),
    );
  }

  destroy() {
    cancelAnimationFrame(this.frame);
  }

  private lookNow() {
    const {next} = this;
    this.frame = 0;
    if (!next) return;
    this.next = undefined;
    this.isTold = false;
    this.frame = requestAnimationFrame(() => this.lookNow());
    this.context.source.source?.look(next);
  }
}
