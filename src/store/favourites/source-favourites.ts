import type {ItemKey} from '../../model/item.js';
import {numberedKey, ownKey, serverNumberOf, shownKey} from '../../model/server-number.js';
import type {SourceCore} from '../source-core.js';
import type {SourceState} from '../source-state.js';
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
  private shownKeys: SourceState['shownKeys'];

  constructor(source: MarkedSource) {
    const {core} = source;
    this.core = core;
    const servers = Array.from({length: core.state.servers?.length ?? 1}, (_, at) => at + 1);
    this.storages = servers.map((server) =>
      favouritesOn(source.addressOf(numberedKey('any/1', server))),
    );
    const update = () => this.update();
    for (const storage of this.storages) {
      const unsubscribe = storage.subscribe(update);
      // Its last element may have been removed while this code was being loaded.
      if (core.signal.aborted) unsubscribe();
      else core.signal.addEventListener('abort', unsubscribe);
    }
    update();
    core.subscribe(() => {
      if (core.state.shownKeys !== this.shownKeys) update();
    });
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
    const all = isMarked ? keys : this.onAllServers(keys);
    this.storages.forEach((storage, at) => {
      const own = all.filter((key) => serverNumberOf(key) === at + 1).map(ownKey);
      if (own.length > 0) storage.mark(own, isMarked);
    });
  }

  /** With the keys of the same items on other servers, where they may have been marked. */
  private onAllServers(keys: readonly ItemKey[]): readonly ItemKey[] {
    const {shownKeys} = this;
    const shown = keys.map((key) => shownKey(shownKeys, key));
    const others = [...(shownKeys ?? [])].flatMap(([key, other]) =>
      shown.includes(other) ? key : [],
    );
    return [...shown, ...others];
  }

  private update() {
    const {shownKeys} = this.core.state;
    this.shownKeys = shownKeys;
    const keys = this.storages.flatMap((storage, at) =>
      storage.keys.map((key) => shownKey(shownKeys, numberedKey(key, at + 1))),
    );
    this.core.change({favourites: new Set(keys)});
  }
}
