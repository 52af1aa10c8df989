import type {Item} from '../model/item.js';
import {serverNumberOf} from '../model/server-number.js';
import type {TermId} from '../model/vocabulary.js';
import type {SourceState} from '../store/source-state.js';

/** The structure of an item, else its server, where there are several servers; undefined otherwise. */
export function creditOf(
  {key, structureId}: Item & {readonly structureId?: TermId},
  {servers, vocabularies: {structures}}: SourceState,
): string | undefined {
  if (!servers || servers.length < 2) return undefined;
  // Nothing takes the place of something else.
  if (structureId && !structures) return '\u00a0';
  return structures?.get(structureId ?? '')?.label ?? servers[serverNumberOf(key) - 1]?.host;
}
