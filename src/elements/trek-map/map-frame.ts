import {html, nothing} from 'lit';
import {messages as french} from '../../generated/messages/fr/base.js';
import type {TextController} from '../../i18n/text-controller.js';
import {type MapView, type Size, viewOf} from '../../map/view.js';
import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {LAYER_CHANGE} from '../trek-layer/trek-layer.js';
import {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import {MapController} from './map-controller.js';
import {MapControls} from './map-controls.js';
import {mapFrameStyles} from './map-frame.styles.js';
import {MapItems} from './map-items.js';
import {Popups} from './popups.js';
import {renderSketch} from './sketch.js';

export {loadEngine} from './load-engine.js';

/** The engine is loaded when the map is this near to the viewport. */
const LOAD_MARGIN = '400px';

/**
 * What a <trek-map> renders: a sketch as soon as there are items, then the map, with the buttons and
 * messages over it. Its code is loaded by pages that have a map.
 */
export class MapFrame {
  private readonly context: MapContext;
  private readonly mapItems = new MapItems();
  private readonly controller: MapController;
  private readonly engineHost: EngineHost;
  private readonly popups: Popups;
  private readonly controls: MapControls;
  private readonly resizeObserver: ResizeObserver;
  private readonly intersectionObserver: IntersectionObserver;
  private readonly requestUpdate = () => this.context.host.requestUpdate();
  private size: Size = {width: 0, height: 0};
  private isNearViewport = false;
  private isRequested = false;
  private isLoading = false;
  private isDestroyed = false;
  private requestedShape: {key: ItemKey | undefined; source: ItemSource | undefined} | undefined;

  constructor(element: Omit<MapContext, 'text'> & {readonly text: TextController}) {
    const context = {...element, text: element.text.withMessages(french)};
    this.context = context;
    this.controller = new MapController(context, this.mapItems, {
      moved: () => {
        this.popups.updatePositions();
        this.controls.layers?.updatePosition();
        this.controls.relief?.updateOrientation();
      },
      itemHighlighted: (key, position) => this.popups.setPointedAt(key, position),
      featureSelected: (feature, position) => {
        this.popups.close();
        this.controls.layers?.openFeature(feature, position);
      },
      backgroundClicked: () => {
        this.popups.close();
        this.controls.layers?.closeFeature();
      },
      overlappingItemsSelected: (items, position) => {
        this.controls.layers?.closeFeature();
        this.popups.open({items, position});
      },
    });
    this.engineHost = new EngineHost(context, this.controller);
    const views = {view: () => this.view, size: () => this.size};
    this.popups = new Popups(
      context,
      {engineHost: this.engineHost, controller: this.controller},
      views,
    );
    this.controls = new MapControls(context, this.engineHost, this.controller);
    this.resizeObserver = new ResizeObserver(([entry]) => this.updateSize(entry?.contentRect));
    this.intersectionObserver = new IntersectionObserver(
      (entries) => this.updateVisibility(entries),
      {
        rootMargin: LOAD_MARGIN,
      },
    );
    this.resizeObserver.observe(context.host);
    this.intersectionObserver.observe(context.host);
    context.host.addEventListener(LAYER_CHANGE, this.requestUpdate);
    if (mapFrameStyles.styleSheet) this.root.adoptedStyleSheets.push(mapFrameStyles.styleSheet);
  }

  /** Whether there is nothing to show on a map. */
  get isEmpty(): boolean {
    return !this.mapItems.hasPoints(this.context.source.state);
  }

  /** Whether the map is complete, or waits for the visitor to load it. */
  get isReady(): boolean {
    return this.engineHost.isReady || (this.context.host.loading === 'click' && !this.isRequested);
  }

  /** Applies the state of the source; called after each update of the element. */
  update() {
    this.requestShape();
    if (this.isLoadDue) void this.load();
    if (this.context.text.ready && !this.controls.areLayersLoading) this.engineHost.update();
    this.controls.update();
    // A sketch has no view that could be searched.
    this.context.source.setRole(this.engineHost.isSketch ? undefined : 'map');
  }

  destroy() {
    this.isDestroyed = true;
    this.context.source.setRole(undefined);
    this.resizeObserver.disconnect();
    this.intersectionObserver.disconnect();
    this.context.host.removeEventListener(LAYER_CHANGE, this.requestUpdate);
    this.controls.destroy();
    this.engineHost.destroyEngine();
    this.controller.destroy();
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter(
      (sheet) => sheet !== mapFrameStyles.styleSheet,
    );
  }

  render() {
    const isReadable = this.context.text.ready;
    if (isReadable) this.engineHost.endOutdated();
    const {controls} = this;
    const layers = isReadable ? {...controls.readLayers(), ...controls.readRelief()} : {};
    this.controller.update(layers, this.engineHost.isSketch);
    return html`
      <div class="frame">
        <div part="map" class="map-container"></div>
        ${this.engineHost.isRendered ? nothing : this.renderSketch()}
      </div>
      ${isReadable ? [this.popups.render(), this.controls.render(), this.renderLoad()] : nothing}
    `;
  }

  private renderSketch() {
    const {text} = this.context;
    const {view, size} = this;
    if (!view || size.width === 0 || size.height === 0) return nothing;
    return renderSketch({
      content: this.controller.content,
      view,
      size,
      label: text.ready ? text.messages.map : '',
    });
  }

  private renderLoad() {
    if (this.context.host.loading !== 'click' || this.isRequested) return nothing;
    return html`<div class="middle">
      <button part="load" class="button is-primary" type="button" @click=${() => this.requestMap()}>
        ${this.context.text.messages.loadMap}
      </button>
    </div>`;
  }

  /** The view of the engine if there is one, so that a sketch in its place shows the same. */
  private get view(): MapView | undefined {
    const {engine} = this.engineHost;
    if (engine) return engine.view;
    const {view} = this.controller.content;
    return view && ('view' in view ? view.view : viewOf(view.bounds, this.size));
  }

  private get isLoadDue(): boolean {
    switch (this.context.host.loading) {
      case 'eager':
        return true;
      case 'click':
        return this.isRequested;
      default:
        return this.isNearViewport;
    }
  }

  /** Once for each selection: a shape that failed to load is not requested again with every update. */
  private requestShape() {
    const {source, state} = this.context.source;
    const {selectedKey} = state;
    if (selectedKey === this.requestedShape?.key && source === this.requestedShape?.source) return;
    this.requestedShape = {key: selectedKey, source};
    if (selectedKey !== undefined) source?.requestShape(selectedKey);
  }

  private async load() {
    if (this.isLoading) return;
    this.isLoading = true;
    const createEngine = await this.context.loadEngine().catch(() => undefined);
    // The page may have removed us while the map was loading.
    if (!this.isDestroyed) this.engineHost.setCreateEngine(createEngine);
  }

  private requestMap() {
    this.isRequested = true;
    this.requestUpdate();
  }

  private updateSize(rect: DOMRectReadOnly | undefined) {
    if (!rect) return;
    this.size = {width: rect.width, height: rect.height};
    this.requestUpdate();
  }

  private updateVisibility(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.isNearViewport = true;
    this.intersectionObserver.disconnect();
    this.requestUpdate();
  }

  private get root(): ShadowRoot {
    // A <trek-map> renders into an open shadow root.
    return this.context.host.renderRoot as ShadowRoot;
  }
}
