import * as z from 'zod/mini';
import {type Bounds, noShape, type Shape} from '../model/geometry.js';
import {type ItemKey, itemKey} from '../model/item.js';
import {simplifiedLine} from '../model/simplified-line.js';
import {isMissing} from './api-error.js';
import {type RequestContext, scopeQuery} from './request-context.js';
import {readPage} from './rows.js';
import {toLines} from './shapes.js';
import {anything, id} from './wire.js';

/** A row with its geometry costs a server 6 ms, so a page takes less than a second. */
const PAGE_SIZE = 100;
/** A vertex that is this near to the line between its neighbours is left out. */
const TOLERANCE_METRES = 2;

const wire = z.object({id, geometry: anything});

/** The simplified tracks of the items whose bounds overlap these, by the keys of the items. */
export async function readTracks(
  {client, kind, language, scope}: RequestContext,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<ReadonlyMap<ItemKey, Shape>> {
  const tracks = new Map<ItemKey, Shape>();
  const inBbox = scope.inBbox ? common(bounds, scope.inBbox) : bounds;
  if (!inBbox) return tracks;
  const query = {
    ...kind.query,
    ...scopeQuery({...scope, inBbox}, kind),
    language,
    fields: 'id,geometry',
    page_size: PAGE_SIZE,
  };
  const toOurs = (row: z.output<typeof wire>) => row;
  let count = 1;
  for (let page = 1; (page - 1) * PAGE_SIZE < count; page++) {
    const parameters = {...query, page: page > 1 ? page : undefined};
    const answer = await client
      .get(kind.path, parameters, {signal, background: true})
      .catch(noList);
    const read = readPage(answer, {name: kind.plural, wire, toOurs}, client);
    count = read.count;
    for (const {id: number, geometry} of read.rows) {
      const lines = toLines(geometry).map((line) => simplifiedLine(line, TOLERANCE_METRES));
      if (lines.length > 0) tracks.set(itemKey(kind.name, number), {...noShape, lines});
    }
  }
  return tracks;
}

/** A server without the module has no list. */
function noList(error: unknown) {
  if (!isMissing(error)) throw error;
  return {count: 0, results: []};
}

function common(one: Bounds, other: Bounds): Bounds | undefined {
  const west = Math.max(one[0], other[0]);
  const south = Math.max(one[1], other[1]);
  const east = Math.min(one[2], other[2]);
  const north = Math.min(one[3], other[3]);
  return west < east && south < north ? [west, south, east, north] : undefined;
}
