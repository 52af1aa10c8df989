import type {Attachment, Picture} from './attachment.js';
import type {Position} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {TermId} from './vocabulary.js';

/** A point of interest along a trek. */
export interface Poi {
  readonly id: number;
  readonly name: string;
  readonly typeId?: TermId;
  /** Label of its type; absent on servers before 2.76. */
  readonly typeLabel?: string;
  readonly pictogramUrl?: string;
  readonly description?: RichText;
  readonly position?: Position;
  readonly elevationMetres?: number;
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
}
