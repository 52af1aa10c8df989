import {isMissing} from '../api/api-error.js';
import type {Bounds} from '../model/geometry.js';
import {type Kind, loadKind} from './kinds.js';
import type {SourceCore} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import type {LayerItems} from './source-state.js';

/** The zoom of the tiles: 14 km wide at the latitude of the Alps. */
const TILE_ZOOM = 11;
const TILES_PER_SIDE = 2 ** TILE_ZOOM;
/** More at a time would make each other, and the rest of the page, wait. */
const AT_ONCE = 2;

interface Tile {
  readonly name: string;
  /** Absent where a list is requested as a whole. */
  readonly bounds?: Bounds;
}

/** What a map shows of all items within its bounds. */
export interface WithinRequest {
  /** The name of another kind; absent for the tracks of the source's own items. */
  readonly kind?: string;
  /** Absent where the map shows nothing of them, or no longer. */
  readonly bounds: Bounds | undefined;
  readonly mapId: number;
}

const loadings = new WeakMap<SourceCore, Map<string, TileLoading>>();

/** Loads what is within the bounds of a map, or nothing, and gives up loading what no map shows. */
export function requestWithin(
  core: SourceCore,
  provider: SourceProvider,
  {kind = '', bounds, mapId}: WithinRequest,
) {
  if (core.signal.aborted) return;
  const known = loadings.get(core) ?? new Map<string, TileLoading>();
  loadings.set(core, known);
  if (!known.has(kind) && !bounds) return;
  const loading =
    known.get(kind) ??
    (kind ? new ItemLoading(core, provider, kind) : new TrackLoading(core, provider));
  known.set(kind, loading);
  loading.request(bounds, mapId);
}

/** Loads what is within tiles, each tile once. */
abstract class TileLoading {
  protected readonly core: SourceCore;
  protected readonly provider: SourceProvider;
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
    this.wanted.set(mapId, bounds ? this.tilesWithin(bounds) : []);
    this.abortUnwanted();
    this.loadNext();
  }

  /** Loads the content of a tile; called for each once, unless it fails. */
  protected abstract loadTile(bounds: Bounds | undefined, signal: AbortSignal): Promise<void>;

  /** What is wanted, is loaded or has failed has changed. */
  protected report() {}

  protected tilesWithin(bounds: Bounds): readonly Tile[] {
    return tilesWithin(bounds);
  }

  protected get hasFailed(): boolean {
    return this.failed.size > 0;
  }

  protected get isRunning(): boolean {
    return this.running.size > 0;
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
      if (this.running.size >= AT_ONCE) break;
      const {name} = tile;
      const isKnown = this.loaded.has(name) || this.failed.has(name) || this.running.has(name);
      if (!isKnown) void this.load(tile);
    }
    this.report();
  }

  private async load({name, bounds}: Tile) {
    const controller = new AbortController();
    this.running.set(name, controller);
    const {signal} = controller;
    try {
      await this.loadTile(bounds, signal);
      if (signal.aborted) return;
      this.loaded.add(name);
    } catch {
      if (signal.aborted) return;
      this.failed.add(name);
    }
    this.running.delete(name);
    this.loadNext();
  }
}

/** The tracks of the source's own items. */
class TrackLoading extends TileLoading {
  protected override async loadTile(bounds: Bounds | undefined, signal: AbortSignal) {
    const items = await this.provider
      .ask(async (provider) => provider.within?.({bounds}, signal))
      // A server without the module has no list.
      .catch(noneIfMissing);
    if (signal.aborted || !items?.size) return;
    const tracks = [...items.values()].map(({key, shape}) => [key, shape] as const);
    this.core.change({tracks: new Map([...this.core.state.tracks, ...tracks])});
  }
}

/** The items of another kind than that of the source. */
class ItemLoading extends TileLoading {
  private readonly name: string;
  /** The bounds of each map, until the code of the kind is loaded. */
  private readonly pending = new Map<number, Bounds | undefined>();
  private isKindLoading = false;
  private kind: Kind | undefined;
  private items: LayerItems['items'] = new Map();
  private isAbsent = false;

  constructor(core: SourceCore, provider: SourceProvider, name: string) {
    super(core, provider);
    this.name = name;
  }

  override request(bounds: Bounds | undefined, mapId: number) {
    if (this.kind) return super.request(bounds, mapId);
    this.pending.set(mapId, bounds);
    if (!this.isKindLoading) void this.loadKind();
  }

  protected override async loadTile(bounds: Bounds | undefined, signal: AbortSignal) {
    const {kind} = this;
    const items = await this.provider
      .ask(async (provider) => provider.within?.({bounds, kind}, signal))
      .catch(noneIfMissing);
    if (signal.aborted) return;
    this.isAbsent = items === undefined;
    if (items?.size) this.items = new Map([...this.items, ...items]);
  }

  protected override tilesWithin(bounds: Bounds): readonly Tile[] {
    const isWhole =
      this.kind?.limitScope && !this.kind.limitScope({inBbox: bounds}, () => {}).inBbox;
    return isWhole ? [{name: 'whole'}] : super.tilesWithin(bounds);
  }

  protected override report() {
    const {items} = this;
    this.show(
      this.isRunning ? 'loading' : this.hasFailed ? 'failed' : this.isAbsent ? 'absent' : 'ready',
      items,
    );
  }

  private show(status: LayerItems['status'], items = this.items) {
    const {layerItems} = this.core.state;
    const known = layerItems?.get(this.name);
    if (known?.status === status && known.items === items) return;
    this.core.change({layerItems: new Map(layerItems).set(this.name, {status, items})});
  }

  private async loadKind() {
    this.isKindLoading = true;
    try {
      this.kind = await loadKind(this.name);
      for (const [mapId, bounds] of this.pending) super.request(bounds, mapId);
      this.pending.clear();
    } catch {
      this.show('failed');
    }
    this.isKindLoading = false;
  }
}

/** A server without a module has no list of its items. */
function noneIfMissing(error: unknown) {
  if (!isMissing(error)) throw error;
  return undefined;
}

/** The tiles that overlap the bounds, those nearest to the middle first. */
function tilesWithin([west, south, east, north]: Bounds): readonly Tile[] {
  const [left, right] = [tileX(west), tileX(east)];
  const [top, bottom] = [tileY(north), tileY(south)];
  const tiles: {readonly x: number; readonly y: number}[] = [];
  for (let x = Math.floor(left); x <= right; x++) {
    for (let y = Math.floor(top); y <= bottom; y++) tiles.push({x, y});
  }
  const fromMiddle = ({x, y}: {readonly x: number; readonly y: number}) =>
    Math.hypot(x + 0.5 - (left + right) / 2, y + 0.5 - (top + bottom) / 2);
  return tiles
    .sort((one, other) => fromMiddle(one) - fromMiddle(other))
    .map(({x, y}) => ({name: `${x}/${y}`, bounds: boundsOfTile(x, y)}));
}

function boundsOfTile(x: number, y: number): Bounds {
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
