import type {Messages} from './messages.js';
import type {SearchMessages} from './search/messages.js';

/** What one language calls the items of a kind, where they are not treks. */
export interface KindWords {
  /** One of them, as after a number: `événement`. */
  readonly one: string;
  /** Several of them: `événements`. */
  readonly other: string;
  /** Names of its filters, orders, figures and sections that treks do not have. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What the elements say of items other than treks, in place of their own sentences. */
export interface ItemMessages {
  readonly list: Partial<Messages>;
  readonly search: Partial<SearchMessages>;
}
