import * as z from 'zod/mini';
import type {Position, Surface} from '../model/geometry.js';
import type {TravelLimit, TravelMode} from '../model/search/reach.js';
import {ApiError} from './api-error.js';
import {askService, withParameters} from './other-services.js';
import {toPosition} from './positions.js';
import {toShape} from './shapes.js';
import {anything, list, requiredNumber, requiredString} from './wire.js';

/** A place that a text names. */
export interface FoundPlace {
  readonly name: string;
  readonly position: Position;
}

const LONGEST_TEXT = 200;
const MOST_PLACES = 6;
/** About a metre. */
const DIGITS = 5;
const SECONDS_PER_HOUR = 3600;

/** The service knows no bicycle: its distances are those of a walker, along roads and paths. */
const PROFILES: Readonly<Record<TravelMode, string>> = {
  foot: 'pedestrian',
  bicycle: 'pedestrian',
  car: 'car',
};

const WirePlaces = z.object({results: list});
const WirePlace = z.object({fulltext: requiredString, x: requiredNumber, y: requiredNumber});
const WireArea = z.object({geometry: anything});

const below = (address: string, path: string) => new URL(path, address.replace(/\/*$/, '/')).href;

/** The places that a text may mean, the best first, from a service with the interface of IGN's completion. */
export async function readPlaces(
  address: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly FoundPlace[]> {
  const url = withParameters(below(address, 'geocodage/completion/'), [
    ['text', text.slice(0, LONGEST_TEXT)],
    ['type', 'PositionOfInterest,StreetAddress'],
    ['maximumResponses', String(MOST_PLACES)],
  ]);
  const read = WirePlaces.safeParse(await askService(url, signal));
  if (!read.success) throw new ApiError('unreadable', url, {cause: read.error});
  const places = new Map<string, FoundPlace>();
  for (const row of read.data.results) {
    const place = WirePlace.safeParse(row);
    const position = place.success && toPosition([place.data.x, place.data.y]);
    if (!position) continue;
    const name = place.data.fulltext.trim();
    // A place may be both a commune and a point of interest.
    if (name && !places.has(name)) places.set(name, {name, position});
  }
  return [...places.values()];
}

/** Everything that is within a limit from a place, from a service with the interface of IGN's isochrones. */
export async function readReachedArea(
  address: string,
  {position, mode, limit}: {position: Position; mode: TravelMode; limit: TravelLimit},
  signal: AbortSignal,
): Promise<readonly Surface[]> {
  const [costType, cost] =
    'hours' in limit ? ['time', limit.hours * SECONDS_PER_HOUR] : ['distance', limit.metres];
  const url = withParameters(below(address, 'navigation/isochrone'), [
    ['resource', 'bdtopo-valhalla'],
    ['point', position.map((degrees) => degrees.toFixed(DIGITS)).join(',')],
    ['profile', PROFILES[mode]],
    ['costType', String(costType)],
    ['costValue', String(Math.round(Number(cost)))],
    ['timeUnit', 'second'],
    ['distanceUnit', 'meter'],
    ['direction', 'departure'],
    ['geometryFormat', 'geojson'],
    ['crs', 'EPSG:4326'],
  ]);
  const read = WireArea.safeParse(await askService(url, signal));
  const {surfaces} = toShape(read.data?.geometry);
  if (surfaces.length === 0) throw new ApiError('unreadable', url, {cause: read.error});
  return surfaces;
}
