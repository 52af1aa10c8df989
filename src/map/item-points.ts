import type {Feature, Point} from 'geojson';
import type {GeoJSONSource, GeoJSONSourceDiff} from 'maplibre-gl';
import type {Position} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';

/**
 * More at a time would block the main thread noticeably while they are serialised for the worker, which
 * clusters all points again for each part.
 */
const FIRST_PART = 5000;
const LATER_PART = 10_000;

type Placed = Item & {readonly position: Position};

const isPlaced = (item: Item): item is Placed => item.position !== undefined;

/**
 * The points on the map. Lists of up to 50,000 items arrive repeatedly, so only the differences
 * are sent to the worker, in parts. MapLibre identifies features by numbers, so each key has one.
 */
export class ItemPoints {
  private readonly shown = new Map<ItemKey, Placed>();
  private readonly numbers = new Map<ItemKey, number>();
  private readonly keys: ItemKey[] = [];
  /** The list that was given last, of which the items before `next` have been compared. */
  private items: readonly Item[] | undefined;
  private placed: readonly Placed[] = [];
  private next = 0;

  /** The item of a feature on the map. */
  get(feature: number): Item | undefined {
    const key = this.keys[feature];
    return key && this.shown.get(key);
  }

  values(): Iterable<Placed> {
    return this.shown.values();
  }

  /** The next part of the differences, to apply to the GeoJSON source; undefined when there are none. */
  change(items: readonly Item[]): GeoJSONSourceDiff | undefined {
    const isNew = items !== this.items;
    const remove = isNew ? this.begin(items) : [];
    const most = isNew ? FIRST_PART : LATER_PART;
    const add: Feature[] = [];
    for (; this.next < this.placed.length && add.length < most; this.next++) {
      const item = this.placed[this.next];
      if (!item || isSame(this.shown.get(item.key), item)) continue;
      this.shown.set(item.key, item);
      add.push(this.toFeature(item));
    }
    return add.length > 0 || remove.length > 0 ? {add, remove} : undefined;
  }

  /** Returns the points that the new list does not have. */
  private begin(items: readonly Item[]): number[] {
    this.items = items;
    this.placed = items.filter(isPlaced);
    this.next = 0;
    return this.forgetOthers(this.placed);
  }

  private forgetOthers(placed: readonly Placed[]): number[] {
    const known = placed.filter(({key}) => this.shown.has(key)).length;
    if (known === this.shown.size) return [];
    const kept = new Set(placed.map(({key}) => key));
    const gone = [...this.shown.keys()].filter((key) => !kept.has(key));
    for (const key of gone) this.shown.delete(key);
    return gone.map((key) => this.numberOf(key));
  }

  private toFeature({key, position}: Placed): Feature {
    const geometry: Point = {type: 'Point', coordinates: [...position]};
    return {type: 'Feature', id: this.numberOf(key), properties: {}, geometry};
  }

  private numberOf(key: ItemKey): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.keys.push(key) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

const isSame = (before: Placed | undefined, {position}: Placed) =>
  before !== undefined && before.position[0] === position[0] && before.position[1] === position[1];

/** The items of a cluster, at most a hundred of them. */
export async function itemsOfCluster(
  source: GeoJSONSource,
  clusterId: number,
  points: ItemPoints,
): Promise<readonly Item[]> {
  const MOST_LISTED = 100;
  const leaves = await source.getClusterLeaves(clusterId, MOST_LISTED, 0);
  return leaves.flatMap(({id}) => points.get(Number(id)) ?? []);
}
