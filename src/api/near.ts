import * as z from 'zod/mini';
import {type ItemCard, idOfKey, kindOfKey} from '../model/item.js';
import type {ApiKind} from './api-kind.js';
import type {Query} from './client.js';
import {cardReader} from './item-pages.js';
import {readList} from './lists.js';
import type {NearItem} from './provider.js';
import type {RequestContext} from './request-context.js';
import {fieldsOf, RowReading, readOne} from './rows.js';
import {list} from './wire.js';

/** The kinds that the API has filters for; to any other name it answers with all there is. */
const FILTERED = /^(?:trek|touristiccontent|touristicevent|outdoorsite|outdoorcourse)$/;
/** The radius around a position: the default of the server's `near_…` filters. */
const REACH_METRES = 500;

/**
 * Cards of the items of one kind near another item, or all of them where the kind is read whole;
 * none on a server that has no such module.
 */
export async function readNear(
  context: RequestContext,
  item: NearItem,
  kind: ApiKind,
  signal?: AbortSignal,
): Promise<readonly ItemCard[]> {
  if (kind.fieldOfOwner) return readOwned(context, item, {kind, field: kind.fieldOfOwner}, signal);
  const where = filterOf(item, kind);
  if (!where) return [];
  const {client, language, scope} = context;
  const card = kind.isReadWhole ? await kind.loadSheet() : kind.card;
  const query = {
    ...kind.query,
    language,
    fields: fieldsOf(card.wire),
    portals: scope.portals?.join(','),
    ...where,
  };
  const reader = cardReader({...context, kind: {...kind, card}});
  return readList(client, kind.path, query, reader, {signal});
}

/** Cards of the items that belong to another one, which a field of it contains. */
async function readOwned(
  context: RequestContext,
  {key}: NearItem,
  {kind, field}: {readonly kind: ApiKind; readonly field: string},
  signal?: AbortSignal,
): Promise<readonly ItemCard[]> {
  const {client, language} = context;
  // The kinds that own others are named as their lists are.
  const path = `${kindOfKey(key)}/${idOfKey(key)}/`;
  const answer = await client.get(path, {language, fields: field}, {signal});
  const owner = readOne(answer, z.object({[field]: list}), client.address + path);
  const reading = new RowReading(cardReader({...context, kind}), client);
  for (const row of owner[field] ?? []) reading.add(row);
  return reading.end();
}

function filterOf({key, position, bounds}: NearItem, kind: ApiKind): Query | undefined {
  if (kind.isFoundInBounds) {
    return bounds && {in_bbox: bounds.map((degrees) => degrees.toFixed(6)).join(',')};
  }
  // The API writes the names of its filters without an underscore.
  const name = kindOfKey(key).replace('_', '');
  if (FILTERED.test(name)) return {[`near_${name}`]: idOfKey(key)};
  const point = position?.map((degrees) => degrees.toFixed(6)).join(',');
  return point === undefined ? undefined : {point, dist: REACH_METRES};
}
