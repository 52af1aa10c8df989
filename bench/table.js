/** The medians of repeated measurements as a text table. */

/** @typedef {import('./measure.js').Cost} Cost */
/** @typedef {{name: string, treks: number, cost: Cost}} Row */

/** @param {readonly Cost[]} costs @returns {Cost} */
export function median(costs) {
  const middle = (/** @type {(cost: Cost) => number | undefined} */ read) => {
    const values = costs.map(read).filter((value) => value !== undefined);
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  };
  const number = (/** @type {(cost: Cost) => number} */ read) => middle(read) ?? 0;
  return {
    ...{
      firstCard: middle((c) => c.firstCard),
      index: middle((c) => c.index),
      map: middle((c) => c.map),
    },
    bytes: {
      js: number((c) => c.bytes.js),
      api: number((c) => c.bytes.api),
      pictures: number((c) => c.bytes.pictures),
      other: number((c) => c.bytes.other),
    },
    requests: number((c) => c.requests),
    longTasks: number((c) => c.longTasks),
    longest: number((c) => c.longest),
    heap: number((c) => c.heap),
    shift: number((c) => c.shift),
  };
}

const ms = (/** @type {number | undefined} */ value) =>
  value === undefined ? '–' : `${Math.round(value)}`;
const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0);

/** @type {readonly [title: string, read: (cost: Cost) => string][]} */
const columns = [
  ['first card, ms', (c) => ms(c.firstCard)],
  ['index, ms', (c) => ms(c.index)],
  ['map, ms', (c) => ms(c.map)],
  ['js, KiB', (c) => kib(c.bytes.js)],
  ['api, KiB', (c) => kib(c.bytes.api)],
  ['pictures, KiB', (c) => kib(c.bytes.pictures)],
  ['other, KiB', (c) => kib(c.bytes.other)],
  ['requests', (c) => String(c.requests)],
  ['long tasks, ms', (c) => ms(c.longTasks)],
  ['longest, ms', (c) => ms(c.longest)],
  ['heap, MiB', (c) => (c.heap / 2 ** 20).toFixed(1)],
  ['shift', (c) => c.shift.toFixed(3)],
];

/** @param {readonly Row[]} rows */
export function table(rows) {
  const cells = [
    ['treks', 'page', ...columns.map(([title]) => title)],
    ...rows.map(({treks, name, cost}) => [
      String(treks),
      name,
      ...columns.map(([, read]) => read(cost)),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((row) => row[i]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @param {readonly Row[]} rows */
export function ratios(rows) {
  const first = (/** @type {string} */ page, /** @type {number} */ treks) =>
    rows.find(({name, treks: count}) => name === page && count === treks)?.cost.firstCard ??
    Number.NaN;
  const sizes = [...new Set(rows.map(({treks}) => treks))];
  const [least = 0, most = 0] = [Math.min(...sizes), Math.max(...sizes)];
  const lines = sizes.flatMap((treks) => [
    verdict(
      `first card, list to no library, ${treks} treks`,
      first('list', treks) / first('no library', treks),
      2,
    ),
    verdict(
      `first card, three servers to one, ${treks} treks`,
      first('three servers', treks) / first('list', treks),
      1.2,
    ),
  ]);
  if (most > least) {
    const growth = first('list', most) / first('list', least);
    lines.push(verdict(`first card, ${most} treks to ${least}`, growth, 1.1));
  }
  return lines.join('\n');
}

/** @param {string} what @param {number} ratio @param {number} limit */
function verdict(what, ratio, limit) {
  return `${ratio <= limit ? 'ok  ' : 'over'}  ${ratio.toFixed(2)} (up to ${limit})  ${what}`;
}
