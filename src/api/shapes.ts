import type {Line, Position, Shape, Surface, Vertex} from '../model/geometry.js';
import {toPosition} from './positions.js';

// By hand and not by a schema: a long trek has ten thousand numbers, and a schema per number costs
// more than all the rest of its sheet.

interface Geometry {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** The lines of any geometry: one, several when the track is interrupted, or none. */
export function toLines(geometry: unknown): readonly Line[] {
  return toShape(geometry).lines;
}

/** The points, lines and surfaces of any geometry, those of collections included. */
export function toShape(geometry: unknown): Shape {
  const points: Position[] = [];
  const lines: Line[] = [];
  const surfaces: Surface[] = [];
  for (const {type, coordinates} of simple(geometry)) {
    if (type === 'Point') points.push(...existing([toPosition(coordinates)]));
    else if (type === 'LineString') lines.push(...existing([toLine(coordinates)]));
    else if (type === 'Polygon') surfaces.push(...existing([toSurface(coordinates)]));
  }
  return {points, lines, surfaces};
}

export interface Place {
  readonly position?: Position;
  readonly elevationMetres?: number;
}

/** Where a point is; high up only where the server knows the relief. */
export function toPlace(geometry: unknown): Place {
  const {type, coordinates} = Object(geometry) as Geometry;
  const vertex = type === 'Point' ? toVertex(coordinates) : undefined;
  if (!vertex) return {};
  const [longitude, latitude, elevation] = vertex;
  const position: Position = [longitude, latitude];
  return elevation === 0 ? {position} : {position, elevationMetres: elevation};
}

function simple(value: unknown): Geometry[] {
  if (typeof value !== 'object' || value === null) return [];
  const {type, coordinates, geometries} = value as Geometry;
  if (type === 'GeometryCollection') return entries(geometries).flatMap(simple);
  if (typeof type === 'string' && type.startsWith('Multi')) {
    return entries(coordinates).map((part) => ({type: type.slice(5), coordinates: part}));
  }
  return [{type, coordinates}];
}

function toLine(value: unknown): Line | undefined {
  const line = existing(entries(value).map(toVertex));
  return line.length > 1 ? line : undefined;
}

function toVertex(value: unknown): Vertex | undefined {
  const position = toPosition(value);
  if (!position) return undefined;
  const elevation = (value as readonly unknown[])[2];
  return [position[0], position[1], typeof elevation === 'number' ? elevation : 0];
}

function toSurface(value: unknown): Surface | undefined {
  const rings = entries(value)
    .map((ring) => existing(entries(ring).map(toPosition)))
    .filter((ring) => ring.length > 3);
  return rings.length > 0 ? rings : undefined;
}

const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function existing<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
