import type {RichText} from './rich-text.js';

/**
 * Id of a term, unique within its vocabulary. Text, since some servers use codes; that of the second
 * of several servers has its number before it, such as `2.4`. A field that holds one has a name that
 * ends in `Id`, one that holds several in `Ids`.
 */
export type TermId = string;

/** One entry of a vocabulary, in the visitor's language. */
export interface Term {
  readonly id: TermId;
  readonly label: string;
  readonly pictogramUrl?: string;
  /** A CSS colour, `#rrggbb`. */
  readonly color?: string;
}

/** A label (a distinction or a rule, such as "dogs allowed"). */
export interface Label extends Term {
  readonly advice?: RichText;
  /** Whether the editor wants visitors to filter by it. */
  readonly filterable: boolean;
}

/** The organisation that provided the content of an item; `source` in Geotrek. */
export interface ContentSource extends Term {
  readonly website?: string;
}

/** A step on a rating scale, such as "4b" in climbing. */
export interface Rating extends Term {
  readonly scaleId?: TermId;
  /** What it is called beside its scale, where its label says the scale too. */
  readonly labelOnScale?: string;
}

/** A category of touristic contents, with its own types in up to two lists. */
export interface ContentCategory extends Term {
  readonly typeLists: readonly ContentTypeList[];
}

export interface ContentTypeList {
  /** Name of the list, such as "Type d'usage". */
  readonly label?: string;
  readonly types: Vocabulary;
}

/** Terms by id, in the order that the administrator of the server has set. */
export interface Vocabulary<T extends Term = Term> extends ReadonlyMap<TermId, T> {
  /** Main ids by other ids of the same terms, where several servers have them. */
  readonly aliases?: ReadonlyMap<TermId, TermId>;
}

/** The id by which a term is counted and filtered. */
export const mainId = (vocabulary: Vocabulary | undefined, id: TermId): TermId =>
  vocabulary?.aliases?.get(id) ?? id;

/** Stands for a vocabulary that could not be loaded. */
export const failedVocabulary: Vocabulary = new Map();

/** The loaded vocabularies; one that is not loaded is absent, one that failed to load is empty. */
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
  readonly sources?: Vocabulary<ContentSource>;
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
  /** Organisations that manage items, such as clubs. */
  readonly organisms?: Vocabulary;
  readonly signageTypes?: Vocabulary;
  readonly infrastructureTypes?: Vocabulary;
  readonly vigilanceTypes?: Vocabulary;
  readonly portals?: Vocabulary;
  /** What a visitor who reports a problem chooses from. */
  readonly reportCategories?: Vocabulary;
  readonly reportActivities?: Vocabulary;
  readonly reportMagnitudes?: Vocabulary;
}

export type VocabularyName = keyof Vocabularies;
