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
  /** The order of the items at first, unless `defaults` names one. */
  readonly sort: string;
  /** The id of the item that an element always shows, which is selected at first; empty for none. */
  readonly item: string;
  /** Warns the integrator in the console. */
  warn(message: string): void;
}
