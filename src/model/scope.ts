import type {Bounds} from './geometry.js';

/**
 * The part of a server's items that an integrator shows. An item needs one value of each field.
 * The fields have the names of the API's filters.
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
