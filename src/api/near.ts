import {type ItemCard, type ItemKey, idOfKey, kindOfKey} from '../model/item.js';
import type {ApiKind} from './api-kind.js';
import {cardReader} from './item-pages.js';
import {readList} from './lists.js';
import type {Question} from './question.js';
import {fieldsOf} from './rows.js';

/** Cards of the items of one kind near another item; none on a server that has no such module. */
export function readNear(
  question: Question,
  key: ItemKey,
  kind: ApiKind,
  signal?: AbortSignal,
): Promise<readonly ItemCard[]> {
  const {client, language, scope} = question;
  const query = {
    ...kind.query,
    language,
    fields: fieldsOf(kind.card.wire),
    portals: scope.portals?.join(','),
    // The API writes the names of its filters without an underscore.
    [`near_${kindOfKey(key).replace('_', '')}`]: idOfKey(key),
  };
  return readList(client, kind.path, query, cardReader({...question, kind}), {signal});
}
