import type {Position} from './geometry.js';

/** A link to a map on which a visitor finds the way to a position. */
interface DirectionsLink {
  readonly url: string;
  /** The website that it opens; absent for an application of the device. */
  readonly website?: string;
}

const PRECISION = 6;

/** A position as navigation devices and map applications take it: `43.123456, 1.987654`. */
export const coordinatesText = ([longitude, latitude]: Position): string =>
  `${latitude.toFixed(PRECISION)}, ${longitude.toFixed(PRECISION)}`;

/**
 * How a visitor gets to a position. `geo:` lets Android open the application that the visitor prefers; Apple's
 * systems know only `maps:`, and desktop systems seldom have an application for either. There it is
 * OpenStreetMap, whose foundation is in Europe. Nothing is requested before the visitor follows it.
 */
export function directionsTo(
  position: Position,
  name: string,
  {userAgent}: Pick<Navigator, 'userAgent'>,
): DirectionsLink {
  const place = coordinatesText(position).replace(' ', '');
  // An application reads the brackets around the name as its end.
  const label = encodeURIComponent(name.replace(/[()]/g, ' ').trim().slice(0, 100));
  if (/android/i.test(userAgent)) return {url: `geo:${place}?q=${place}${label && `(${label})`}`};
  if (/mac os|iphone|ipad/i.test(userAgent)) return {url: `maps:?daddr=${place}`};
  const url = `https://www.openstreetmap.org/directions?to=${encodeURIComponent(place)}`;
  return {url, website: 'OpenStreetMap'};
}
