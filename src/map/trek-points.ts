import type {Feature, Point} from 'geojson';
import type {GeoJSONSource, GeoJSONSourceDiff} from 'maplibre-gl';
import type {Trek} from '../model/trek.js';

/** As many as are packed for the worker without a visitor who types noticing. */
const MOST_ADDED = 5000;

type Placed = Trek & {readonly start: NonNullable<Trek['start']>};

const isPlaced = (trek: Trek): trek is Placed => trek.start !== undefined;

/**
 * The points on the map. Treks arrive by the thousand, fifty times over: only those that are new
 * go to the worker, and not all at once.
 */
export class TrekPoints {
  private readonly shown = new Map<number, Placed>();

  get(id: number): Trek | undefined {
    return this.shown.get(id);
  }

  values(): Iterable<Placed> {
    return this.shown.values();
  }

  /** What has to change next in the source; absent when nothing has. */
  change(treks: readonly Trek[]): GeoJSONSourceDiff | undefined {
    const placed = treks.filter(isPlaced);
    const remove = this.forgetOthers(placed);
    const add: Feature[] = [];
    for (const trek of placed) {
      if (add.length === MOST_ADDED) break;
      if (isSame(this.shown.get(trek.id), trek)) continue;
      this.shown.set(trek.id, trek);
      add.push(toFeature(trek));
    }
    return add.length > 0 || remove.length > 0 ? {add, remove} : undefined;
  }

  private forgetOthers(placed: readonly Placed[]): number[] {
    const known = placed.filter(({id}) => this.shown.has(id)).length;
    if (known === this.shown.size) return [];
    const kept = new Set(placed.map(({id}) => id));
    const gone = [...this.shown.keys()].filter((id) => !kept.has(id));
    for (const id of gone) this.shown.delete(id);
    return gone;
  }
}

const isSame = (before: Placed | undefined, {start}: Placed) =>
  before !== undefined && before.start[0] === start[0] && before.start[1] === start[1];

function toFeature({id, start}: Placed): Feature {
  const geometry: Point = {type: 'Point', coordinates: [...start]};
  return {type: 'Feature', id, properties: {}, geometry};
}

/** The treks of a cluster, or a part of them when there are many. */
export async function treksOfCluster(
  source: GeoJSONSource,
  clusterId: number,
  points: TrekPoints,
): Promise<readonly Trek[]> {
  const MOST_LISTED = 100;
  const leaves = await source.getClusterLeaves(clusterId, MOST_LISTED, 0);
  return leaves.flatMap(({id}) => points.get(Number(id)) ?? []);
}
