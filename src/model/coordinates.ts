import type {Position} from './geometry.js';

const LATITUDE = String.raw`(?<north>[NS])?\s*(?<latitude>-?\d{1,2}(?:[.,]\d+)?)\s*°?\s*(?<northAfter>[NS])?`;
const LONGITUDE = String.raw`(?<east>[EW])?\s*(?<longitude>-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?<eastAfter>[EW])?`;
const COORDINATES = new RegExp(String.raw`^${LATITUDE}\s*[,;/\s]\s*${LONGITUDE}$`, 'i');

const LONGEST = 60;

/**
 * Reads coordinates in degrees, latitude first, as maps and devices write them: `43.1234, 1.9876`,
 * `43,1234 1,9876`, `N 43.1234° W 1.9876°`. Undefined for anything else.
 */
export function parseCoordinates(text: string): Position | undefined {
  const trimmed = text.trim();
  // A long text could make the expression slow.
  const groups = trimmed.length <= LONGEST ? COORDINATES.exec(trimmed)?.groups : undefined;
  if (!groups) return undefined;
  const degrees = (value = '') => Number(value.replace(',', '.'));
  const south = /s/i.test((groups.north ?? '') + (groups.northAfter ?? ''));
  // Not O, which is west in French and east in German.
  const west = /w/i.test((groups.east ?? '') + (groups.eastAfter ?? ''));
  const latitude = degrees(groups.latitude) * (south ? -1 : 1);
  const longitude = degrees(groups.longitude) * (west ? -1 : 1);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined;
}
