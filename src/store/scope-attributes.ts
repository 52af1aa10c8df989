import type {Bounds} from '../model/geometry.js';
import type {Scope} from '../model/scope.js';

/** The attributes that say which part of a server's treks is shown, as an integrator writes them. */
export interface ScopeAttributes {
  readonly portals: string;
  readonly structures: string;
  readonly practices: string;
  readonly themes: string;
  readonly labels: string;
  readonly routes: string;
  readonly networks: string;
  readonly cities: string;
  readonly districts: string;
  readonly accessibilities: string;
  readonly ids: string;
  readonly inBbox: string;
}

/** The attributes that are lists of ids. */
export const idLists = [
  'portals',
  'structures',
  'practices',
  'themes',
  'labels',
  'routes',
  'networks',
  'cities',
  'districts',
  'accessibilities',
  'ids',
] as const;

const ID = /^\d+$/;
/** Before Geotrek 2.116 a commune was known by its code, such as `09231` or `2A004`. */
const CITY_ID = /^[0-9A-Z]+$/i;

/**
 * Checks before sending: the server answers 500 to a malformed id. What cannot be used is left
 * out with a call of `warn`.
 */
export function readScope(attributes: ScopeAttributes, warn: (message: string) => void): Scope {
  const lists = idLists.map((name) => {
    const ids = readIds(name, attributes[name], name === 'cities' ? CITY_ID : ID, warn);
    return ids.length > 0 ? {[name]: ids} : {};
  });
  const inBbox = readBounds(attributes.inBbox, warn);
  return Object.assign({}, ...lists, inBbox && {inBbox});
}

function readIds(name: string, text: string, id: RegExp, warn: (message: string) => void) {
  const parts = text.split(',').map((part) => part.trim());
  const wrong = parts.filter((part) => part !== '' && !id.test(part));
  for (const part of wrong) warn(`${name} "${part}" is not an id; leaving it out.`);
  return parts.filter((part) => id.test(part));
}

function readBounds(text: string, warn: (message: string) => void): Bounds | undefined {
  if (text.trim() === '') return undefined;
  const [west, south, east, north, ...rest] = text.split(',').map(readNumber);
  if (
    rest.length > 0 ||
    !isWithin(west, 180) ||
    !isWithin(east, 180) ||
    !isWithin(south, 90) ||
    !isWithin(north, 90) ||
    west >= east ||
    south >= north
  ) {
    warn(`in-bbox "${text}" is not "west,south,east,north" in degrees; leaving it out.`);
    return undefined;
  }
  return [west, south, east, north];
}

/** `Number('')` is 0: an empty text is not a number here. */
const readNumber = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));

const isWithin = (value: number | undefined, limit: number): value is number =>
  value !== undefined && Math.abs(value) <= limit;
