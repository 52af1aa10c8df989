import {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import type {
  BaseMap,
  CreateEngine,
  EngineOptions,
  MapEngine,
  Marks,
  Motion,
  UserPosition,
} from '../../src/map/map-engine.js';
import type {MapView, Pixel} from '../../src/map/view.js';
import type {Bounds, Position} from '../../src/model/geometry.js';
import type {Trek} from '../../src/model/trek.js';

/** A map engine that renders nothing and records the calls of its methods. */
export class FakeEngine implements MapEngine {
  readonly options: EngineOptions;
  items: readonly Trek[] = [];
  marks: Marks = {};
  trackPosition: Position | undefined;
  userPosition: UserPosition | undefined;
  baseMap: BaseMap | undefined;
  readonly fits: {readonly bounds: Bounds; readonly motion: Motion}[] = [];
  setViewTo: MapView | undefined;
  zoom = 10;
  hasCooperativeGestures = true;
  isDestroyed = false;
  /** What `containsBounds` returns. */
  containsAll = true;

  constructor(options: EngineOptions) {
    this.options = options;
    this.baseMap = options.baseMap;
  }

  get view(): MapView {
    return {center: [0, 0], zoom: this.zoom};
  }

  readonly bounds: Bounds = [-1, -1, 1, 1];

  setView(view: MapView) {
    this.setViewTo = view;
  }

  showItems(items: readonly Trek[]) {
    this.items = items;
  }

  setMarks(marks: Marks) {
    this.marks = marks;
  }

  showTrackPosition(position: Position | undefined) {
    this.trackPosition = position;
  }

  showUserPosition(userPosition: UserPosition) {
    this.userPosition = userPosition;
  }

  showBaseMap(baseMap: BaseMap | undefined) {
    this.baseMap = baseMap;
  }

  setColours() {}

  fitBounds(bounds: Bounds, motion: Motion) {
    this.fits.push({bounds, motion});
  }

  zoomBy(steps: number) {
    this.zoom += steps;
  }

  setCooperativeGestures(shared: boolean) {
    this.hasCooperativeGestures = shared;
  }

  containsBounds() {
    return this.containsAll;
  }

  toPixel(): Pixel {
    return [100, 100];
  }

  itemsInView(limit: number) {
    return this.items.slice(0, limit);
  }

  picture() {
    const canvas = document.createElement('canvas');
    canvas.width = 20;
    return canvas;
  }

  destroy() {
    this.isDestroyed = true;
  }
}

/** A `<trek-map>` with a fake engine, whose events are fired by the test. */
export class FakeTrekMap extends TrekMap {
  readonly engines: FakeEngine[] = [];
  /** A test may replace it before the element is connected. */
  engineLoader: () => Promise<CreateEngine | undefined> = async () => (options) => {
    const engine = new FakeEngine(options);
    this.engines.push(engine);
    return engine;
  };

  get engine(): FakeEngine | undefined {
    return this.engines.at(-1);
  }

  protected override loadEngine() {
    return this.engineLoader();
  }
}

customElements.define('fake-trek-map', FakeTrekMap);

declare global {
  interface HTMLElementTagNameMap {
    'fake-trek-map': FakeTrekMap;
  }
}
