import * as z from 'zod/mini';
import {type ItemPart, itemKey} from '../model/item.js';
import type {ApiKind, ColumnReaders} from './api-kind.js';
import {originOf, type RequestContext} from './request-context.js';
import type {RowKind} from './rows.js';
import {id, present} from './wire.js';

/** How the rows of some columns are read, and which fields of the API they need. */
export type ColumnsReader = RowKind<z.ZodMiniType, ItemPart> & {readonly fields: string};

/** Kept here, since a second import would take longer than the browser draws. */
const loaded = new WeakMap<ApiKind, Promise<ColumnReaders>>();

export function loadColumns(kind: ApiKind): Promise<ColumnReaders> {
  const readers = loaded.get(kind) ?? kind.loadColumns();
  loaded.set(kind, readers);
  readers.catch(() => loaded.delete(kind));
  return readers;
}

export async function columnsReader(
  names: readonly string[],
  context: RequestContext,
): Promise<ColumnsReader> {
  const {kind} = context;
  const origin = originOf(context);
  const {columns} = await loadColumns(kind);
  const readers = names.map((name) => {
    const reader = columns[name];
    if (!reader) throw new TypeError(`No column "${name}".`);
    return reader;
  });
  const wire = z.object({id, ...Object.assign({}, ...readers.map(({shape}) => shape))});
  return {
    name: kind.plural,
    fields: Object.keys(wire.shape).join(','),
    wire,
    toOurs: (row) => {
      const parts = readers.map(({read}) => read(row, origin));
      const ourId = (row as {readonly id: number}).id;
      const part = {key: itemKey(kind.name, ourId), id: ourId};
      return present(Object.assign(part, ...parts)) as ItemPart;
    },
  };
}
