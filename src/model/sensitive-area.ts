import type {Attachment, Picture} from './attachment.js';
import type {Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** Where animals or a regulation ask visitors to keep away, and when. */
export interface SensitiveArea {
  readonly id: number;
  /** Of the species or of the regulation. */
  readonly name: string;
  readonly description?: RichText;
  readonly contact?: RichText;
  readonly shape: Shape;
  /** Height above the ground up to which it holds. */
  readonly heightMetres?: number;
  /** When it holds: January is 1. */
  readonly months: readonly number[];
  readonly practiceIds: readonly TermId[];
  /** Absent for a regulation. */
  readonly speciesId?: TermId;
  readonly website?: string;
  readonly kmlUrl?: string;
  /** For the instruments of those who fly; absent where no practice is in the air. */
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
