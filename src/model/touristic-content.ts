import type {Attachment, Picture} from './attachment.js';
import type {Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {Term, TermId, Vocabulary} from './vocabulary.js';

/** A bed, a meal, a visit, an activity: what a territory offers besides its treks. */
export interface TouristicContent {
  readonly id: number;
  readonly name: string;
  readonly categoryId?: TermId;
  /** Among the types of its category. */
  readonly typeIds: readonly TermId[];
  /** Plain text. */
  readonly teaser?: string;
  readonly introduction?: RichText;
  readonly description?: RichText;
  readonly practicalInformation?: RichText;
  readonly accessibility?: RichText;
  readonly accessibilityLabelId?: TermId;
  readonly contact?: RichText;
  readonly email?: string;
  readonly website?: string;
  readonly shape: Shape;
  /** Has a brand or a label of the territory. */
  readonly approved: boolean;
  readonly themeIds: readonly TermId[];
  readonly cityIds: readonly TermId[];
  readonly districtIds: readonly TermId[];
  readonly sourceIds: readonly TermId[];
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
  readonly pdfUrl?: string;
  /** An ISO 8601 instant. */
  readonly updatedAt?: string;
}

/** What kind of content; each category has its own types, in up to two lists. */
export interface ContentCategory extends Term {
  readonly typeLists: readonly ContentTypes[];
}

export interface ContentTypes {
  readonly label?: string;
  readonly types: Vocabulary;
}
