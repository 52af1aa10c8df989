import type {Item} from '../../model/item.js';

/** What the items of several servers say beside those of one. */
export interface SharedItem extends Item {
  /** The same on every server that has the item. */
  readonly uuid?: string;
}

/** The index of an item in the merged list, and the number of its server. */
interface Place {
  readonly at: number;
  readonly server: number;
}

/** Digits of a degree: 10 m. */
const PLACE_DIGITS = 4;

/**
 * The items of several servers in one order: each server's own order, and behind each other as they
 * arrive, so that none moves. What two servers have is there once, as the richer one.
 */
export class MergedItems {
  private items: Item[] = [];
  private readonly taken: number[] = [];
  private readonly places = new Map<string, Place>();
  private hidden = 0;

  /** How many items of one server are not shown, since another server has them. */
  get duplicates(): number {
    return this.hidden;
  }

  /** A new array when there are others. */
  get all(): readonly Item[] {
    return this.items;
  }

  /** Takes the items of a server that have come since; the keys are those among all servers. */
  take(server: number, loaded: readonly Item[], toShared: (item: Item) => Item) {
    const known = this.taken[server] ?? 0;
    if (loaded.length <= known) return;
    this.taken[server] = loaded.length;
    this.items = [...this.items];
    for (const item of loaded.slice(known)) this.add(server, toShared(item));
  }

  private add(server: number, item: SharedItem) {
    const names = namesOf(item);
    const place = names.map((name) => this.places.get(name)).find((each) => each !== undefined);
    const before = place && this.items[place.at];
    if (place && before && place.server !== server) {
      this.hidden++;
      if (richness(item, before) > richness(before, item)) this.items[place.at] = item;
      return;
    }
    const at = this.items.push(item) - 1;
    for (const name of names) if (!this.places.has(name)) this.places.set(name, {at, server});
  }
}

/** By what an item is known on any server. The files of a server do not say its `uuid`. */
function namesOf({uuid, name, position}: SharedItem): readonly string[] {
  const place = position?.map((degrees) => degrees.toFixed(PLACE_DIGITS));
  return [...(uuid ? [uuid] : []), ...(name && place ? [`${name} ${place}`] : [])];
}

/** The number of fields with a value, among those that both can have: a card has more than a row of the index. */
function richness(item: Item, other: Item): number {
  const isCard = 'pictures' in item && 'pictures' in other;
  return Object.entries(item).reduce((sum, [name, value]) => {
    if (!isCard && !(name in other)) return sum;
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
    return isEmpty ? sum : sum + 1;
  }, 0);
}
