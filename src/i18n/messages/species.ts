/** The messages about the species of a place, in one language. */
export interface SpeciesMessages {
  readonly observations: (count: number) => string;
  /** Heads the species; `count` says how many observations there are in all. */
  readonly most: (count: string) => string;
  readonly none: string;
  /** What the credit says of the observations: their licences and what is approximate. */
  readonly credit: string;
  /** The link to all observations. */
  readonly all: string;
}
