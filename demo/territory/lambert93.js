const RADIANS = Math.PI / 180;
const EXPONENT = 0.725607765053267;
const CONSTANT = 11754255.426096;
const ECCENTRICITY = 0.0818191910428158;

/**
 * The projected coordinates a French server stores.
 *
 * @param {readonly number[]} lngLat
 * @returns {[number, number]}
 */
export function toLambert93([lng, lat]) {
  const phi = lat * RADIANS;
  const sine = ECCENTRICITY * Math.sin(phi);
  const isometric =
    Math.log(Math.tan(Math.PI / 4 + phi / 2)) -
    (ECCENTRICITY / 2) * Math.log((1 + sine) / (1 - sine));
  const radius = CONSTANT * Math.exp(-EXPONENT * isometric);
  const angle = EXPONENT * (lng - 3) * RADIANS;
  const x = 700000 + radius * Math.sin(angle);
  const y = 12655612.049876 - radius * Math.cos(angle);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}
