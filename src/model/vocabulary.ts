import type {RichText} from './rich-text.js';

/**
 * Identifies a term within its vocabulary. Always text, as some servers use codes; that of the second
 * of several servers has its number before it, such as `2.4`. A field that holds one has a name that
 * ends in `Id`, one that holds several in `Ids`.
 */
export type TermId = string;

/** One entry of a vocabulary, in the visitor's language. */
export interface Term {
  readonly id: TermId;
  readonly label: string;
  readonly pictogramUrl?: string;
}

/** A label (a distinction or a rule, such as "dogs allowed"). */
export interface Label extends Term {
  readonly advice?: RichText;
  /** Whether the editor wants visitors to filter by it. */
  readonly filterable: boolean;
}

/** Who the information comes from. */
export interface Source extends Term {
  readonly website?: string;
}

/** A step on a rating scale, such as "4b" in climbing. */
export interface Rating extends Term {
  readonly scaleId?: TermId;
  /** What it is called beside its scale, where its label says the scale too. */
  readonly labelOnScale?: string;
  /** A CSS colour, `#rrggbb`. */
  readonly color?: string;
}

/** What kind of touristic content; each category has its own types, in up to two lists. */
export interface ContentCategory extends Term {
  readonly typeLists: readonly ContentTypeList[];
}

export interface ContentTypeList {
  /** What its types are, such as "Type d'usage". */
  readonly label?: string;
  readonly types: Vocabulary;
}

/** In the order the server's administrator wants them shown. */
export interface Vocabulary<T extends Term = Term> extends ReadonlyMap<TermId, T> {
  /** Other ids by which a term is found: it is the same on several servers. */
  readonly aliases?: ReadonlyMap<TermId, TermId>;
}

/** The id of a term by which items are counted and filtered. */
export const mainId = (vocabulary: Vocabulary | undefined, id: TermId): TermId =>
  vocabulary?.aliases?.get(id) ?? id;

/** The vocabularies a source knows so far; one that has not arrived is absent, one that did not come is empty. */
export interface Vocabularies {
  readonly practices?: Vocabulary;
  readonly difficulties?: Vocabulary;
  readonly routes?: Vocabulary;
  readonly themes?: Vocabulary;
  readonly labels?: Vocabulary<Label>;
  readonly networks?: Vocabulary;
  readonly accessibilities?: Vocabulary;
  readonly accessibilityLevels?: Vocabulary;
  readonly cities?: Vocabulary;
  readonly districts?: Vocabulary;
  readonly structures?: Vocabulary;
  readonly sources?: Vocabulary<Source>;
  readonly ratings?: Vocabulary<Rating>;
  readonly ratingScales?: Vocabulary;
  readonly poiTypes?: Vocabulary;
  readonly serviceTypes?: Vocabulary;
  readonly eventTypes?: Vocabulary;
  readonly contentCategories?: Vocabulary<ContentCategory>;
  /** The types of all categories. */
  readonly contentTypes?: Vocabulary;
  readonly accessibilityLabels?: Vocabulary;
  readonly sensitivePractices?: Vocabulary;
  readonly outdoorPractices?: Vocabulary;
  readonly outdoorSectors?: Vocabulary;
  readonly siteTypes?: Vocabulary;
  readonly courseTypes?: Vocabulary;
  readonly outdoorRatings?: Vocabulary<Rating>;
  readonly outdoorRatingScales?: Vocabulary;
  /** Who looks after something, such as a club. */
  readonly organisms?: Vocabulary;
  readonly signageTypes?: Vocabulary;
  readonly infrastructureTypes?: Vocabulary;
  readonly vigilanceTypes?: Vocabulary;
}

export type VocabularyName = keyof Vocabularies;
