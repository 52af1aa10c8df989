import type {Attachment, Picture, WebLink} from './attachment.js';
import type {Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** Where a slope faces, or a wind blows from. */
export type Direction = 'N' | 'NE' | 'E' | 'SE' | 'S' | 'SW' | 'W' | 'NW';

/** A place for a sport, such as a cliff; may be a part of a larger one. */
export interface OutdoorSite {
  readonly id: number;
  readonly name: string;
  readonly practiceId?: TermId;
  readonly sectorId?: TermId;
  readonly typeId?: TermId;
  /** Plain text. */
  readonly teaser?: string;
  readonly introduction?: RichText;
  readonly ambiance?: RichText;
  readonly description?: RichText;
  readonly advice?: RichText;
  readonly accessibility?: RichText;
  /** When to go, in the editor's words. */
  readonly period?: string;
  readonly shape: Shape;
  readonly orientations: readonly Direction[];
  readonly winds: readonly Direction[];
  readonly ratingIds: readonly TermId[];
  readonly labelIds: readonly TermId[];
  readonly themeIds: readonly TermId[];
  readonly cityIds: readonly TermId[];
  readonly districtIds: readonly TermId[];
  readonly sourceIds: readonly TermId[];
  readonly structureId?: TermId;
  readonly informationDeskIds: readonly number[];
  readonly parentId?: number;
  readonly childIds: readonly number[];
  readonly courseIds: readonly number[];
  readonly webLinks: readonly WebLink[];
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
  readonly pdfUrl?: string;
}
