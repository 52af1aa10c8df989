import type {Feature, Point} from 'geojson';
import type {GeoJSONSource, GeoJSONSourceDiff} from 'maplibre-gl';
import type {Position} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';

/** As many as are packed for the worker without a visitor who types noticing. */
const MOST_ADDED = 5000;

type Placed = Item & {readonly position: Position};

const isPlaced = (item: Item): item is Placed => item.position !== undefined;

/**
 * The points on the map. Items arrive by the thousand, fifty times over: only those that are new
 * go to the worker, and not all at once. MapLibre knows features by numbers, so each key has one.
 */
export class ItemPoints {
  private readonly shown = new Map<ItemKey, Placed>();
  private readonly numbers = new Map<ItemKey, number>();
  private readonly keys: ItemKey[] = [];

  /** The item of a feature on the map. */
  get(feature: number): Item | undefined {
    const key = this.keys[feature];
    return key && this.shown.get(key);
  }

  values(): Iterable<Placed> {
    return this.shown.values();
  }

  /** What has to change next in the source; absent when nothing has. */
  change(items: readonly Item[]): GeoJSONSourceDiff | undefined {
    const placed = items.filter(isPlaced);
    const remove = this.forgetOthers(placed);
    const add: Feature[] = [];
    for (const item of placed) {
      if (add.length === MOST_ADDED) break;
      if (isSame(this.shown.get(item.key), item)) continue;
      this.shown.set(item.key, item);
      add.push(this.toFeature(item));
    }
    return add.length > 0 || remove.length > 0 ? {add, remove} : undefined;
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

/** The items of a cluster, or a part of them when there are many. */
export async function itemsOfCluster(
  source: GeoJSONSource,
  clusterId: number,
  points: ItemPoints,
): Promise<readonly Item[]> {
  const MOST_LISTED = 100;
  const leaves = await source.getClusterLeaves(clusterId, MOST_LISTED, 0);
  return leaves.flatMap(({id}) => points.get(Number(id)) ?? []);
}
