import type {Position} from './geometry.js';
import type {TermId} from './vocabulary.js';

/** A service along a track, such as drinking water. */
export interface Service {
  readonly id: number;
  readonly typeId: TermId;
  readonly position?: Position;
  readonly elevationMetres?: number;
}
