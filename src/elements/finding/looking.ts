import type {Criteria} from '../../model/finding/criteria.js';
import {sameCriteria} from '../../model/finding/criteria-changes.js';
import {shownTreks} from '../../store/source-state.js';
import {TrekFilterEvent} from '../events.js';
import type {FindingContext} from './finding-context.js';

/** As long as a frame: who types faster than that does not see what lies between. */
const PAUSE_MS = 16;

/** Looks for what the visitor asks for: at once, then no more than once for each frame. */
export class Looking {
  private readonly context: FindingContext;
  private next: Criteria | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
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
    if (this.pause === undefined) this.lookNow();
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
    clearTimeout(this.pause);
  }

  private lookNow() {
    const {next} = this;
    this.pause = undefined;
    if (!next) return;
    this.next = undefined;
    this.isTold = false;
    // Not a frame itself: those are late while pictures are being drawn.
    this.pause = setTimeout(() => this.lookNow(), PAUSE_MS);
    this.context.source.source?.setCriteria(next);
  }
}
