import {filterNames} from '../../model/search/filter-names.js';
import type {Kind} from '../kinds.js';
import type {Routing} from './routing.js';

/** The parameters of an address that do not depend on the kind. */
const commonNames = ['area', 'selection', 'sort', 'page', 'day'];

/**
 * The parameters of an address, by our own names for them, in the order of the address. The selected
 * item has the name of the kind, such as `trek=12`; one of another kind is `trek=poi-5`.
 */
export const routeNames = (kind: Kind): readonly string[] => [
  'q',
  ...filterNames(kind.filters),
  ...commonNames,
  kind.name,
  'map',
  'lang',
];

/** Whether the defaults, or a query that may have a parameter of ours, say what is shown first. */
export function isShownFirstStated(
  {mode, names, prefix, defaults}: Routing,
  kind: Kind,
  query: string,
): boolean {
  const isOurs = (name: string) =>
    // With other names it may be any.
    names !== '' || routeNames(kind).some((each) => prefix + each === name);
  return defaults !== '' || (mode !== '' && [...new URLSearchParams(query).keys()].some(isOurs));
}
