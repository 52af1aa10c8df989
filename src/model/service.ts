import type {Position} from './geometry.js';
import type {TermId} from './vocabulary.js';

/** Something useful on the way, such as drinking water; its type says what it is. */
export interface Service {
  readonly id: number;
  readonly typeId: TermId;
  readonly position?: Position;
  readonly elevationMetres?: number;
}
