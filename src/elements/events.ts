import type {ApiError, ApiErrorCode} from '../api/api-error.js';

/** The visitor selected an item. Call `preventDefault()` to open it yourself. */
export class TrekSelectEvent extends Event {
  /** The kind of the selected item: `trek`, or another value of the attribute `resource`. */
  readonly resource: string;
  /** The id of the item, unique within its resource and server. */
  readonly id: number;
  /** Complete address of the API that the item comes from, such as `https://example.org/api/v2/`. */
  readonly api: string;

  constructor(resource: string, id: number, api = '') {
    super('trek-select', {bubbles: true, composed: true, cancelable: true});
    this.resource = resource;
    this.id = id;
    this.api = api;
  }
}

/** The visitor closed an item's sheet. Call `preventDefault()` to keep it open. */
export class TrekCloseEvent extends Event {
  constructor() {
    super('trek-close', {bubbles: true, composed: true, cancelable: true});
  }
}

/** Items were loaded: dispatched for the first cards, and again when all items are loaded. */
export class TrekLoadEvent extends Event {
  /** The number of items. */
  readonly count: number;
  /** Whether all items are loaded; false when only the first cards are. */
  readonly complete: boolean;

  constructor(count: number, complete: boolean) {
    super('trek-load', {bubbles: true, composed: true});
    this.count = count;
    this.complete = complete;
  }
}

/** Something could not be loaded. The element shows a message with a button that tries again. */
export class TrekErrorEvent extends Event {
  /**
   * What went wrong: `network`, `timeout`, `http`, `rate-limited`, `not-found` or `unreadable`.
   * These codes do not change between versions.
   */
  readonly code: ApiErrorCode;
  /** The failed request, with its `url` and HTTP `status`. */
  readonly error: ApiError;

  constructor(error: ApiError) {
    super('trek-error', {bubbles: true, composed: true});
    this.code = error.code;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trek-select': TrekSelectEvent;
    'trek-close': TrekCloseEvent;
    'trek-load': TrekLoadEvent;
    'trek-error': TrekErrorEvent;
  }
}
