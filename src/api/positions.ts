import type {Position} from '../model/geometry.js';

/** Degrees, or nothing: a server may send a projected place, or none. */
export function toPosition(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined;
  const [longitude, latitude] = value as readonly unknown[];
  const known =
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  return known ? [longitude, latitude] : undefined;
}
