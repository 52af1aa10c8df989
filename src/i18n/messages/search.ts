/** The messages of search, filters and sort in one language. A missing one does not compile. */
export interface SearchMessages {
  // Search
  /** Names the landmark and the box. */
  readonly find: string;
  /** Placeholder of the search box. */
  readonly findHint: string;
  readonly clearText: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly items: string;

  // Filters
  /** By the name of a filter. */
  readonly filterNames: Readonly<Record<string, string>>;
  readonly filters: string;
  readonly allFilters: string;
  readonly searchTerms: string;
  readonly moreTerms: (count: number) => string;
  readonly noTerm: string;
  readonly least: string;
  readonly most: string;
  readonly from: string;
  readonly to: string;
  /** By the name of a filter: label of the option to keep items of unknown value. */
  readonly unknown: Readonly<Record<string, (count: number) => string>>;
  readonly unknownValue: (count: number) => string;
  /** Shown while counts do not cover all items yet. */
  readonly counting: (known: number, count: number) => string;
  readonly failedFilter: string;
  readonly close: string;
  readonly clearAll: string;
  readonly showItems: (count: number) => string;

  // Chips
  readonly activeFilters: string;
  readonly removeFilter: (name: string) => string;
  readonly named: (filter: string, value: string) => string;
  readonly quoted: (text: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;

  // Location
  readonly aroundMe: string;
  readonly inMap: string;
  readonly locating: string;
  readonly locateFailed: string;
  readonly travelTime: string;

  // Sort
  readonly sort: string;
  readonly sortDefault: string;
  readonly sortBest: string;
  /** By the name of an order. */
  readonly sortNames: Readonly<Record<string, string>>;

  // Results
  readonly noMatch: string;
  readonly relax: string;
  readonly without: (name: string, count: number) => string;
  /** Added to the message that a part of the items could not be loaded. */
  readonly partial: string;

  readonly days: DayMessages;
}

/** The messages of a filter by days. */
export interface DayMessages {
  readonly today: string;
  readonly weekend: string;
  /** Visible labels of the fields for the first and the last day. */
  readonly from: string;
  readonly to: string;
  /** Accessible names of the two fields. */
  readonly first: string;
  readonly last: string;
}
