import {badRequest, crash} from '../answer.js';

/**
 * Keys as the server reads them: anything but digits and commas makes it crash.
 *
 * @param {string} value
 * @returns {number[] | undefined} Undefined when there is nothing to filter by.
 */
export function readIds(value) {
  if (value === '') return undefined;
  const parts = value.split(',');
  if (!parts.every((part) => /^\s*-?\d+\s*$/.test(part))) throw crash();
  return parts.map(Number);
}

/** @param {string} value */
export function readNumber(value) {
  if (value === '') return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) throw crash();
  return number;
}

/** @param {string} value */
export function readDate(value) {
  if (value === '') return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw crash();
  return value;
}

/** @param {string} value */
export function readBounds(value) {
  if (value === '') return undefined;
  const bounds = value.split(',').map(Number);
  if (bounds.length !== 4 || bounds.some((part) => !Number.isFinite(part))) {
    throw badRequest('Invalid bbox string supplied for parameter in_bbox');
  }
  return bounds;
}

/**
 * @param {string} value
 * @param {string | null} dist
 */
export function readCircle(value, dist) {
  if (value === '') return undefined;
  const centre = value.split(',').map(Number);
  if (centre.length !== 2 || centre.some((part) => !Number.isFinite(part))) {
    throw badRequest('Invalid geometry string supplied for parameter point');
  }
  const metres = dist === null || dist === '' ? 1000 : Number(dist);
  if (!Number.isFinite(metres))
    throw badRequest('Invalid distance string supplied for parameter dist');
  return {centre, metres};
}
