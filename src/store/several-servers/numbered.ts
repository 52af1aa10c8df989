import {type ItemKey, idTextOfKey, itemKey, kindOfKey} from '../../model/item.js';
import type {TermId} from '../../model/vocabulary.js';

// Ids of two servers may be equal. Those of the first server stay as they are; before all others
// stands the number of their server, such as `2.12`.

const FIRST = 1;

/** The key of an item of one server among those of all. */
export const numberedKey = (key: ItemKey, server: number): ItemKey =>
  itemKey(kindOfKey(key), numberedTerm(idTextOfKey(key), server));

/** The key of an item on its own server. */
export const ownKey = (key: ItemKey): ItemKey => itemKey(kindOfKey(key), ownTerm(idTextOfKey(key)));

export const numberedTerm = (id: TermId, server: number): TermId =>
  server === FIRST ? id : `${server}.${id}`;

const ownTerm = (id: TermId): TermId => id.slice(id.indexOf('.') + 1);

/** A copy of an item or a term with the number of its server in its key and in the ids of its terms. */
export function numbered<T extends object>(value: T, server: number): T {
  // It has the same fields with the same types.
  return server === FIRST ? value : (numberedFields(value, server) as T);
}

function numberedFields(value: object, server: number): object {
  const fields = Object.entries(value).map(([name, content]: [string, unknown]) => {
    // The kind and the id are part of the same text.
    if (name === 'key') return [name, numberedKey(content as ItemKey, server)];
    return [name, /Ids?$/.test(name) ? numberedIds(content, server) : inside(content, server)];
  });
  return Object.fromEntries(fields);
}

/** Terms are text; numbers are ids of other items, which stay those of the server. */
function numberedIds(ids: unknown, server: number): unknown {
  if (Array.isArray(ids)) return ids.map((id) => numberedIds(id, server));
  return typeof ids === 'string' ? numberedTerm(ids, server) : ids;
}

/** Only objects have names for what they hold: a geometry has none, and is not copied. */
function inside(content: unknown, server: number): unknown {
  if (Array.isArray(content)) {
    return isRecord(content[0]) ? content.map((each) => inside(each, server)) : content;
  }
  return isRecord(content) ? numberedFields(content, server) : content;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
