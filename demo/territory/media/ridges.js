/** @typedef {[number, number]} Point */

export const WIDTH = 1600;
export const HEIGHT = 1067;

/**
 * A skyline from the left edge to the right, by halving and displacing.
 *
 * @param {() => number} random
 * @param {object} shape
 * @param {number} shape.base Where it stands, from the top.
 * @param {number} shape.relief How far it rises and falls.
 * @param {number} [shape.roughness] From 0, rolling, to 1, jagged.
 * @param {number} [shape.peaks] How many summits to begin with.
 * @param {number} [shape.halvings]
 * @returns {Point[]}
 */
export function skyline(random, {base, relief, roughness = 0.5, peaks = 3, halvings = 5}) {
  /** @type {Point[]} */
  let points = [];
  for (let i = 0; i <= peaks * 2; i++) {
    const jitter = i === 0 || i === peaks * 2 ? 0 : (random() - 0.5) * (WIDTH / peaks / 2.6);
    const high = i % 2 === 1;
    const y = base + relief * (high ? -0.35 - 0.65 * random() : 0.1 + 0.35 * random());
    points.push([(i / (peaks * 2)) * WIDTH + jitter, y]);
  }
  let swing = relief * 0.3;
  for (let pass = 0; pass < halvings; pass++) {
    points = points.flatMap((point, i) => {
      const next = points[i + 1];
      if (!next) return [point];
      const middle = 0.5 + (random() - 0.5) * 0.3;
      /** @type {Point} */
      const between = [
        point[0] + (next[0] - point[0]) * middle,
        point[1] + (next[1] - point[1]) * middle + (random() - 0.5) * swing,
      ];
      return [point, between];
    });
    swing *= 0.34 + roughness * 0.22;
  }
  return points;
}

/** @param {readonly Point[]} points */
export const line = (points) =>
  points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L');

/** Everything below a skyline. @param {readonly Point[]} points @param {number} [floor] */
export const ground = (points, floor = HEIGHT) => `M${line(points)}L${WIDTH} ${floor}L0 ${floor}Z`;

/** @param {readonly Point[]} points */
export const summitsOf = (points) =>
  points.filter(
    ([, y], i) =>
      i > 2 &&
      i < points.length - 3 &&
      [1, 2, 3].every((k) => points[i - k][1] >= y && points[i + k][1] >= y),
  );

/**
 * The side of each summit that the sun does not reach: a wedge with a torn edge.
 *
 * @param {() => number} random
 * @param {readonly Point[]} points
 * @param {1 | -1} side 1 when the shade is on the right.
 * @param {number} floor
 */
export function shadows(random, points, side, floor) {
  return summitsOf(points)
    .map(([x, y]) => {
      const index = points.findIndex((point) => point[0] === x);
      const depth = Math.max(30, floor - y) * (0.6 + random() * 0.35);
      /** @type {Point[]} */
      const slope = [];
      for (let i = index; i >= 0 && i < points.length; i += side) {
        const previous = points[i - side];
        if (Math.abs(points[i][0] - x) > depth * 1.1) break;
        if (i !== index && previous && points[i][1] < y) break;
        slope.push(points[i]);
      }
      const end = slope[slope.length - 1];
      /** @type {Point} */
      const tip = [x + side * depth * 0.16, y + depth];
      return `M${line(slope)}L${line(torn(random, end, tip, 3))}L${line(torn(random, tip, [x, y], 6))}Z`;
    })
    .join('');
}

/**
 * The way between two points, not quite straight.
 *
 * @param {() => number} random
 * @param {Point} from
 * @param {Point} to
 * @param {number} steps
 */
function torn(random, from, to, steps) {
  const sway = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.09;
  return Array.from({length: steps}, (_, i) => {
    const share = (i + 1) / steps;
    const off = i === steps - 1 ? 0 : (random() - 0.5) * 2 * sway;
    return /** @type {Point} */ ([
      from[0] + (to[0] - from[0]) * share + off,
      from[1] + (to[1] - from[1]) * share + off * 0.2,
    ]);
  });
}

/**
 * Snow above a height, with tongues in the gullies.
 *
 * @param {() => number} random
 * @param {readonly Point[]} points
 * @param {number} limit
 */
export function snowfields(random, points, limit) {
  let path = '';
  /** @type {Point[]} */
  let run = [];
  for (const point of [...points, /** @type {Point} */ ([WIDTH, HEIGHT])]) {
    if (point[1] < limit) {
      run.push(point);
    } else {
      if (run.length > 2) {
        const under = run
          .map(
            ([x, y], i) =>
              /** @type {Point} */ ([
                x,
                y + (limit - y) * (0.35 + (i % 2 ? 0.55 : 0.05) + random() * 0.25) + 2,
              ]),
          )
          .reverse();
        path += `M${line(run)}L${line(under)}Z`;
      }
      run = [];
    }
  }
  return path;
}
