import * as z from 'zod/mini';
import type {Shape} from '../model/geometry.js';
import {type ItemKey, idTextOfKey} from '../model/item.js';
import type {ApiKind, ItemSheet, RowReader} from './api-kind.js';
import {originOf, type RequestContext} from './request-context.js';
import {fieldsOf, readOne} from './rows.js';
import {toShape} from './shapes.js';
import {anything} from './wire.js';

/** A second import of the code would take longer than the browser draws. */
const readers = new WeakMap<ApiKind, RowReader<ItemSheet>>();

/** One item's whole sheet. */
export async function readItemSheet(
  context: RequestContext,
  key: ItemKey,
  kind: ApiKind,
  signal?: AbortSignal,
): Promise<ItemSheet> {
  const reader = readers.get(kind) ?? (await kind.loadSheet());
  readers.set(kind, reader);
  const {client, language} = context;
  // Where there is one server, it has no `2.12`, which a link from a page with several may name.
  const path = `${kind.path}${idTextOfKey(key)}/`;
  const query = {...kind.query, language, fields: fieldsOf(reader.wire)};
  const answer = await client.get(path, query, {signal});
  const row = readOne(answer, reader.wire, client.address + path);
  return {...reader.toOurs(row, originOf(context)), language};
}

const WireGeometry = z.object({geometry: anything});

/** The shape of an item on a map; empty when the server has none. */
export async function readItemShape(
  {client, language}: RequestContext,
  key: ItemKey,
  kind: ApiKind,
  signal?: AbortSignal,
): Promise<Shape> {
  const path = `${kind.path}${idTextOfKey(key)}/`;
  const query = {...kind.query, language, fields: 'geometry'};
  const answer = await client.get(path, query, {signal});
  return toShape(readOne(answer, WireGeometry, client.address + path).geometry);
}
