import type {Criteria} from '../../model/search/criteria.js';

/** The visitor changed the active filters, the search text or the order. */
export class TrekFilterEvent extends Event {
  /** The active filters, the search text and the order. */
  readonly criteria: Criteria;
  /** How many of the items that are loaded match. */
  readonly count: number;

  constructor(criteria: Criteria, count: number) {
    super('trek-filter', {bubbles: true, composed: true});
    this.criteria = criteria;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trek-filter': TrekFilterEvent;
  }
}
