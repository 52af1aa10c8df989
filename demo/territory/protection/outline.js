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

/**
 * Whether a place is within an outline.
 *
 * @param {readonly (readonly number[])[]} outline
 * @param {readonly number[]} place
 */
export const contains = (outline, [x, y]) =>
  outline.reduce((inside, [x2, y2], index) => {
    const [x1, y1] = outline[Math.max(0, index - 1)];
    const isCrossed = y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    return isCrossed ? !inside : inside;
  }, false);
