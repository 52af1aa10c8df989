import type {Picture} from './attachment.js';
import type {Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** An infrastructure along a track, such as a footbridge or a bench. */
export interface Infrastructure {
  readonly id: number;
  readonly name: string;
  readonly description?: RichText;
  readonly accessibility?: RichText;
  readonly typeId?: TermId;
  readonly conditionIds: readonly TermId[];
  readonly maintenanceDifficultyId?: TermId;
  readonly usageDifficultyId?: TermId;
  readonly implantationYear?: number;
  readonly structureId?: TermId;
  /** Servers before 2.105 name the structure instead of identifying it. */
  readonly structureName?: string;
  readonly shape: Shape;
  readonly pictures: readonly Picture[];
}
