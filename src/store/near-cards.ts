import type {ItemCard, ItemKey} from '../model/item.js';
import type {ItemSource} from './item-source.js';
import {nearName} from './near-name.js';

/** Loads the cards of the items of a kind near another one; none where they cannot be loaded, or the source ends first. */
export async function loadNearCards(
  source: ItemSource,
  key: ItemKey,
  kind: string,
): Promise<readonly ItemCard[]> {
  const {signal} = source.core;
  const read = () => source.state.near.get(nearName(key, kind));
  const before = read();
  if (before?.status !== 'ready' && !signal.aborted) {
    await new Promise<void>((resolve) => {
      const unsubscribe = source.subscribe(() => {
        if (read() === before) return;
        unsubscribe();
        resolve();
      });
      signal.addEventListener('abort', () => resolve());
      source.requestNear(key, kind);
    });
  }
  const near = read();
  return near?.status === 'ready' ? near.items : [];
}
