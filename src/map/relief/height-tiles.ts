import {addProtocol} from '../maplibre.js';

interface Load {
  readonly data: Promise<ArrayBuffer>;
  readonly abort: AbortController;
  /** How many wait for it; it is aborted when none does any more. */
  waiting: number;
}

/** The scheme of addresses by which MapLibre requests tiles of heights from here. */
const SCHEME = 'trek-heights';
/** About as many as a large map shows; each is 100 kB or less. */
const MOST_KEPT = 48;

/** The latest tiles by address, the oldest first. */
const loads = new Map<string, Load>();

/**
 * The address of tiles for a source of MapLibre. Hillshade and 3D have a source each, and contour lines are
 * computed from the same tiles: so a tile that several of them need is requested once.
 */
export function sharedAddress(tiles: string): string {
  addProtocol(SCHEME, async ({url}, {signal}) => ({
    data: await loadHeightTile(url.slice(SCHEME.length + 3), signal),
  }));
  return `${SCHEME}://${tiles}`;
}

/** The file of a tile, as its server sends it. Rejects with the status of the answer. */
export async function loadHeightTile(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const load = loads.get(url) ?? start(url);
  // The latest are kept.
  loads.delete(url);
  loads.set(url, load);
  for (const oldest of [...loads.keys()].slice(0, -MOST_KEPT)) loads.delete(oldest);
  load.waiting += 1;
  const leave = () => {
    load.waiting -= 1;
    if (load.waiting > 0) return;
    load.abort.abort();
    forget(url, load);
  };
  signal.addEventListener('abort', leave);
  try {
    const data = await load.data;
    // MapLibre transfers what it gets to its worker.
    return data.slice(0);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function start(url: string): Load {
  const abort = new AbortController();
  const load = {data: request(url, abort.signal), abort, waiting: 0};
  // A tile that failed is requested again when the map asks for it again.
  load.data.catch(() => forget(url, load));
  return load;
}

function forget(url: string, load: Load) {
  if (loads.get(url) === load) loads.delete(url);
}

async function request(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, {signal});
  if (response.ok) return response.arrayBuffer();
  // MapLibre takes a tile with this status for one that does not exist.
  throw Object.assign(new Error(`${url} answered ${response.status}`), {status: response.status});
}
