/** Visits to a server with real prices as text: a column for each server, then what is over its limit. */

/** @typedef {import('./real-prices.js').RealPrices} RealPrices */
/** @typedef {import('./filter-times.js').FilterTimes} FilterTimes */
/** @typedef {(of: RealPrices) => number | undefined} Read */

const ms = (/** @type {number | undefined} */ value) =>
  value === undefined ? '–' : String(Math.round(value));
const ratio = (/** @type {number | undefined} */ value) =>
  value === undefined ? '–' : value.toFixed(2);

/** @type {Read} */
const cardRatio = ({list}) =>
  list?.afterRequest !== undefined && list.request ? list.afterRequest / list.request : undefined;

/** @param {FilterTimes | undefined} times */
const firstAndFinal = (times) => (times ? `${ms(times.first)} / ${ms(times.final)}` : '–');

/** @type {readonly [title: string, read: (of: RealPrices) => string][]} */
const lines = [
  ['first card, ms', ({list}) => ms(list?.firstCard)],
  ['  from when its request leaves', ({list}) => ms(list?.afterRequest)],
  ['  its request', ({list}) => ms(list?.request)],
  ['  the one to the other', (of) => ratio(cardRatio(of))],
  ['first points, ms', ({map}) => ms(map.points.first)],
  ['all points, ms', ({map}) => ms(map.points.all)],
  ['points of the treks', ({map, total}) => `${map.points.arrived} of ${total}`],
  ['practice filter, ms', ({practice}) => ms(practice.times?.final)],
  ['commune filter, ms', ({commune}) => ms(commune.times?.final)],
  ['search by name, ms (first / final)', ({name}) => firstAndFinal(name.times)],
  ['search by commune, ms (first / final)', ({typedCommune}) => firstAndFinal(typedCommune.times)],
  ['server seconds: list', ({list}) => ratio(list?.cost.seconds)],
  ['  list and map', ({map}) => ratio(map.cost.seconds)],
  ['  commune and sheet', ({commune}) => ratio(commune.cost.seconds)],
  ['  sheet by address', ({sheet}) => ratio(sheet.cost.seconds)],
  ['  Geotrek-rando-widget’s list', ({widget}) => ratio(widget)],
  ['longest request, ms', ({troubles}) => ms(troubles.longest)],
  ['highest price, ms', ({troubles}) => ms(troubles.highestPrice)],
  ['requests killed', ({troubles}) => String(troubles.killed)],
  ['requests failed', ({troubles}) => String(troubles.failed)],
];

/** @param {readonly RealPrices[]} columns */
export function realPricesTable(columns) {
  const head = ['', ...columns.map(({treks, hasFiles}) => `${treks}${hasFiles ? ' + files' : ''}`)];
  const rows = [head, ...lines.map(([title, read]) => [title, ...columns.map(read)])];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @typedef {{what: string, read: Read, most: number, holds?: (of: RealPrices) => boolean}} Limit */

/** @param {RealPrices} of */
const isThousand = ({treks}) => treks === 1000;
/** @param {RealPrices} of */
const isLarge = ({treks}) => treks >= 5000;

/** @type {readonly Limit[]} */
const limits = [
  {what: 'first card to its request', read: cardRatio, most: 1.3},
  {what: 'server seconds of a list', read: ({list}) => list?.cost.seconds, most: 0.6},
  {
    what: 'all points, ms',
    read: ({map}) => map.points.all,
    most: 2500,
    holds: (of) => isThousand(of) && !of.hasFiles,
  },
  {
    what: 'server seconds of list and map',
    read: ({map}) => map.cost.seconds,
    most: 2.6,
    holds: (of) => isThousand(of) && !of.hasFiles,
  },
  {
    what: 'all points, ms',
    read: ({map}) => map.points.all,
    most: 500,
    holds: (of) => isThousand(of) && of.hasFiles,
  },
  {
    what: 'server seconds of list and map',
    read: ({map}) => map.cost.seconds,
    most: 0.4,
    holds: (of) => isThousand(of) && of.hasFiles,
  },
  {
    what: 'commune filter, ms',
    read: ({commune}) => commune.times?.final,
    most: 1500,
    holds: isThousand,
  },
  {what: 'first points, ms', read: ({map}) => map.points.first, most: 2000, holds: isLarge},
  {what: 'longest request, ms', read: ({troubles}) => troubles.longest, most: 5000, holds: isLarge},
  {what: 'requests killed', read: ({troubles}) => troubles.killed, most: 0},
  {what: 'requests failed', read: ({troubles}) => troubles.failed, most: 0},
];

/** What is over its limit; what did not end is. @param {readonly RealPrices[]} columns */
export function overLimits(columns) {
  const over = columns.flatMap((of) =>
    limits
      .filter(({holds = () => true}) => holds(of))
      .filter(({read, most}) => !((read(of) ?? Infinity) <= most))
      .map(({what, read, most}) => {
        const files = of.hasFiles ? ' + files' : '';
        return `over  ${ratio(read(of))} (up to ${most})  ${what}, ${of.treks} treks${files}`;
      }),
  );
  return over.length > 0 ? over.join('\n') : 'ok    nothing is over its limit';
}

/** The requests of the visit to a list and a map. @param {RealPrices} of */
export function requestsOfMap({treks, hasFiles, map}) {
  const requests = map.cost.requests.map(
    ({path, ms: price}) => `${ms(price).padStart(6)} ms  ${decodeURIComponent(path)}`,
  );
  return [`list and map, ${treks} treks${hasFiles ? ' + files' : ''}`, ...requests].join('\n');
}
