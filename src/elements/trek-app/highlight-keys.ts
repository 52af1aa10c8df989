import {type ItemKey, itemKey} from '../../model/item.js';
import {kindNames} from '../../store/kinds.js';
import type {AppContext} from './app-context.js';

type Context = Pick<AppContext, 'host' | 'warn'>;

/** More of them would be a list. */
const MOST = 24;

/** Months in front of ids: `7: 12,34` or `12-3: 12,34`. */
const MONTHS = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*:(.*)/s;

/** The items of `highlights` for the present month, each once; tells the integrator what cannot be used. */
export function highlightKeys(context: Context): readonly ItemKey[] {
  const month = new Date().getMonth() + 1;
  const keys = context.host.highlights.split(';').flatMap((group) => {
    const [, first, last = first, ids] = MONTHS.exec(group) ?? [];
    if (ids === undefined) return readKeys(group, context);
    const months = [Number(first), Number(last)] as const;
    if (months.every((each) => each >= 1 && each <= 12))
      return isWithin(month, ...months) ? readKeys(ids, context) : [];
    context.warn(`highlights "${group.trim()}" is not for months from 1 to 12; leaving it out.`);
    return [];
  });
  return [...new Set(keys)].slice(0, MOST);
}

/** A period may go beyond the end of the year, such as from December to March. */
const isWithin = (month: number, first: number, last: number) =>
  first <= last ? month >= first && month <= last : month >= first || month <= last;

function readKeys(ids: string, {host, warn}: Context): readonly ItemKey[] {
  const words = ids.split(/[\s,]+/).filter(Boolean);
  return words.flatMap((word) => {
    const [, kind = host.firstKind, id] = /^(?:(\w+)-)?((?:\d+\.)?\d+)$/.exec(word) ?? [];
    if (id && kindNames().includes(kind)) return [itemKey(kind, id)];
    warn(`highlights "${word}" is not an id; leaving it out.`);
    return [];
  });
}
