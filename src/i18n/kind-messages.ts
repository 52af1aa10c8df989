import type {Messages} from './messages/base.js';
import type {SearchMessages} from './messages/search.js';

/** What items are called. */
export interface Noun {
  /** One of them, as after a number: `événement`. */
  readonly one: string;
  /** Several of them: `événements`. */
  readonly other: string;
}

/** The names of a kind of items other than treks, in one language. */
export interface KindMessages extends Noun {
  /** Names of its filters, orders, figures and sections that treks do not have. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * Texts of a page in place of messages, by their names, or the address of a JSON file with them.
 * A member that is named by a language or a kind has those that are for it alone.
 */
export type OwnMessages = string | Readonly<Record<string, unknown>>;

/** Them, and the kind of the items that the messages are about. */
export interface OwnTexts {
  readonly own: OwnMessages;
  readonly kind: string;
  /** Called when the file has come after the messages were loaded without it. */
  onLateFile(): void;
}

/** Messages about items of a kind, which override the messages about treks. */
export interface ItemMessages {
  readonly list: Partial<Messages>;
  readonly search: Partial<SearchMessages>;
}
