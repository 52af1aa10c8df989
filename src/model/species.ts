/** A species that has been seen in some place. */
export interface Species {
  /** How many observations there are of it. */
  readonly count: number;
  /** In Latin. */
  readonly scientificName: string;
  /** In the language that was asked for. */
  readonly commonName?: string;
}

/** The species of a place that are seen most often, and how many observations there are of all. */
export interface SpeciesSeen {
  readonly count: number;
  readonly species: readonly Species[];
  /** A page that shows where the observations come from. */
  readonly url: string;
}
