import type {LoadProblem} from '../../src/elements/trek-map/load-engine.js';
import {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import type {
  BaseMap,
  MapContent,
  Marks,
  Orientation,
  UserPosition,
} from '../../src/map/map-content.js';
import type {CreateEngine, EngineOptions, MapEngine} from '../../src/map/map-engine.js';
import type {MapView, Pixel} from '../../src/map/view.js';
import type {Bounds, Position} from '../../src/model/geometry.js';
import type {Item} from '../../src/model/item.js';

/** A map engine that renders nothing and records the views that it was asked to show. */
export class FakeEngine implements MapEngine {
  readonly options: EngineOptions;
  content: MapContent;
  readonly fits: {readonly bounds: Bounds; readonly motion: 'smooth' | 'none'}[] = [];
  setViewTo: MapView | undefined;
  zoom = 10;
  isDestroyed = false;
  /** The last that was set after the map was made. */
  title: string | undefined;
  /** What `containsBounds` returns. */
  containsAll = true;

  constructor(options: EngineOptions) {
    this.options = options;
    this.content = options.content;
    const {view} = this.content;
    if (view && 'view' in view) this.setView(view.view);
  }

  show(content: MapContent) {
    const {view} = content;
    if (view && view !== this.content.view) {
      if ('bounds' in view) this.fits.push(view);
      else this.setView(view.view);
      if (view.orientation) this.orientation = view.orientation;
    }
    this.content = content;
  }

  setTitle(title: string) {
    this.title = title;
  }

  get items(): readonly Item[] {
    return this.content.items;
  }

  get marks(): Marks {
    return this.content.marks;
  }

  get trackPosition(): Position | undefined {
    return this.content.trackPosition;
  }

  get userPosition(): UserPosition | undefined {
    return this.content.userPosition;
  }

  get baseMap(): BaseMap | undefined {
    return this.content.baseMap;
  }

  get hasCooperativeGestures(): boolean {
    return this.content.hasCooperativeGestures;
  }

  get view(): MapView {
    return {center: [0, 0], zoom: this.zoom};
  }

  orientation: Orientation = {bearing: 0, pitch: 0};

  readonly bounds: Bounds = [-1, -1, 1, 1];

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

  /** How often the middle of the map was chosen. */
  centersSelected = 0;

  selectCenter() {
    this.centersSelected += 1;
  }

  readonly reloaded: unknown[] = [];

  reload(layer: unknown) {
    this.reloaded.push(layer);
  }

  destroy() {
    this.isDestroyed = true;
  }

  private setView(view: MapView) {
    this.setViewTo = view;
    this.zoom = view.zoom;
  }
}

/** A `<trek-map>` with a fake engine, whose events are fired by the test. */
export class FakeTrekMap extends TrekMap {
  readonly engines: FakeEngine[] = [];
  /** A test may replace it before the element is connected. */
  engineLoader: () => Promise<CreateEngine | LoadProblem> = async () => (options) => {
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
