import type {Attachment, Picture} from './attachment.js';
import type {Position, Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** One way through an outdoor site, such as a climbing route. */
export interface OutdoorCourse {
  readonly id: number;
  readonly name: string;
  readonly typeId?: TermId;
  readonly description?: RichText;
  readonly advice?: RichText;
  readonly accessibility?: RichText;
  /** What is fixed in place. */
  readonly equipment?: RichText;
  /** What to bring. */
  readonly gear?: RichText;
  readonly ratingIds: readonly TermId[];
  readonly ratingsDescription?: RichText;
  readonly shape: Shape;
  readonly durationHours?: number;
  /** Absent when unknown: the server says zero for a course without a line. */
  readonly lengthMetres?: number;
  readonly heightMetres?: number;
  readonly minElevationMetres?: number;
  readonly maxElevationMetres?: number;
  readonly waypoints: readonly Position[];
  readonly siteIds: readonly number[];
  readonly parentIds: readonly number[];
  readonly childIds: readonly number[];
  readonly cityIds: readonly TermId[];
  readonly districtIds: readonly TermId[];
  readonly structureId?: TermId;
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
  readonly pdfUrl?: string;
}
