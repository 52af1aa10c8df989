import {TILE_SIZE} from './mercator.js';

/** @typedef {readonly [number, number, number]} Colour */

/**
 * @param {Uint8Array} pixels
 * @param {number} index Of the pixel.
 * @param {Colour} colour
 * @param {number} strength From 0 to 1.
 */
export function blend(pixels, index, colour, strength) {
  const at = index * 3;
  for (let k = 0; k < 3; k++) pixels[at + k] += (colour[k] - pixels[at + k]) * strength;
}

/**
 * A line between two points of a tile, with soft edges.
 *
 * @param {Uint8Array} pixels
 * @param {number} ax
 * @param {number} ay
 * @param {number} bx
 * @param {number} by
 * @param {number} width Pixels.
 * @param {Colour} colour
 * @param {number} strength
 */
export function strokeSegment(pixels, ax, ay, bx, by, width, colour, strength) {
  const half = width / 2;
  const left = Math.max(0, Math.floor(Math.min(ax, bx) - half - 1));
  const right = Math.min(TILE_SIZE - 1, Math.ceil(Math.max(ax, bx) + half + 1));
  const top = Math.max(0, Math.floor(Math.min(ay, by) - half - 1));
  const bottom = Math.min(TILE_SIZE - 1, Math.ceil(Math.max(ay, by) + half + 1));
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy || 1;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x + 0.5 - ax;
      const py = y + 0.5 - ay;
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
      const distance = Math.sqrt((px - t * dx) ** 2 + (py - t * dy) ** 2);
      const cover = Math.min(1, half + 0.5 - distance);
      if (cover > 0) blend(pixels, y * TILE_SIZE + x, colour, cover * strength);
    }
  }
}

/**
 * A line through points of a tile. Neighbouring segments are drawn where they are at least a pixel
 * long, so that a line does not thicken where its points are close.
 *
 * @param {Uint8Array} pixels
 * @param {readonly (readonly [number, number])[]} points
 * @param {number} width
 * @param {Colour} colour
 * @param {number} strength
 * @param {(index: number) => boolean} [drawn] Leaves gaps in a dashed line.
 */
export function strokeLine(pixels, points, width, colour, strength, drawn = () => true) {
  let [x, y] = points[0];
  for (let i = 1; i < points.length; i++) {
    const [bx, by] = points[i];
    const last = i === points.length - 1;
    if (!last && Math.abs(bx - x) + Math.abs(by - y) < 1.2) continue;
    const margin = width + 2;
    const outside =
      (x < -margin && bx < -margin) ||
      (y < -margin && by < -margin) ||
      (x > TILE_SIZE + margin && bx > TILE_SIZE + margin) ||
      (y > TILE_SIZE + margin && by > TILE_SIZE + margin);
    if (!outside && drawn(i)) strokeSegment(pixels, x, y, bx, by, width, colour, strength);
    [x, y] = [bx, by];
  }
}

/**
 * @param {Uint8Array} pixels
 * @param {number} left
 * @param {number} top
 * @param {number} width
 * @param {number} height
 * @param {Colour} colour
 * @param {number} strength
 */
export function fillBox(pixels, left, top, width, height, colour, strength) {
  for (
    let y = Math.max(0, Math.floor(top));
    y < Math.min(TILE_SIZE, Math.ceil(top + height));
    y++
  ) {
    const inY = Math.min(y + 1, top + height) - Math.max(y, top);
    for (
      let x = Math.max(0, Math.floor(left));
      x < Math.min(TILE_SIZE, Math.ceil(left + width));
      x++
    ) {
      const inX = Math.min(x + 1, left + width) - Math.max(x, left);
      blend(pixels, y * TILE_SIZE + x, colour, strength * Math.min(1, inX) * Math.min(1, inY));
    }
  }
}

/**
 * A colour on a ramp.
 *
 * @param {readonly (readonly [number, Colour])[]} ramp Values and their colours, rising.
 * @param {number} value
 * @returns {[number, number, number]}
 */
export function rampColour(ramp, value) {
  let i = 1;
  while (i < ramp.length - 1 && ramp[i][0] < value) i++;
  const [low, from] = ramp[i - 1];
  const [high, to] = ramp[i];
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}
