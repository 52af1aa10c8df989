/** What an element states about the page's address and about what is shown first. */
export interface Routing {
  /** The same object whenever the same element states something. */
  readonly owner: object;
  /** `query`, or empty: the address is left alone. */
  readonly mode: string;
  readonly prefix: string;
  /** Other names for single parameters: `q=search, trek=hike`. */
  readonly names: string;
  /** What is shown first, written as in an address: `practice=4&sort=name`. */
  readonly defaults: string;
  /** The order of the treks at first, unless `defaults` names one. */
  readonly sort: string;
  /** The id of the trek that an element always shows, which is chosen at first; empty for none. */
  readonly trek: string;
  /** Tells the integrator what is wrong. */
  warn(sentence: string): void;
}
