import type {Feature} from 'geojson';
import {type GeoJSONSource, type LayerSpecification, Map as MlMap} from 'maplibre-gl';
import type {Bounds, Position} from '../model/geometry.js';
import type {Item} from '../model/item.js';
import {BaseMaps} from './base-maps.js';
import {
  collection,
  endFeatures,
  pinFeatures,
  pointFeature,
  trackFeatures,
  visitorFeatures,
} from './features.js';
import {drawImage} from './images.js';
import {ItemPoints} from './item-points.js';
import type {
  BaseMap,
  CreateEngine,
  EngineOptions,
  MapColours,
  MapEngine,
  MapListener,
  Marks,
  Motion,
  VisitorPlace,
} from './map-engine.js';
import {mapOptions} from './map-options.js';
import {layers, layersOf} from './map-style.js';
import {Pointing} from './pointing.js';
import {prepare} from './preparation.js';
import {type MapView, type Pixel, type Size, viewOf} from './view.js';

/** A base map that does not answer must not keep the element from being ready. */
const BASE_MAP_PATIENCE_MS = 5000;
const SMOOTH_MS = 700;

/** A map drawn by MapLibre, with a worker and a graphics card. */
class MapLibreEngine implements MapEngine {
  private readonly map: MlMap;
  private readonly container: HTMLElement;
  private readonly listener: MapListener;
  private readonly language: string;
  private readonly layers: readonly LayerSpecification[];
  private readonly points = new ItemPoints();
  private readonly baseMaps: BaseMaps;
  private readonly pointing: Pointing;
  /** What was asked for before the style was there. */
  private waiting: (() => void)[] | undefined = [];
  /** Items that wait until those before them are on the screen: else nothing would ever be. */
  private wanted: readonly Item[] | undefined;
  private isSending = false;
  private marks: Marks = {};
  /** What the map shows as long as the visitor has not taken it elsewhere. */
  private fitted: Bounds | undefined;
  private isDrawn = false;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EngineOptions) {
    const {container, words, baseMap, bounds, listener} = options;
    this.container = container;
    this.listener = listener;
    this.language = words.language;
    this.layers = layers(options.colours, words.language);
    this.fitted = bounds;
    this.map = new MlMap(mapOptions(options, viewOf(bounds, this.size)));
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver((name) => this.addImage(name));
    this.baseMaps = new BaseMaps(this.map);
    this.pointing = new Pointing(this.map, {
      points: this.points,
      listener,
      lines: () => this.marks.selected?.shape?.lines ?? [],
      zoomTo: (position, level) => this.zoomTo(position, level),
    });
    this.listen();
    this.showBaseMap(baseMap);
  }

  showItems(items: readonly Item[]) {
    this.wanted = items;
    this.whenStyled(() => this.sendItems());
  }

  mark(marks: Marks) {
    this.marks = marks;
    this.whenStyled(() => {
      this.fill('tracks', trackFeatures(this.marks));
      this.fill('ends', endFeatures(this.marks));
      this.fill('marks', pinFeatures(this.marks));
    });
  }

  showTrackPosition(position: Position | undefined) {
    this.whenStyled(() => this.fill('trackPosition', position ? [pointFeature(position)] : []));
  }

  showVisitor(place: VisitorPlace) {
    this.whenStyled(() => this.fill('visitor', visitorFeatures(place)));
  }

  showBaseMap(baseMap: BaseMap | undefined) {
    this.whenStyled(() => this.baseMaps.show(baseMap));
  }

  paint(colours: MapColours) {
    this.whenStyled(() => {
      for (const {id, paint = {}, layout = {}} of layers(colours, this.language)) {
        for (const [name, value] of Object.entries(paint)) this.set('Paint', id, name, value);
        for (const [name, value] of Object.entries(layout)) this.set('Layout', id, name, value);
      }
    });
  }

  fit(bounds: Bounds, motion: Motion) {
    this.fitted = bounds;
    if (!this.hasSize) return;
    const {center, zoom} = viewOf(bounds, this.size);
    // MapLibre jumps by itself for those who want less motion.
    this.map.easeTo({center: [...center], zoom, duration: motion === 'smooth' ? SMOOTH_MS : 0});
  }

  go({center, zoom}: MapView) {
    this.take();
    this.map.jumpTo({center: [...center], zoom});
  }

  zoomBy(steps: number) {
    this.take();
    this.map.zoomTo(this.map.getZoom() + steps, {duration: SMOOTH_MS / 2});
  }

  shareGestures(shared: boolean) {
    if (shared) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  get view(): MapView {
    const {lng, lat} = this.map.getCenter();
    return {center: [lng, lat], zoom: this.map.getZoom()};
  }

  get bounds(): Bounds {
    const shown = this.map.getBounds();
    return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
  }

  sees([west, south, east, north]: Bounds): boolean {
    const shown = this.map.getBounds();
    return shown.contains([west, south]) && shown.contains([east, north]);
  }

  toPixel([lng, lat]: Position): Pixel {
    const {x, y} = this.map.project([lng, lat]);
    return [x, y];
  }

  itemsInView(limit: number): readonly Item[] {
    const shown = this.map.getBounds();
    const {lng, lat} = this.map.getCenter();
    const fromCenter = ([x, y]: Position) => (x - lng) ** 2 + (y - lat) ** 2;
    return [...this.points.values()]
      .filter(({position: [x, y]}) => shown.contains([x, y]))
      .sort((one, other) => fromCenter(one.position) - fromCenter(other.position))
      .slice(0, limit);
  }

  destroy() {
    clearTimeout(this.patience);
    this.pointing.stop();
    this.waiting = [];
    this.map.remove();
    this.container.replaceChildren();
  }

  private listen() {
    const {map, listener} = this;
    map.once('style.load', () => this.flush());
    map.on('render', () => this.checkDrawn());
    map.on('idle', () => this.isDrawn && listener.rested());
    map.on('move', ({originalEvent}) => {
      // A gesture that interrupts a flight has no start of its own.
      if (originalEvent) this.take();
      listener.moved();
    });
    map.on('resize', () => this.fitted && this.fit(this.fitted, 'none'));
    map.on('webglcontextlost', () => this.lose());
    // Tiles that do not come leave a map that can be used: said to nobody.
    map.on('error', ({error}) => /^Worker failed/.test(error.message) && listener.failed());
  }

  private flush() {
    const actions = this.waiting ?? [];
    this.waiting = undefined;
    for (const action of actions) action();
  }

  private whenStyled(action: () => void) {
    if (this.waiting) this.waiting.push(action);
    else action();
  }

  private sendItems() {
    if (this.isSending || !this.wanted) return;
    const change = this.points.change(this.wanted);
    this.isSending = change !== undefined;
    // The rest is sent once this has been drawn.
    if (change) void this.source('items')?.updateData(change);
    else this.wanted = undefined;
  }

  private checkDrawn() {
    if (this.waiting || !this.map.isSourceLoaded('items')) return;
    this.isSending = false;
    this.sendItems();
    if (this.isDrawn) return;
    this.isDrawn = true;
    this.listener.drawn();
    this.patience = setTimeout(() => this.listener.rested(), BASE_MAP_PATIENCE_MS);
  }

  private lose() {
    this.isDrawn = false;
    clearTimeout(this.patience);
    this.listener.lost();
  }

  private take() {
    this.fitted = undefined;
    this.listener.taken();
  }

  private zoomTo([lng, lat]: Position, zoom: number) {
    this.take();
    this.map.easeTo({center: [lng, lat], zoom, duration: SMOOTH_MS});
  }

  private addImage(name: string) {
    const image = drawImage(name);
    if (image && !this.map.hasImage(name)) {
      this.map.addImage(name, image.pixels, {pixelRatio: image.pixelRatio});
    }
  }

  private set(kind: 'Paint' | 'Layout', layer: string, name: string, value: unknown) {
    // The names come from our own style; MapLibre types each of them on its own.
    if (kind === 'Paint') this.map.setPaintProperty(layer, name as never, value as never);
    else this.map.setLayoutProperty(layer, name as never, value as never);
  }

  /** Puts features into a source; its layers are hidden while there are none. */
  private fill(id: string, features: Feature[]) {
    void this.source(id)?.setData(collection(features));
    const visibility = features.length > 0 ? 'visible' : 'none';
    for (const layer of layersOf(id, this.layers)) {
      this.set('Layout', layer.id, 'visibility', visibility);
    }
  }

  private source(id: string): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>(id);
  }

  private get hasSize(): boolean {
    return this.size.width > 0 && this.size.height > 0;
  }

  private get size(): Size {
    return {width: this.container.clientWidth, height: this.container.clientHeight};
  }
}

/**
 * `workerUrl` is where the worker is, for pages that do not allow it from a blob; empty for others.
 */
export const engineWith =
  (workerUrl: string): CreateEngine =>
  (options) => {
    prepare(options.root, workerUrl);
    return new MapLibreEngine(options);
  };
