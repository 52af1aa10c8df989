import {distanceMetres, METRES_PER_DEGREE, type Position} from './geometry.js';
import type {Track, TrackPoint} from './track.js';

/** From where a map is seen: it looks at a centre, in a direction. */
export interface FlightView {
  readonly center: Position;
  /** The world is 512 pixels wide at zero, and twice as wide with each step. */
  readonly zoom: number;
  /** The direction that is up on the screen, in degrees clockwise from north. */
  readonly bearing: number;
  /** Zero looks straight down; 90 would look at the horizon. */
  readonly pitch: number;
}

/** Duration of a flight of no length, and what each root of a kilometre adds: 10 km take 44 s, 200 km 153 s. */
const LEAST_SECONDS = 12;
const SECONDS_PER_ROOT = 10;
const MOST_SECONDS = 180;
const SAMPLES_PER_SECOND = 10;

/** The ground passes at this speed, where the zoom is not limited. */
const PIXELS_PER_SECOND = 60;
/** Metres of a pixel at zoom zero, at the equator. */
const METRES_PER_PIXEL = (METRES_PER_DEGREE * 360) / 512;
const MIN_ZOOM = 10;
const MAX_ZOOM = 16.5;
/** High mountains are seen from farther away: by up to this, where the track has this difference of elevation. */
const ZOOM_FOR_RELIEF = 0.5;
const HIGH_RELIEF_METRES = 1500;
const PITCH = 55;

/** All these are times of flight, and so parts of the track. The map is centred on what is reached after this one. */
const AHEAD_SECONDS = 1;
/** The map is turned to what is reached after this one. */
const LOOK_SECONDS = 1.5;
/** Bends that take less time are cut. */
const POSITION_SECONDS = 0.5;
const BEARING_SECONDS = 1.5;
/** Beyond a gap that is longer than what is flown in this time, the flight goes on at once. */
const CUT_SECONDS = 3;
/** A straight line to what is ahead that is shorter than this part of the track has no direction, as where it turns back. */
const STRAIGHT_SHARE = 0.15;

/** A part of a track without long gaps; its samples are at equal distances. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
  /** Continuous: a loop adds 360 degrees. */
  readonly bearings: readonly number[];
}

/** A flight along a track: from where each of its points is seen. */
export class FlightPath {
  /** At normal speed. */
  readonly seconds: number;
  private readonly sections: readonly Section[];
  private readonly zoom: number;

  constructor({runs, lengthMetres, lowestMetres, highestMetres}: Track) {
    const kilometres = lengthMetres / 1000;
    this.seconds = Math.min(MOST_SECONDS, LEAST_SECONDS + SECONDS_PER_ROOT * Math.sqrt(kilometres));
    const metresPerSecond = lengthMetres / this.seconds;
    this.sections = withoutGaps(runs, CUT_SECONDS * metresPerSecond).map((points) =>
      sectionOf(points, metresPerSecond),
    );
    const latitude = runs[0]?.[0]?.position[1] ?? 0;
    const relief = Math.min(1, (highestMetres - lowestMetres) / HIGH_RELIEF_METRES) || 0;
    this.zoom = zoomFor(metresPerSecond, latitude) - relief * ZOOM_FOR_RELIEF;
  }

  /** The view at a distance from the start of the track; undefined for a track without points. */
  viewAt(distance: number): FlightView | undefined {
    const section = this.sections.find(({to}) => distance <= to) ?? this.sections.at(-1);
    if (!section) return undefined;
    const {from, to, longitudes, latitudes, bearings} = section;
    const share = to > from ? Math.max(0, Math.min(1, (distance - from) / (to - from))) : 0;
    const at = (values: readonly number[]) => between(values, share * (values.length - 1));
    return {
      center: [turned(at(longitudes)), at(latitudes)],
      zoom: this.zoom,
      bearing: turned(at(bearings)),
      pitch: PITCH,
    };
  }
}

/** A view between two others, of which it has a share of the second from 0 to 1; it turns the shorter way. */
export function mixedView(from: FlightView, to: FlightView, share: number): FlightView {
  const mix = (one: number, other: number) => one + share * (other - one);
  const turn = (one: number, other: number) => turned(one + share * turned(other - one));
  return {
    center: [turn(from.center[0], to.center[0]), mix(from.center[1], to.center[1])],
    zoom: mix(from.zoom, to.zoom),
    bearing: turn(from.bearing, to.bearing),
    pitch: mix(from.pitch, to.pitch),
  };
}

/** Degrees from -180 to 180. */
const turned = (degrees: number) => degrees - 360 * Math.round(degrees / 360);

function zoomFor(metresPerSecond: number, latitude: number): number {
  const metresPerPixel = METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180);
  const zoom = Math.log2((metresPerPixel * PIXELS_PER_SECOND) / metresPerSecond);
  return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
}

/** Joins runs whose ends are near each other. */
function withoutGaps(runs: Track['runs'], mostMetres: number): readonly (readonly TrackPoint[])[] {
  const joined: TrackPoint[][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const [end, start] = [last?.at(-1), run[0]];
    if (last && end && start && distanceMetres(end.position, start.position) <= mostMetres)
      for (const point of run) last.push(point);
    else if (start) joined.push([...run]);
  }
  return joined;
}

function sectionOf(points: readonly TrackPoint[], metresPerSecond: number): Section {
  const from = points[0]?.distanceMetres ?? 0;
  const to = points.at(-1)?.distanceMetres ?? from;
  const intervals = Math.ceil((SAMPLES_PER_SECOND * (to - from)) / metresPerSecond) || 0;
  const {longitudes, latitudes} = sampled(points, intervals);
  const [x, y] = [longitudes, latitudes].map((values) =>
    smoothed(values, POSITION_SECONDS, 'mirrored'),
  ) as [number[], number[]];
  const ahead = Math.round(AHEAD_SECONDS * SAMPLES_PER_SECOND);
  const look = Math.round(LOOK_SECONDS * SAMPLES_PER_SECOND);
  const step = intervals > 0 ? (to - from) / intervals : 0;
  return {
    from,
    to,
    longitudes: earlier(x, ahead),
    latitudes: earlier(y, ahead),
    bearings: smoothed(bearings(x, y, look, step), BEARING_SECONDS, 'repeated'),
  };
}

/** Positions at equal distances. Longitudes go on beyond 180 degrees where the track does. */
function sampled(points: readonly TrackPoint[], intervals: number) {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  const from = points[0]?.distanceMetres ?? 0;
  const length = (points.at(-1)?.distanceMetres ?? from) - from;
  let index = 0;
  let longitude = points[0]?.position[0] ?? 0;
  for (let sample = 0; sample <= intervals; sample++) {
    const distance = from + (intervals > 0 ? (sample / intervals) * length : 0);
    let after = points[index + 1];
    while (after && after.distanceMetres < distance) {
      longitude += turned(after.position[0] - longitude);
      index += 1;
      after = points[index + 1];
    }
    // The loop ends at a point.
    const before = points[index] as TrackPoint;
    const span = after ? after.distanceMetres - before.distanceMetres : 0;
    const share = span > 0 ? (distance - before.distanceMetres) / span : 0;
    const [lng, lat] = (after ?? before).position;
    longitudes.push(longitude + share * turned(lng - longitude));
    latitudes.push(before.position[1] + share * (lat - before.position[1]));
  }
  return {longitudes, latitudes};
}

/** The direction from each position to one ahead; that before it where the track turns back on itself. */
function bearings(x: readonly number[], y: readonly number[], ahead: number, step: number) {
  const last = x.length - 1;
  const found: number[] = [];
  let missing = 0;
  for (let index = 0; index <= last; index++) {
    const to = Math.min(last, index + ahead);
    const from = Math.max(0, to - ahead);
    const bearing = directionBetween(x, y, from, to, step);
    const before = found.at(-1);
    if (bearing === undefined && before === undefined) missing += 1;
    else if (bearing === undefined || before === undefined) found.push(bearing ?? before ?? 0);
    else found.push(before + turned(bearing - before));
  }
  return [...new Array<number>(missing).fill(found[0] ?? 0), ...found];
}

function directionBetween(
  x: readonly number[],
  y: readonly number[],
  from: number,
  to: number,
  step: number,
): number | undefined {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [x[from], y[from], x[to], y[to]];
  // A degree of longitude shrinks towards the poles.
  const east = (x2 - x1) * Math.cos((y1 * Math.PI) / 180);
  const north = y2 - y1;
  const metres = Math.hypot(east, north) * METRES_PER_DEGREE;
  if (metres === 0 || metres < STRAIGHT_SHARE * (to - from) * step) return undefined;
  return (Math.atan2(east, north) * 180) / Math.PI;
}

/**
 * Averages over some time before and after, three times, which is about a Gaussian. Beyond an end, the values are
 * repeated, or go on as a mirror image, so that the ends stay where they are.
 */
function smoothed(
  values: readonly number[],
  seconds: number,
  beyond: 'repeated' | 'mirrored',
): number[] {
  const radius = Math.round(seconds * SAMPLES_PER_SECOND);
  let current = [...values];
  for (let pass = 0; pass < 3; pass++) {
    const before = current;
    const last = before.length - 1;
    const within = (index: number) => Math.max(0, Math.min(last, index));
    const valueAt = (index: number) => {
      const end = within(index);
      const at = before[end] ?? 0;
      if (end === index || beyond === 'repeated') return at;
      return 2 * at - (before[within(2 * end - index)] ?? 0);
    };
    let sum = 0;
    for (let index = -radius; index <= radius; index++) sum += valueAt(index);
    current = before.map((_, index) => {
      const average = sum / (2 * radius + 1);
      sum += valueAt(index + radius + 1) - valueAt(index - radius);
      return average;
    });
  }
  return current;
}

const earlier = (values: readonly number[], by: number) =>
  values.map((_, index) => values[Math.min(values.length - 1, index + by)] ?? 0);

/** The value at a place between two samples. */
function between(values: readonly number[], place: number): number {
  const index = Math.floor(place);
  const [one = 0, other = one] = values.slice(index, index + 2);
  return one + (place - index) * (other - one);
}
