import type {ItemKey} from '../../model/item.js';
import {numberedId, numberedKey} from '../../model/server-number.js';

/** A copy of an item or a term with the number of its server in its key and in the ids of its terms. */
export function numbered<T extends object>(value: T, server: number): T {
  // It has the same fields with the same types.
  return server === 1 ? value : (numberedFields(value, server) as T);
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
  return typeof ids === 'string' ? numberedId(ids, server) : ids;
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
