import type {Bounds} from '../model/geometry.js';
import type {SourceCore} from './source-core.js';
import type {SourceProvider} from './source-provider.js';

/** The zoom of the tiles by which tracks are requested: 14 km wide at the latitude of the Alps. */
const TILE_ZOOM = 11;
const TILES_PER_SIDE = 2 ** TILE_ZOOM;
/** More at a time would make each other, and the rest of the page, wait. */
const AT_ONCE = 2;

interface Tile {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const loadings = new WeakMap<SourceCore, TrackLoading>();

/** Loads the tracks within the bounds of a map, or none, and gives up loading those that no map shows. */
export function requestTracks(
  core: SourceCore,
  provider: SourceProvider,
  {bounds, mapId}: {readonly bounds: Bounds | undefined; readonly mapId: number},
) {
  if (core.signal.aborted) return;
  const loading = loadings.get(core) ?? new TrackLoading(core, provider);
  loadings.set(core, loading);
  loading.request(bounds, mapId);
}

/** Loads the tracks of all items tile by tile, each tile once. */
class TrackLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly loaded = new Set<string>();
  /** Those that could not be loaded are not requested again while they are in view. */
  private failed = new Set<string>();
  private readonly running = new Map<string, AbortController>();
  /** By the number of the map that shows them. */
  private readonly wanted = new Map<number, readonly Tile[]>();

  constructor(core: SourceCore, provider: SourceProvider) {
    this.core = core;
    this.provider = provider;
    core.signal.addEventListener('abort', () => {
      this.wanted.clear();
      this.abortUnwanted();
    });
  }

  request(bounds: Bounds | undefined, mapId: number) {
    this.wanted.set(mapId, bounds ? tilesWithin(bounds) : []);
    this.abortUnwanted();
    this.loadNext();
  }

  private abortUnwanted() {
    const names = new Set([...this.wanted.values()].flat().map(({name}) => name));
    this.failed = new Set([...this.failed].filter((name) => names.has(name)));
    for (const [name, controller] of this.running) {
      if (names.has(name)) continue;
      controller.abort();
      this.running.delete(name);
    }
  }

  private loadNext() {
    for (const tile of [...this.wanted.values()].flat()) {
      if (this.running.size >= AT_ONCE) return;
      const {name} = tile;
      const isKnown = this.loaded.has(name) || this.failed.has(name) || this.running.has(name);
      if (!isKnown) void this.load(tile);
    }
  }

  private async load(tile: Tile) {
    const controller = new AbortController();
    this.running.set(tile.name, controller);
    const {signal} = controller;
    try {
      const tracks = await this.provider.ask(async (provider) =>
        provider.tracks?.(boundsOfTile(tile), signal),
      );
      if (signal.aborted) return;
      this.loaded.add(tile.name);
      const {core} = this;
      if (tracks?.size) core.change({tracks: new Map([...core.state.tracks, ...tracks])});
    } catch {
      if (signal.aborted) return;
      this.failed.add(tile.name);
    }
    this.running.delete(tile.name);
    this.loadNext();
  }
}

/** The tiles that overlap the bounds, those nearest to the middle first. */
function tilesWithin([west, south, east, north]: Bounds): readonly Tile[] {
  const [left, right] = [tileX(west), tileX(east)];
  const [top, bottom] = [tileY(north), tileY(south)];
  const tiles: Tile[] = [];
  for (let x = Math.floor(left); x <= right; x++) {
    for (let y = Math.floor(top); y <= bottom; y++) tiles.push({name: `${x}/${y}`, x, y});
  }
  const fromMiddle = ({x, y}: Tile) =>
    Math.hypot(x + 0.5 - (left + right) / 2, y + 0.5 - (top + bottom) / 2);
  return tiles.sort((one, other) => fromMiddle(one) - fromMiddle(other));
}

function boundsOfTile({x, y}: Tile): Bounds {
  const degrees = [lngOf(x), latOf(y + 1), lngOf(x + 1), latOf(y)] as const;
  // Equal tiles have equal addresses, for caches between here and the server.
  return degrees.map((each) => Number(each.toFixed(6))) as [number, number, number, number];
}

// Web Mercator, whose tiles are counted from the north-west.

const tileX = (lng: number) => (lng / 360 + 0.5) * TILES_PER_SIDE;

const tileY = (lat: number) =>
  (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * TILES_PER_SIDE;

const lngOf = (x: number) => (x / TILES_PER_SIDE - 0.5) * 360;

const latOf = (y: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / TILES_PER_SIDE))) * 180) / Math.PI;
