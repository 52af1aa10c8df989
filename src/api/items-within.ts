import * as z from 'zod/mini';
import {type Bounds, noShape, type Shape} from '../model/geometry.js';
import {type ItemKey, type ItemWithShape, itemKey} from '../model/item.js';
import {simplifiedLine} from '../model/simplified-line.js';
import type {ApiKind} from './api-kind.js';
import {originOf, type RequestContext, scopeQuery} from './request-context.js';
import {fieldsOf, type RowKind, readPage} from './rows.js';
import {toShape} from './shapes.js';
import {anything, id} from './wire.js';

/** A row with its geometry costs a server 6 ms at most, so a page takes less than a second. */
const PAGE_SIZE = 100;
/** A vertex that is this near to the line between its neighbours is left out. */
const TOLERANCE_METRES = 2;

/** What is requested of an area. */
export interface WithinArea {
  /** Absent for all items: of a kind whose list the server does not limit to bounds. */
  readonly bounds: Bounds | undefined;
  /** Absent for the tracks of the source's own items; another kind is read with its base column. */
  readonly kind?: ApiKind | undefined;
}

/** The items whose bounds overlap an area, by their keys, with simplified shapes. */
export async function readItemsWithin(
  context: RequestContext,
  {bounds, kind}: WithinArea,
  signal: AbortSignal,
): Promise<ReadonlyMap<ItemKey, ItemWithShape>> {
  const {client, language, scope} = context;
  // Of the scope of a source, other kinds have the portals and the area in common with it.
  const {portals, inBbox} = scope;
  const ownScope = kind
    ? limited(kind, {...(portals && {portals}), ...(inBbox && {inBbox})})
    : scope;
  const area = bounds && inBbox ? common(bounds, inBbox) : (bounds ?? inBbox);
  const items = new Map<ItemKey, ItemWithShape>();
  if (bounds && !area) return items;
  const asked = kind ?? context.kind;
  const reader = kind ? await itemReader(context, kind) : trackReader(context.kind);
  const query = {
    ...asked.query,
    ...scopeQuery({...ownScope, ...(bounds && area && {inBbox: area})}, asked),
    language,
    fields: fieldsOf(reader.wire),
    page_size: PAGE_SIZE,
  };
  let count = 1;
  for (let page = 1; (page - 1) * PAGE_SIZE < count; page++) {
    const parameters = {...query, page: page > 1 ? page : undefined};
    const answer = await client.get(asked.path, parameters, {signal, background: true});
    const read = readPage(answer, reader, client);
    count = read.count;
    for (const item of read.rows) if (!isEmpty(item.shape)) items.set(item.key, item);
  }
  return items;
}

/** Whether the server limits the list of a kind to bounds. */
export const hasBounds = (kind: ApiKind): boolean =>
  limited(kind, {inBbox: [0, 0, 0, 0]}).inBbox !== undefined;

const limited = (kind: ApiKind, scope: RequestContext['scope']) =>
  kind.limitScope?.(scope, () => {}) ?? scope;

type Reader = RowKind<z.ZodMiniType & {readonly shape: object}, ItemWithShape>;

function trackReader({name, plural}: ApiKind): Reader {
  return {
    name: plural,
    wire: z.object({id, geometry: anything}),
    toOurs: (row) => {
      // The schema above has read it.
      const {id: number, geometry} = row as {readonly id: number; readonly geometry: unknown};
      const shape = {...noShape, lines: simplified(toShape(geometry)).lines};
      return {key: itemKey(name, number), id: number, name: '', shape};
    },
  };
}

async function itemReader(context: RequestContext, kind: ApiKind): Promise<Reader> {
  const {base} = (await kind.loadColumns()).columns;
  const origin = originOf(context);
  return {
    name: kind.plural,
    wire: z.object({id, ...base?.shape}),
    toOurs: (row) => {
      // The schema above has read it.
      const {id: number, geometry} = row as {readonly id: number; readonly geometry?: unknown};
      const item = {name: '', ...base?.read(row, origin)} as ItemWithShape;
      const own = simplified(toShape(geometry));
      const point = item.position ? [item.position] : [];
      const shape = isEmpty(own) ? {...noShape, points: point} : own;
      return {...item, key: itemKey(kind.name, number), id: number, shape};
    },
  };
}

const simplified = (shape: Shape): Shape => ({
  ...shape,
  lines: shape.lines.map((line) => simplifiedLine(line, TOLERANCE_METRES)),
});

const isEmpty = ({points, lines, surfaces}: Shape) =>
  points.length + lines.length + surfaces.length === 0;

function common(one: Bounds, other: Bounds): Bounds | undefined {
  const west = Math.max(one[0], other[0]);
  const south = Math.max(one[1], other[1]);
  const east = Math.min(one[2], other[2]);
  const north = Math.min(one[3], other[3]);
  return west < east && south < north ? [west, south, east, north] : undefined;
}
