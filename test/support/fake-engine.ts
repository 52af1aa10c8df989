import {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import type {
  BaseMap,
  CreateEngine,
  EngineOptions,
  MapEngine,
  Marks,
  Motion,
  VisitorPlace,
} from '../../src/map/map-engine.js';
import type {MapView, Pixel} from '../../src/map/view.js';
import type {Bounds, Position} from '../../src/model/geometry.js';
import type {Trek} from '../../src/model/trek.js';

/** A map that draws nothing and remembers what it was asked for. */
export class FakeEngine implements MapEngine {
  readonly options: EngineOptions;
  treks: readonly Trek[] = [];
  marks: Marks = {};
  trackPosition: Position | undefined;
  visitor: VisitorPlace | undefined;
  baseMap: BaseMap | undefined;
  readonly fits: {readonly bounds: Bounds; readonly motion: Motion}[] = [];
  gone: MapView | undefined;
  zoom = 10;
  isShared = true;
  isDestroyed = false;
  /** Whether everything is in view. */
  seesAll = true;

  constructor(options: EngineOptions) {
    this.options = options;
    this.baseMap = options.baseMap;
  }

  get view(): MapView {
    return {center: [0, 0], zoom: this.zoom};
  }

  readonly bounds: Bounds = [-1, -1, 1, 1];

  go(view: MapView) {
    this.gone = view;
  }

  showItems(treks: readonly Trek[]) {
    this.treks = treks;
  }

  mark(marks: Marks) {
    this.marks = marks;
  }

  showTrackPosition(position: Position | undefined) {
    this.trackPosition = position;
  }

  showVisitor(place: VisitorPlace) {
    this.visitor = place;
  }

  showBaseMap(baseMap: BaseMap | undefined) {
    this.baseMap = baseMap;
  }

  paint() {}

  fit(bounds: Bounds, motion: Motion) {
    this.fits.push({bounds, motion});
  }

  zoomBy(steps: number) {
    this.zoom += steps;
  }

  shareGestures(shared: boolean) {
    this.isShared = shared;
  }

  sees() {
    return this.seesAll;
  }

  toPixel(): Pixel {
    return [100, 100];
  }

  itemsInView(limit: number) {
    return this.treks.slice(0, limit);
  }

  destroy() {
    this.isDestroyed = true;
  }
}

/** A `<trek-map>` on a fake engine, which says that it has drawn when told to. */
export class FakeTrekMap extends TrekMap {
  readonly engines: FakeEngine[] = [];
  /** Replace it before the element is connected. */
  load: () => Promise<CreateEngine | undefined> = async () => (options) => {
    const engine = new FakeEngine(options);
    this.engines.push(engine);
    return engine;
  };

  get engine(): FakeEngine | undefined {
    return this.engines.at(-1);
  }

  protected override loadEngine() {
    return this.load();
  }
}

customElements.define('fake-trek-map', FakeTrekMap);

declare global {
  interface HTMLElementTagNameMap {
    'fake-trek-map': FakeTrekMap;
  }
}
