import type {Item, ItemKey} from '../../model/item.js';

/** What the items of several servers say beside those of one. */
export interface SharedItem extends Item {
  /** The same on every server that has the item. */
  readonly uuid?: string;
  /** The first day of an event, such as `2027-01-31`. */
  readonly beginDate?: string;
}

/** What is shown of an item, and its keys by the servers that have it. */
interface Entry {
  item: SharedItem;
  readonly keys: Map<number, ItemKey>;
}

/** Digits of a degree: 10 m. */
const PLACE_DIGITS = 4;

/**
 * The items of several servers in one order: each server's own order, and behind each other as they
 * arrive, so that none moves; events by their dates. What two servers have is there once, as the
 * richer one.
 */
export class MergedItems {
  private items: readonly Item[] = [];
  private readonly entries: Entry[] = [];
  private readonly taken: number[] = [];
  /** By the keys that identify an item on any server. */
  private readonly named = new Map<string, Entry>();
  private hidden = 0;
  private inPlace: ReadonlyMap<ItemKey, ItemKey> = new Map();

  /** How many items of one server are not shown, since another server has them. */
  get duplicates(): number {
    return this.hidden;
  }

  /** By the key of an item that is not shown, the key of the one in its place. */
  get shownKeys(): ReadonlyMap<ItemKey, ItemKey> {
    return this.inPlace;
  }

  /** A new array when there are others. */
  get all(): readonly Item[] {
    return this.items;
  }

  /**
   * Takes the items of a server that have come since; the keys are those among all servers. What is
   * selected is shown, whatever another server says of it.
   */
  take(
    server: number,
    loaded: readonly Item[],
    toShared: (item: Item) => Item,
    selectedKey?: ItemKey,
  ) {
    const known = this.taken[server] ?? 0;
    if (loaded.length <= known) return;
    this.taken[server] = loaded.length;
    const {hidden} = this;
    for (const item of loaded.slice(known)) this.add(server, toShared(item), selectedKey);
    const hasDates = this.entries.some(({item}) => item.beginDate);
    if (hasDates) this.entries.sort(({item: a}, {item: b}) => compareDates(a, b));
    this.items = this.entries.map(({item}) => item);
    if (this.hidden > hidden) this.inPlace = new Map(this.entries.flatMap(replacedKeys));
  }

  private add(server: number, item: SharedItem, selectedKey: ItemKey | undefined) {
    const names = namesOf(item);
    const entry = names.map((name) => this.named.get(name)).find((each) => each !== undefined);
    // Two items of one server are two, whatever their names.
    if (!entry || entry.keys.has(server)) {
      const own = {item, keys: new Map([[server, item.key]])};
      this.entries.push(own);
      this.nameEntry(names, own);
      return;
    }
    this.hidden++;
    entry.keys.set(server, item.key);
    this.nameEntry(names, entry);
    const before = entry.item;
    if (before.key === selectedKey) return;
    const isRicher = richness(item, before) > richness(before, item);
    if (isRicher || item.key === selectedKey) entry.item = item;
  }

  private nameEntry(names: readonly string[], entry: Entry) {
    for (const name of names) if (!this.named.has(name)) this.named.set(name, entry);
  }
}

const replacedKeys = ({item, keys}: Entry) =>
  [...keys.values()].filter((key) => key !== item.key).map((key) => [key, item.key] as const);

/** What has no date comes last. */
const compareDates = ({beginDate: a = '~'}: SharedItem, {beginDate: b = '~'}: SharedItem) =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * The keys that identify an item on any server. The files of a server do not say its `uuid`; a market may
 * be held at the same place every month.
 */
function namesOf({uuid, name, position, beginDate = ''}: SharedItem): readonly string[] {
  const place = position?.map((degrees) => degrees.toFixed(PLACE_DIGITS));
  return [...(uuid ? [uuid] : []), ...(name && place ? [`${name} ${place} ${beginDate}`] : [])];
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
