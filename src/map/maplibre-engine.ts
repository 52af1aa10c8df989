import type {Feature} from 'geojson';
import type {GeoJSONSource, LayerSpecification} from 'maplibre-gl';
import type {Bounds, Position} from '../model/geometry.js';
import type {Item} from '../model/item.js';
import {BaseMapLayers} from './base-map-layers.js';
import {
  collection,
  endFeatures,
  pinFeatures,
  pointFeature,
  trackFeatures,
  userPositionFeatures,
} from './features.js';
import {drawImage} from './images.js';
import {ItemPoints} from './item-points.js';
import {installMapAssets} from './map-assets.js';
import type {
  BaseMap,
  CreateEngine,
  EngineOptions,
  MapColours,
  MapEngine,
  MapListener,
  Marks,
  Motion,
  UserPosition,
} from './map-engine.js';
import {mapOptions} from './map-options.js';
import {MapPointer} from './map-pointer.js';
import {layers, layersOf} from './map-style.js';
import {Map as MlMap} from './maplibre.js';
import {type MapView, type Pixel, type Size, viewOf} from './view.js';

/** The map is reported as idle after this time even if tiles of the base map are missing. */
const BASE_MAP_TIMEOUT_MS = 5000;
const SMOOTH_MS = 700;

/** A map engine that uses MapLibre. */
class MapLibreEngine implements MapEngine {
  private readonly map: MlMap;
  private readonly container: HTMLElement;
  private readonly listener: MapListener;
  private readonly language: string;
  private readonly layers: readonly LayerSpecification[];
  private readonly points = new ItemPoints();
  private readonly baseMaps: BaseMapLayers;
  private readonly pointer: MapPointer;
  /** Calls that wait for the style to load. */
  private pendingActions: (() => void)[] | undefined = [];
  /** Items to show next, once the previous ones are rendered; else updates could postpone rendering forever. */
  private pendingItems: readonly Item[] | undefined;
  private isSending = false;
  private marks: Marks = {};
  /** The bounds that the view was fitted to, until the visitor moves the map. */
  private fitted: Bounds | undefined;
  private isDrawn = false;
  private baseMapTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EngineOptions) {
    const {container, messages, baseMap, bounds, listener} = options;
    this.container = container;
    this.listener = listener;
    this.language = messages.language;
    this.layers = layers(options.colours, messages.language);
    this.fitted = bounds;
    this.map = new MlMap(mapOptions(options, viewOf(bounds, this.size)));
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver((name) => this.addImage(name));
    this.baseMaps = new BaseMapLayers(this.map);
    this.pointer = new MapPointer(this.map, {
      points: this.points,
      listener,
      selected: () => this.marks.selected,
      zoomTo: (position, level) => this.zoomTo(position, level),
    });
    this.listen();
    this.showBaseMap(baseMap);
  }

  showItems(items: readonly Item[]) {
    this.pendingItems = items;
    this.whenStyled(() => this.sendItems());
  }

  setMarks(marks: Marks) {
    this.marks = marks;
    this.whenStyled(() => {
      this.setFeatures('tracks', trackFeatures(this.marks));
      this.setFeatures('ends', endFeatures(this.marks));
      this.setFeatures('marks', pinFeatures(this.marks));
    });
  }

  showTrackPosition(position: Position | undefined) {
    this.whenStyled(() =>
      this.setFeatures('trackPosition', position ? [pointFeature(position)] : []),
    );
  }

  showUserPosition(place: UserPosition) {
    this.whenStyled(() => this.setFeatures('visitor', userPositionFeatures(place)));
  }

  showBaseMap(baseMap: BaseMap | undefined) {
    this.whenStyled(() => this.baseMaps.show(baseMap));
  }

  setColours(colours: MapColours) {
    this.whenStyled(() => {
      for (const {id, paint = {}, layout = {}} of layers(colours, this.language)) {
        for (const [name, value] of Object.entries(paint)) this.set('Paint', id, name, value);
        for (const [name, value] of Object.entries(layout)) this.set('Layout', id, name, value);
      }
    });
  }

  fitBounds(bounds: Bounds, motion: Motion) {
    this.fitted = bounds;
    if (!this.hasSize) return;
    const {center, zoom} = viewOf(bounds, this.size);
    // MapLibre does not animate when the visitor prefers reduced motion.
    this.map.easeTo({center: [...center], zoom, duration: motion === 'smooth' ? SMOOTH_MS : 0});
  }

  setView({center, zoom}: MapView) {
    this.reportUserMove();
    this.map.jumpTo({center: [...center], zoom});
  }

  zoomBy(steps: number) {
    this.reportUserMove();
    this.map.zoomTo(this.map.getZoom() + steps, {duration: SMOOTH_MS / 2});
  }

  setCooperativeGestures(shared: boolean) {
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

  containsBounds([west, south, east, north]: Bounds): boolean {
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

  picture(): HTMLCanvasElement {
    // The drawing is kept until the end of this task.
    this.map.redraw();
    const drawing = this.map.getCanvas();
    const copy = document.createElement('canvas');
    copy.width = drawing.width;
    copy.height = drawing.height;
    copy.getContext('2d')?.drawImage(drawing, 0, 0);
    return copy;
  }

  destroy() {
    clearTimeout(this.baseMapTimer);
    this.pointer.stop();
    this.pendingActions = [];
    this.map.remove();
    this.container.replaceChildren();
  }

  private listen() {
    const {map, listener} = this;
    map.once('style.load', () => this.runPendingActions());
    map.on('render', () => this.checkDrawn());
    map.on('idle', () => this.isDrawn && listener.idle());
    map.on('move', ({originalEvent}) => {
      // A gesture that interrupts an animation has no `movestart` of its own.
      if (originalEvent) this.reportUserMove();
      listener.moved();
    });
    map.on('resize', () => this.fitted && this.fitBounds(this.fitted, 'none'));
    map.on('webglcontextlost', () => this.reportContextLost());
    // Missing tiles are not reported: the map stays usable.
    map.on('error', ({error}) => /^Worker failed/.test(error.message) && listener.workerFailed());
  }

  private runPendingActions() {
    const actions = this.pendingActions ?? [];
    this.pendingActions = undefined;
    for (const action of actions) action();
  }

  private whenStyled(action: () => void) {
    if (this.pendingActions) this.pendingActions.push(action);
    else action();
  }

  private sendItems() {
    if (this.isSending || !this.pendingItems) return;
    const change = this.points.change(this.pendingItems);
    this.isSending = change !== undefined;
    // The rest is sent once this part has been rendered.
    if (change) void this.source('items')?.updateData(change);
    else this.pendingItems = undefined;
  }

  private checkDrawn() {
    if (this.pendingActions || !this.map.isSourceLoaded('items')) return;
    this.isSending = false;
    this.sendItems();
    if (this.isDrawn) return;
    this.isDrawn = true;
    this.listener.rendered();
    this.baseMapTimer = setTimeout(() => this.listener.idle(), BASE_MAP_TIMEOUT_MS);
  }

  private reportContextLost() {
    this.isDrawn = false;
    clearTimeout(this.baseMapTimer);
    this.listener.contextLost();
  }

  private reportUserMove() {
    this.fitted = undefined;
    this.listener.movedByUser();
  }

  private zoomTo([lng, lat]: Position, zoom: number) {
    this.reportUserMove();
    this.map.easeTo({center: [lng, lat], zoom, duration: SMOOTH_MS});
  }

  private addImage(name: string) {
    const image = drawImage(name);
    if (image && !this.map.hasImage(name)) {
      this.map.addImage(name, image.pixels, {pixelRatio: image.pixelRatio});
    }
  }

  private set(kind: 'Paint' | 'Layout', layer: string, name: string, value: unknown) {
    // The names come from map-style.ts; MapLibre types each property separately.
    if (kind === 'Paint') this.map.setPaintProperty(layer, name as never, value as never);
    else this.map.setLayoutProperty(layer, name as never, value as never);
  }

  /** Sets the features of a source, and hides its layers while there are none. */
  private setFeatures(id: string, features: Feature[]) {
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
 * Returns the function that creates an engine. `workerUrl` is the address of MapLibre's worker for pages
 * that do not allow workers from a blob, else empty.
 */
export const createEngineWith =
  (workerUrl: string): CreateEngine =>
  (options) => {
    installMapAssets(options.root, workerUrl);
    return new MapLibreEngine(options);
  };
