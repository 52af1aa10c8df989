import {type ItemKey, idTextOfKey, itemKey, kindOfKey} from '../../model/item.js';
import {serverNumberOf} from '../../model/server-number.js';
import type {SourceCore} from '../source-core.js';
import {type FavouriteStorage, favouritesOn} from './favourite-storage.js';

/** The source whose items can be favourites. */
interface MarkedSource {
  readonly core: SourceCore;
  addressOf(key: ItemKey): string;
}

const followed = new WeakMap<SourceCore, SourceFavourites>();

/** The favourites among the items of a source, which its state has from then on. */
export function favouritesOf(source: MarkedSource): SourceFavourites {
  const {core} = source;
  const known = followed.get(core) ?? new SourceFavourites(source);
  followed.set(core, known);
  return known;
}

/** The visitor's favourites among the items of a source, of all kinds and servers. */
export class SourceFavourites {
  private readonly core: SourceCore;
  /** In the order of its servers. */
  private readonly storages: readonly FavouriteStorage[];
  /** The elements that let the visitor mark favourites. */
  private readonly offering = new Set<object>();

  constructor(source: MarkedSource) {
    const {core} = source;
    this.core = core;
    const servers = Array.from({length: core.state.servers?.length ?? 1}, (_, at) => at + 1);
    this.storages = servers.map((server) => favouritesOn(source.addressOf(keyOn(server, 'any/1'))));
    const update = () => this.update();
    for (const storage of this.storages) {
      const unsubscribe = storage.subscribe(update);
      // Its last element may have been removed while this code was being loaded.
      if (core.signal.aborted) unsubscribe();
      else core.signal.addEventListener('abort', unsubscribe);
    }
    update();
  }

  /** An element lets the visitor mark favourites, and with it all that share the source; or no longer. */
  offer(element: object, isOffered: boolean) {
    if (isOffered) this.offering.add(element);
    else this.offering.delete(element);
    const offersFavourites = this.offering.size > 0;
    if (offersFavourites !== Boolean(this.core.state.offersFavourites))
      this.core.change({offersFavourites});
  }

  mark(keys: readonly ItemKey[], isMarked: boolean) {
    this.storages.forEach((storage, at) => {
      const own = keys.filter((key) => serverNumberOf(key) === at + 1).map(ownKey);
      if (own.length > 0) storage.mark(own, isMarked);
    });
  }

  private update() {
    const keys = this.storages.flatMap((storage, at) =>
      storage.keys.map((key) => keyOn(at + 1, key)),
    );
    this.core.change({favourites: new Set(keys)});
  }
}

/** The key of an item of a server among those of several servers. */
const keyOn = (server: number, key: ItemKey): ItemKey =>
  server === 1 ? key : itemKey(kindOfKey(key), `${server}.${idTextOfKey(key)}`);

/** The key of an item on its own server. */
const ownKey = (key: ItemKey): ItemKey => {
  const text = idTextOfKey(key);
  return itemKey(kindOfKey(key), text.slice(text.indexOf('.') + 1));
};
