import type {Attachment, Picture} from './attachment.js';
import type {Position} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** Something that happens on certain days. */
export interface TouristicEvent {
  readonly id: number;
  readonly name: string;
  readonly typeId?: TermId;
  /** `2026-07-31`. Both days are the same for an event of one day. */
  readonly beginDate: string;
  readonly endDate: string;
  /** `15:45`. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** In the editor's words, such as "the whole season". */
  readonly duration?: string;
  readonly meetingPoint?: string;
  readonly place?: string;
  readonly organizer?: string;
  readonly speaker?: string;
  readonly targetAudience?: string;
  readonly capacity?: number;
  /** In the currency of the territory; zero is free of charge. */
  readonly price?: number;
  readonly booking?: RichText;
  readonly bookable: boolean;
  readonly cancelled: boolean;
  readonly cancellationReason?: string;
  /** Plain text. */
  readonly teaser?: string;
  readonly introduction?: RichText;
  readonly description?: RichText;
  readonly practicalInformation?: RichText;
  readonly accessibility?: RichText;
  readonly contact?: RichText;
  readonly email?: string;
  readonly website?: string;
  readonly position?: Position;
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
