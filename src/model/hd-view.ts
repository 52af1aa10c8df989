import type {Picture} from './attachment.js';
import type {Position} from './geometry.js';

/** A picture of very high resolution, such as a rock face with its climbing routes. */
export interface HdView {
  readonly id: number;
  readonly name: string;
  readonly position?: Position;
  readonly pictures: readonly Picture[];
  /** What the editor has marked in the picture. */
  readonly annotations: readonly string[];
}
