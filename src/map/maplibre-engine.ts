import type {Feature} from 'geojson';
import type {GeoJSONSource, LayerSpecification, RasterTileSource} from 'maplibre-gl';
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
import {watchLayers} from './layer-failures.js';
import {installMapAssets} from './map-assets.js';
import {
  type HeightTiles,
  type MapColours,
  type MapContent,
  type Marks,
  noMarks,
  type Orientation,
  type Relief,
  type RequestedOrientation,
  type RequestedView,
} from './map-content.js';
import type {
  CreateEngine,
  EngineListener,
  EngineOptions,
  MapEngine,
  MapLayer,
  MapListener,
} from './map-engine.js';
import {mapOptions} from './map-options.js';
import {MapPointer} from './map-pointer.js';
import {layers, layersOf} from './map-style.js';
import {Map as MlMap} from './maplibre.js';
import {OverlayLayers} from './overlay-layers.js';
import {drawPictogram} from './pictograms.js';
import type {ReliefLayers} from './relief/relief-layers.js';
import {type MapView, type Pixel, type Size, viewOf} from './view.js';

/** The map is reported as idle after this time even if tiles of the base map are missing. */
const BASE_MAP_TIMEOUT_MS = 5000;
const SMOOTH_MS = 700;

/** A map engine that uses MapLibre. */
class MapLibreEngine implements MapEngine {
  private readonly map: MlMap;
  private readonly container: HTMLElement;
  private readonly listener: MapListener;
  private readonly engineListener: EngineListener;
  private readonly language: string;
  private readonly layers: readonly LayerSpecification[];
  private readonly points = new ItemPoints();
  private readonly baseMaps: BaseMapLayers;
  private readonly overlays: OverlayLayers;
  /** Loaded with the first relief. */
  private relief: ReliefLayers | undefined;
  private readonly pointer: MapPointer;
  private content: MapContent;
  /** What the map draws already; nothing until its style is loaded. */
  private drawn: Partial<MapContent> | undefined;
  /** The view that the map keeps when its size changes; absent once the visitor has moved the map. */
  private keptView: RequestedView | undefined;
  /** Absent once all of them are sent. */
  private unsentItems: readonly Item[] | undefined;
  private isSending = false;
  private isRendered = false;
  private isDestroyed = false;
  private baseMapTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EngineOptions) {
    const {container, messages, content, listener, engineListener} = options;
    this.container = container;
    this.listener = listener;
    this.engineListener = engineListener;
    this.language = messages.language;
    this.layers = layers(content.colours, messages.language);
    this.content = content;
    this.keptView = content.view;
    this.map = new MlMap(mapOptions(options, this.viewOf(content.view)));
    // The element around it is the region.
    this.map.getCanvas().setAttribute('role', 'group');
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver((name) => this.addImage(name));
    this.baseMaps = new BaseMapLayers(this.map);
    this.overlays = new OverlayLayers(this.map);
    this.pointer = new MapPointer(this.map, {
      points: this.points,
      listener,
      overlays: this.overlays,
      selected: () => this.content.marks.selected,
      zoomTo: (position, level) => this.zoomTo(position, level),
      trackLayers: () => this.overlays.pointable,
      itemsWith: (keys) => this.content.items.filter(({key}) => keys.has(key)),
    });
    this.listen();
  }

  show(content: MapContent) {
    const {view} = this.content;
    this.content = content;
    if (content.view !== view) this.moveTo(content.view);
    this.draw();
  }

  get view(): MapView {
    const {lng, lat} = this.map.getCenter();
    return {center: [lng, lat], zoom: this.map.getZoom()};
  }

  get orientation(): Orientation {
    return {bearing: this.map.getBearing(), pitch: this.map.getPitch()};
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

  selectCenter() {
    const point = this.map.project(this.map.getCenter());
    this.pointer.select({point, lngLat: this.map.getCenter()});
  }

  reload(layer: MapLayer) {
    // Without a style, while the context is lost, there is nothing to load again.
    const ids = this.drawn ? Object.keys(this.map.getStyle().sources) : [];
    const id = ids.find((each) => this.layerOf(each) === layer);
    const source = id && this.map.getSource<RasterTileSource>(id);
    // Setting the same addresses requests also the tiles that have failed.
    if (source && 'tiles' in layer) source.setTiles(source.tiles);
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

  setTitle(title: string) {
    this.map.getCanvas().setAttribute('aria-label', title);
  }

  destroy() {
    this.isDestroyed = true;
    clearTimeout(this.baseMapTimer);
    this.pointer.stop();
    this.relief?.end();
    this.map.remove();
    this.container.replaceChildren();
  }

  private listen() {
    const {map, listener, engineListener} = this;
    const {colours} = this.content;
    let drawnBefore: Partial<MapContent> = {colours, marks: noMarks, hasCooperativeGestures: true};
    map.on('style.load', () => {
      // As the map was made, or as it was when its context was lost.
      this.drawn = drawnBefore;
      this.draw();
      this.relief?.show(this.content.relief);
    });
    map.on('render', () => this.checkRendered());
    map.on('idle', () => this.isRendered && engineListener.idle());
    map.on('move', ({originalEvent}) => {
      // A gesture that interrupts an animation has no `movestart` of its own.
      if (originalEvent) this.reportUserMove();
      listener.moved();
    });
    map.on('resize', () => {
      if (this.keptView && 'bounds' in this.keptView)
        this.moveTo({...this.keptView, motion: 'none'});
    });
    map.on('webglcontextlost', () => {
      // MapLibre has no style until the context is restored, when it loads what it had.
      drawnBefore = this.drawn ?? drawnBefore;
      this.drawn = undefined;
      this.reportContextLost();
    });
    watchLayers(map, {
      layerOf: (source) => this.layerOf(source),
      report: (layer, hasFailed) => engineListener.layerFailed(layer, hasFailed),
    });
    map.on(
      'error',
      ({error}) => /^Worker failed/.test(error.message) && engineListener.workerFailed(),
    );
  }

  /** What a source draws, if it is shown. */
  private layerOf(source: string): MapLayer | undefined {
    return (
      this.baseMaps.layerOf(source) ?? this.overlays.layerOf(source) ?? this.relief?.layerOf(source)
    );
  }

  /** Draws each part of the content that is another object than the drawn one. */
  private draw() {
    const {drawn, content} = this;
    // Drawn when the style is loaded.
    if (!drawn) return;
    this.drawn = content;
    const draw = <Part extends keyof MapContent>(
      part: Part,
      drawPart: (value: MapContent[Part]) => void,
    ) => {
      if (drawn[part] !== content[part]) drawPart(content[part]);
    };
    draw('colours', (colours) => this.setColours(colours));
    draw('baseMap', (baseMap) => this.baseMaps.show(baseMap));
    draw('overlays', (overlays) => this.overlays.show(overlays));
    draw('relief', (relief) => void this.drawRelief(relief));
    draw('orientation', (orientation) => this.turnTo(orientation));
    draw('items', (items) => {
      this.unsentItems = items;
      this.sendItems();
    });
    draw('marks', (marks) => this.drawMarks(marks));
    draw('trackPosition', (position) =>
      this.setFeatures('trackPosition', position ? [pointFeature(position)] : []),
    );
    draw('userPosition', (position) =>
      this.setFeatures('visitor', position ? userPositionFeatures(position) : []),
    );
    draw('hasCooperativeGestures', (isOn) => this.setCooperativeGestures(isOn));
  }

  private async drawRelief(relief: Relief | undefined) {
    if (!this.relief && relief) {
      const fail = (heights: HeightTiles) => this.engineListener.layerFailed(heights, true);
      try {
        const {ReliefLayers} = await import('./relief/relief-layers.js');
        if (this.isDestroyed) return;
        this.relief ??= new ReliefLayers(this.map, fail);
      } catch {
        fail(relief.heights);
      }
    }
    // Another relief may be shown meanwhile.
    if (this.drawn) this.relief?.show(this.content.relief);
  }

  private drawMarks(marks: Marks) {
    this.setFeatures('tracks', trackFeatures(marks));
    this.setFeatures('ends', endFeatures(marks));
    this.setFeatures('marks', pinFeatures(marks));
  }

  private setColours(colours: MapColours) {
    for (const {id, paint = {}, layout = {}} of layers(colours, this.language)) {
      for (const [name, value] of Object.entries(paint)) this.set('Paint', id, name, value);
      for (const [name, value] of Object.entries(layout)) this.set('Layout', id, name, value);
    }
  }

  private setCooperativeGestures(isOn: boolean) {
    if (isOn) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  private moveTo(request: RequestedView | undefined) {
    this.keptView = request;
    if (!request || ('bounds' in request && !this.hasSize)) return;
    const {center, zoom} = this.viewOf(request);
    // MapLibre does not animate when the visitor prefers reduced motion.
    const duration = request.motion === 'smooth' ? SMOOTH_MS : 0;
    this.map.easeTo({center: [...center], zoom, ...request.orientation, duration});
  }

  private turnTo(request: RequestedOrientation | undefined) {
    if (!request) return;
    const {bearing, pitch, motion} = request;
    this.map.easeTo({bearing, pitch, duration: motion === 'smooth' ? SMOOTH_MS : 0});
  }

  private viewOf(request: RequestedView | undefined): MapView {
    if (!request) return {center: [0, 0], zoom: 0};
    return 'view' in request ? request.view : viewOf(request.bounds, this.size);
  }

  /** Sends the next part once the previous one is rendered; else updates could postpone rendering forever. */
  private sendItems() {
    if (this.isSending || !this.unsentItems) return;
    const change = this.points.change(this.unsentItems);
    this.isSending = change !== undefined;
    if (change) void this.source('items')?.updateData(change);
    else this.unsentItems = undefined;
  }

  private checkRendered() {
    if (!this.drawn || !this.map.isSourceLoaded('items')) return;
    this.isSending = false;
    this.sendItems();
    if (this.isRendered) return;
    this.isRendered = true;
    this.engineListener.rendered();
    this.baseMapTimer = setTimeout(() => this.engineListener.idle(), BASE_MAP_TIMEOUT_MS);
  }

  private reportContextLost() {
    this.isRendered = false;
    clearTimeout(this.baseMapTimer);
    this.engineListener.contextLost();
  }

  private reportUserMove() {
    this.keptView = undefined;
    this.listener.movedByUser();
  }

  private zoomTo([lng, lat]: Position, zoom: number) {
    this.reportUserMove();
    this.map.easeTo({center: [lng, lat], zoom, duration: SMOOTH_MS});
  }

  private async addImage(name: string) {
    const image = drawImage(name) ?? this.relief?.drawImage(name) ?? (await drawPictogram(name));
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
