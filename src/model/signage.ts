import type {Picture} from './attachment.js';
import type {Position} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** A signpost. */
export interface Signage {
  readonly id: number;
  readonly name: string;
  readonly code?: string;
  readonly description?: RichText;
  readonly typeId?: TermId;
  readonly conditionIds: readonly TermId[];
  readonly implantationYear?: number;
  /** The elevation that is printed on it. */
  readonly printedElevationMetres?: number;
  readonly structureId?: TermId;
  /** Servers before 2.105 name the structure instead of identifying it. */
  readonly structureName?: string;
  readonly position?: Position;
  readonly elevationMetres?: number;
  readonly pictures: readonly Picture[];
  readonly blades: readonly Blade[];
}

/** A blade of a signpost. */
export interface Blade {
  readonly number: string;
  readonly directionId?: TermId;
  readonly lines: readonly BladeLine[];
}

export interface BladeLine {
  readonly text: string;
  readonly distanceKilometres?: number;
  /** `01:30`. */
  readonly time?: string;
  readonly pictograms: readonly string[];
}
