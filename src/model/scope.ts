import type {Bounds} from './geometry.js';

/**
 * What part of a server's treks an integrator shows. Values of one field widen, fields narrow.
 * Named as the filters of the API.
 */
export interface Scope {
  readonly portals?: readonly string[];
  readonly structures?: readonly string[];
  readonly practices?: readonly string[];
  readonly themes?: readonly string[];
  readonly labels?: readonly string[];
  readonly routes?: readonly string[];
  readonly networks?: readonly string[];
  readonly cities?: readonly string[];
  readonly districts?: readonly string[];
  readonly accessibilities?: readonly string[];
  readonly ids?: readonly string[];
  readonly inBbox?: Bounds;
}
