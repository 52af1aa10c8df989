import {kinds} from '../generated/messages/kinds.js';
import {asTitle} from './counted.js';
import type {ItemMessages} from './kind-messages.js';
import {loadGroup} from './languages.js';
import type {KindsMessages, MessagesOfKind} from './messages/kinds.js';

/** Loads what the kinds of items other than treks are called. */
export const loadKindsMessages = (tag: string): Promise<KindsMessages> => loadGroup(kinds, tag);

/** Loads the messages about items of a kind; none for treks, which the others are about. */
export async function loadItemMessages(
  tag: string,
  messagesOf: MessagesOfKind | undefined,
): Promise<ItemMessages> {
  if (!messagesOf) return {list: {}, search: {}};
  const all = await loadKindsMessages(tag);
  const ours = messagesOf(all);
  const {list, search} = all.items(ours);
  return {
    list: {...list, names: ours.names ?? {}},
    search: {...search, items: asTitle(ours.other)},
  };
}
