import type {Bounds, Position} from '../model/geometry.js';

/** The visible part of a map: Web Mercator, north up. */
export interface MapView {
  readonly center: Position;
  /** The world is 512 pixels wide at zero, and twice as wide with each step. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A position on the screen, from the top left corner of the map. */
export type Pixel = readonly [x: number, y: number];

export const MAX_ZOOM = 18;
/** From this zoom on, the tracks of all items are shown: a kilometre is 37 pixels long in the Alps. */
export const TRACKS_MIN_ZOOM = 11;
/** Fitting a view zooms in no further, so that the surroundings stay visible. */
const MAX_FIT_ZOOM = 15;
const WORLD_PIXELS = 512;
/** Beyond it, Web Mercator is not usual. */
const MOST_LAT = 85;
const PADDING_PIXELS = 56;
/** The padding takes at most this part of each side of a small map. */
const MOST_PADDING = 0.125;

/** Web Mercator coordinates from 0 to 1, from the north-west corner of the world. */
function toMercator([lng, lat]: readonly [number, number, ...unknown[]]): Pixel {
  const sine = Math.sin((Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromMercator([x, y]: Pixel): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** The view that shows the bounds with a padding around them. */
export function viewOf([west, south, east, north]: Bounds, {width, height}: Size): MapView {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const scale = Math.min(room(width) / (right - left), room(height) / (bottom - top));
  const zoom = Math.min(MAX_FIT_ZOOM, Math.max(0, Math.log2(scale / WORLD_PIXELS)));
  return {center: fromMercator([(left + right) / 2, (top + bottom) / 2]), zoom};
}

const room = (length: number) => length - 2 * Math.min(PADDING_PIXELS, length * MOST_PADDING);

/** Where to on the screen: to the right or left, up or down. */
export type Direction = readonly [right: -1 | 0 | 1, up: -1 | 0 | 1];

/**
 * The view that is half of the map's width or height away, by the directions of the screen of a map that is
 * turned by `bearing` degrees. On a tilted map, where lengths in this direction look shorter, it is less far on the screen.
 */
export function movedView(
  {center, zoom}: MapView,
  {width, height}: Size,
  {direction: [right, up], bearing}: {readonly direction: Direction; readonly bearing: number},
): MapView {
  const scale = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = [(right * width) / 2 / scale, (-up * height) / 2 / scale];
  const [sine, cosine] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
  const [fromX, fromY] = toMercator(center);
  const [lng, lat] = fromMercator([fromX + x * cosine - y * sine, fromY + x * sine + y * cosine]);
  return {center: [lng, Math.max(-MOST_LAT, Math.min(MOST_LAT, lat))], zoom};
}

/** A function that converts positions to pixels of a view. */
export function projection(
  {center, zoom}: MapView,
  {width, height}: Size,
): (position: readonly [number, number, ...unknown[]]) => Pixel {
  const scale = WORLD_PIXELS * 2 ** zoom;
  const [centerX, centerY] = toMercator(center);
  return (position) => {
    const [x, y] = toMercator(position);
    return [(x - centerX) * scale + width / 2, (y - centerY) * scale + height / 2];
  };
}
