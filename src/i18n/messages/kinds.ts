import type {ItemMessages, KindMessages, Noun} from '../kind-messages.js';

type Names = Readonly<Record<string, string>>;

/** The messages about items of other kinds than treks, in one language. */
export interface KindsMessages {
  /** What one and several of them are called, by kind. */
  readonly nouns: {
    readonly poi: Noun;
    readonly sensitivearea: Noun;
    readonly informationdesk: Noun;
    readonly signage: Noun;
    readonly infrastructure: Noun;
    readonly service: Noun;
    readonly hdviewpoint: Noun;
    readonly vigilancearea: Noun;
    readonly touristiccontent: Noun;
    readonly touristicevent: Noun;
    readonly outdoor_site: Noun;
    readonly outdoor_course: Noun;
  };
  /** Names of filters, orders, figures and sections that treks do not have, by the kinds that have them. */
  readonly names: {
    readonly plain: Names;
    readonly vigilancearea: Names;
    readonly tourism: Names;
    readonly touristiccontent: Names;
    readonly touristicevent: Names;
    readonly outdoor: Names;
  };
  /** What is said of any of them, with its noun. */
  readonly items: (noun: Noun) => ItemMessages;
}

/** Chooses the names of a kind among those of all kinds. */
export type MessagesOfKind = (all: KindsMessages) => KindMessages;
