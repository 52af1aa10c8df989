import type {Attachment, Picture} from './attachment.js';
import type {Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** An area where visitors must not disturb animals or must heed a regulation, in some months. */
export interface SensitiveArea {
  readonly id: number;
  /** Name of the species or of the regulation. */
  readonly name: string;
  readonly description?: RichText;
  readonly contact?: RichText;
  readonly shape: Shape;
  /** Height above the ground up to which it applies. */
  readonly heightMetres?: number;
  /** Months in which it applies; January is 1. */
  readonly months: readonly number[];
  readonly practiceIds: readonly TermId[];
  /** Absent for a regulation. */
  readonly speciesId?: TermId;
  readonly website?: string;
  readonly kmlUrl?: string;
  /** Airspace file for flight instruments; absent when no aerial practice is concerned. */
  readonly openAirUrl?: string;
  readonly rules: readonly SensitiveAreaRule[];
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
}

export interface SensitiveAreaRule {
  readonly name: string;
  readonly code?: string;
  readonly description?: RichText;
  readonly pictogramUrl?: string;
  readonly url?: string;
}
