/** The messages of search, filters and sort in one language. A missing one does not compile. */
export interface SearchMessages {
  // Search
  /** Names the landmark and the box. */
  readonly find: string;
  /** Shown in the empty box. */
  readonly findHint: string;
  readonly clearText: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly treks: string;

  // Filters
  readonly practice: string;
  readonly difficulty: string;
  readonly duration: string;
  readonly length: string;
  readonly ascent: string;
  readonly route: string;
  readonly theme: string;
  readonly label: string;
  readonly accessibility: string;
  readonly network: string;
  readonly city: string;
  readonly district: string;
  readonly structure: string;
  readonly filters: string;
  readonly allFilters: string;
  readonly searchTerms: string;
  readonly moreTerms: (count: number) => string;
  readonly noTerm: string;
  readonly least: string;
  readonly most: string;
  readonly from: string;
  readonly to: string;
  readonly unknownDuration: (count: number) => string;
  readonly unknownLength: (count: number) => string;
  readonly unknownAscent: (count: number) => string;
  /** While it is not known of every trek which filters it passes. */
  readonly counting: (known: number, count: number) => string;
  readonly failedFilter: string;
  readonly close: string;
  readonly clearAll: string;
  readonly showTreks: (count: number) => string;

  // Chips
  readonly activeFilters: string;
  readonly removeFilter: (name: string) => string;
  readonly named: (filter: string, value: string) => string;
  readonly quoted: (text: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;

  // Where
  readonly aroundMe: string;
  readonly inMap: string;
  readonly locating: string;
  readonly locateFailed: string;

  // Sort
  readonly sort: string;
  readonly sortDefault: string;
  readonly sortBest: string;
  readonly sortName: string;
  readonly sortNewest: string;
  readonly sortShortest: string;
  readonly sortLongest: string;
  readonly sortEasiest: string;
  readonly sortNearest: string;

  // Results
  readonly noMatch: string;
  readonly relax: string;
  readonly without: (name: string, count: number) => string;
  /** Follows the sentence that a part of the treks could not be loaded. */
  readonly partial: string;
}
