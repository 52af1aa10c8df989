/**
 * How the sample server behaves at one address.
 *
 * @typedef {object} Behaviour
 * @property {string} prefix The part of the address before `/api/v2/`.
 * @property {number} treks The number of the last trek.
 * @property {number} from The number of the first trek.
 * @property {string} version
 * @property {string[]} languages The first is the server's own.
 * @property {number} latency Milliseconds before each answer.
 * @property {string} fault
 * @property {string} on Endpoint the fault is limited to: `trek`, `trek/:id`…
 * @property {number} times How many answers fail before the server recovers.
 * @property {number} after How many answers succeed before it fails.
 * @property {boolean} costs Whether answers take as long as those of a real server.
 * @property {number} slowing Milliseconds by which each request takes longer than the one before.
 * @property {number} maxRows Larger pages are answered with an error.
 * @property {string} unstable What changes between requests: `count` or `order`.
 * @property {number} [excess] What `unstable=count` adds to the count of this request.
 * @property {string} mobile Whether the files of the mobile application are there: `none`, `yes` or `stale`.
 * @property {boolean} [swapped] Whether `unstable=order` swaps rows in this request.
 */

export const PREFIX = '/geotrek/';

const DEFAULTS = {treks: '48', version: '2.126.1', languages: 'fr+en', latency: '0'};
/** A value may hold a slash, as in `on=trek/:id`. */
const OPTIONS =
  /^([a-z-]+=.*?)\/(?=(?:api|cost|media|mobile|terrain|basemap|aerial|weather|gbif|ign)\/)/;

/**
 * Splits `/geotrek/treks=50000,latency=200/api/v2/trek/` into the behaviour of the server and the requested path.
 * Undefined when the path is not ours.
 *
 * @param {string} pathname
 * @param {Partial<Record<string, string>>} [defaults]
 * @returns {{behaviour: Behaviour, path: string} | undefined}
 */
export function readAddress(pathname, defaults = {}) {
  if (!pathname.startsWith(PREFIX)) return undefined;
  const rest = pathname.slice(PREFIX.length);
  const segment = OPTIONS.exec(rest)?.[1];
  const given = segment
    ? Object.fromEntries(
        decodeURIComponent(segment)
          .split(',')
          .map((pair) => pair.split('=')),
      )
    : {};
  /** @type {Record<string, string>} */
  const options = {...DEFAULTS, ...defaults, ...given};
  const prefix = segment ? PREFIX + segment : PREFIX.slice(0, -1);
  return {
    behaviour: {
      prefix,
      treks: Math.max(0, Math.floor(Number(options.treks) || 0)),
      from: Math.max(1, Math.floor(Number(options.from) || 1)),
      version: options.version,
      languages: options.languages.split(/[+ ]/).filter(Boolean),
      latency: Number(options.latency) || 0,
      fault: options.fault ?? '',
      on: options.on ?? '',
      times: options.times === undefined ? Infinity : Number(options.times),
      after: Number(options.after) || 0,
      costs: options.cost === 'real',
      slowing: Number(options.slowing) || 0,
      maxRows: Number(options['max-rows']) || Infinity,
      unstable: options.unstable ?? '',
      mobile: options.mobile ?? 'none',
    },
    path: pathname.slice(prefix.length),
  };
}

/** Text that is not well encoded is taken as it stands. @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} version Such as `2.126.1+dev`.
 * @param {number} major
 * @param {number} minor
 */
export function isAtLeast(version, major, minor) {
  const [a = 0, b = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return a > major || (a === major && b >= minor);
}
