import {toLngLat} from '../geodesy.js';
import {hash} from '../random.js';

/**
 * The outline of an area around a place: round, but not too much so.
 *
 * @param {number} id
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
export const outlineAround = (id, x, y, radius) =>
  Array.from({length: 25}, (_, k) => {
    const angle = (k % 24) * (Math.PI / 12);
    const reach = radius * (0.75 + (hash(id, k % 24) % 100) / 250);
    return toLngLat(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  });
