/** A position on the ground, in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A vertex of a track: degrees, then metres above sea level, zero when the server has no relief. */
export type Vertex = readonly [longitude: number, latitude: number, elevationMetres: number];

/** A continuous line. A track that is interrupted has several. */
export type Line = readonly Vertex[];

/** A polygon: its outline, then its holes; the last position of each ring is its first. */
export type Surface = readonly (readonly Position[])[];

/** The geometry of an item: points, lines and polygons. */
export interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly Line[];
  readonly surfaces: readonly Surface[];
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const EARTH_RADIUS_METRES = 6_371_008.8;
/** Metres of a degree of latitude. */
export const METRES_PER_DEGREE = (EARTH_RADIUS_METRES * Math.PI) / 180;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance on the mean sphere, in metres. */
export function distanceMetres(
  from: readonly [number, number, ...unknown[]],
  to: readonly [number, number, ...unknown[]],
): number {
  const dLat = radians(to[1] - from[1]);
  const dLng = radians(to[0] - from[0]);
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
}

export function centerOf([west, south, east, north]: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}

/** The smallest bounds around some positions; absent when there are none. */
export function boundsOf(
  positions: Iterable<readonly [number, number, ...unknown[]]>,
): Bounds | undefined {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lng, lat] of positions) {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return west <= east ? [west, south, east, north] : undefined;
}

export const noShape: Shape = {points: [], lines: [], surfaces: []};

/** The smallest bounds around a shape; absent when it is empty. */
export function boundsOfShape({points, lines, surfaces}: Shape): Bounds | undefined {
  return boundsOf([...points, ...lines.flat(), ...surfaces.flat(2)]);
}

/** The points of a shape to draw; none for a shape of a single point, which has a pin. */
export function pointsBesidePin({points, lines, surfaces}: Shape): readonly Position[] {
  return points.length + lines.length + surfaces.length > 1 ? points : [];
}

/** The position of a pin or popup: the first point, the start of the first line, or the centre of the areas. */
export function positionOfShape({points, lines, surfaces}: Shape): Position | undefined {
  const [point] = points;
  const start = lines[0]?.[0];
  const bounds = boundsOf(surfaces.flat(2));
  return point ?? (start && [start[0], start[1]]) ?? (bounds && centerOf(bounds));
}
