import type {Attachment, Picture, WebLink} from './attachment.js';
import type {Position, Shape} from './geometry.js';
import type {Item, ItemCard} from './item.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/**
 * A trek with the fields of the index: enough to search, filter, sort, and to draw a point. Fields of
 * columns are absent until these are loaded.
 */
export interface Trek extends Item {
  readonly practiceId?: TermId;
  readonly difficultyId?: TermId;
  readonly routeId?: TermId;
  /** Walking time, as stated by the editor. */
  readonly durationHours?: number;
  /** Absent while the length is unknown; zero is a real length. */
  readonly lengthMetres?: number;
  /** Absent when unknown: a server without relief says zero everywhere. */
  readonly ascentMetres?: number;
  /** Where it starts. Absent for interrupted tracks and when the editor set none. */
  readonly position?: Position;
  readonly themeIds?: readonly TermId[];
  readonly labelIds?: readonly TermId[];
  readonly networkIds?: readonly TermId[];
  readonly accessibilityIds?: readonly TermId[];
  /** The communes crossed, in order along the track. */
  readonly cityIds?: readonly TermId[];
  readonly districtIds?: readonly TermId[];
  readonly structureId?: TermId;
  /** Name of the place where it starts. */
  readonly departure?: string;
  readonly departureCityId?: TermId;
  /** Name of the place where it ends. */
  readonly arrival?: string;
  /** A sentence or two, plain text. */
  readonly teaser?: string;
  /** Time of creation, in milliseconds since 1970. */
  readonly createdAt?: number;
}

/** A trek with the fields of a card. */
export interface TrekCard extends Trek, ItemCard {
  readonly themeIds: readonly TermId[];
  readonly labelIds: readonly TermId[];
}

/** A trek with the fields of its sheet. */
export interface TrekSheet extends TrekCard {
  readonly networkIds: readonly TermId[];
  readonly accessibilityIds: readonly TermId[];
  readonly cityIds: readonly TermId[];
  readonly districtIds: readonly TermId[];
  readonly shape: Shape;
  /** Positive, in metres. */
  readonly descentMetres?: number;
  readonly minElevationMetres?: number;
  readonly maxElevationMetres?: number;
  readonly introduction?: RichText;
  readonly ambiance?: RichText;
  readonly description?: RichText;
  readonly access?: RichText;
  readonly publicTransport?: RichText;
  readonly advice?: RichText;
  readonly gear?: RichText;
  readonly advisedParking?: string;
  readonly parking?: Position;
  readonly accessibility: TrekAccessibility;
  readonly ratingIds: readonly TermId[];
  readonly ratingsDescription?: RichText;
  readonly sourceIds: readonly TermId[];
  readonly informationDeskIds: readonly number[];
  readonly webLinks: readonly WebLink[];
  readonly attachments: readonly Attachment[];
  readonly gpxUrl?: string;
  readonly kmlUrl?: string;
  readonly pdfUrl?: string;
  /** Numbered waypoints named in the description, in order. */
  readonly waypoints: readonly Position[];
  /** The stages of an itinerancy, in order. */
  readonly stageIds: readonly number[];
  /** The itinerancies this trek is a stage of. */
  readonly parentIds: readonly number[];
  /** Whether the server has vigilance areas, of this trek or another one: its answer may be days old. */
  readonly hasVigilanceAreas?: boolean;
  /** An ISO 8601 instant. */
  readonly updatedAt?: string;
}

/** The accessibility information of a trek. */
export interface TrekAccessibility {
  readonly levelId?: TermId;
  readonly infrastructure?: RichText;
  readonly slope?: RichText;
  readonly width?: RichText;
  readonly covering?: RichText;
  readonly exposure?: RichText;
  readonly signage?: RichText;
  readonly advice?: RichText;
  readonly pictures: readonly Picture[];
}
