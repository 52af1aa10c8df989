import {type ItemKey, itemKey} from '../../model/item.js';
import {kindNames} from '../../store/kinds.js';
import type {AppContext} from './app-context.js';

/** More of them would be a list. */
const MOST = 24;

/** The items of `highlights`, each once; tells the integrator what is no id. */
export function highlightKeys({host, warn}: AppContext): readonly ItemKey[] {
  const words = host.highlights.split(/[\s,]+/).filter(Boolean);
  const keys = words.flatMap((word) => {
    const [, kind = host.firstKind, id] = /^(?:(\w+)-)?((?:\d+\.)?\d+)$/.exec(word) ?? [];
    if (id && kindNames().includes(kind)) return [itemKey(kind, id)];
    warn(`highlights "${word}" is not an id; leaving it out.`);
    return [];
  });
  return [...new Set(keys)].slice(0, MOST);
}
