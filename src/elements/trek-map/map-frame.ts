import {type CSSResult, html, nothing} from 'lit';
import {messages as french} from '../../generated/messages/fr/base.js';
import type {TextController} from '../../i18n/text-controller.js';
import {type MapView, type Size, viewOf} from '../../map/view.js';
import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {LAYER_CHANGE} from '../trek-layer/trek-layer.js';
import type {MapAccess} from './access/map-access.js';
import {EngineHost} from './engine-host.js';
import {wakeMaps} from './live-maps.js';
import type {MapContext} from './map-context.js';
import {MapController} from './map-controller.js';
import {MapControls} from './map-controls.js';
import {mapFrameStyles} from './map-frame.styles.js';
import {MapItems} from './map-items.js';
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
  private readonly styleSheets = new Set<CSSStyleSheet>();
  private readonly mapItems = new MapItems();
  private readonly controller: MapController;
  private readonly engineHost: EngineHost;
  private readonly controls: MapControls;
  private readonly resizeObserver: ResizeObserver;
  private readonly intersectionObserver: IntersectionObserver;
  private readonly requestUpdate = () => this.context.host.requestUpdate();
  private size: Size = {width: 0, height: 0};
  private isNearViewport = false;
  private isRequested = false;
  private isDestroyed = false;
  private accessLoading: Promise<MapAccess | undefined> | undefined;
  private requestedShape: {key: ItemKey | undefined; source: ItemSource | undefined} | undefined;

  constructor(
    element: Omit<MapContext, 'text' | 'root' | 'addStyles'> & {readonly text: TextController},
  ) {
    const context: MapContext = {
      ...element,
      text: element.text.withMessages(french),
      // A <trek-map> renders into an open shadow root.
      root: element.host.renderRoot as ShadowRoot,
      addStyles: (styles) => this.addStyles(styles),
    };
    this.context = context;
    this.controller = new MapController(context, this.mapItems, {
      moved: () => {
        this.controls.access?.moved();
        this.controls.layers?.updatePosition();
        this.controls.relief?.updateOrientation();
      },
      itemPointedAt: (key, position) => this.controls.access?.popups.setPointedAt(key, position),
      featureSelected: (feature, position) => {
        this.controls.access?.overlapping.close();
        this.controls.layers?.openFeature(feature, position);
      },
      backgroundClicked: () => {
        this.controls.access?.overlapping.close();
        this.controls.layers?.closeFeature();
      },
      overlappingItemsSelected: (items, position) => {
        this.controls.layers?.closeFeature();
        void this.loadAccess().then((access) => access?.overlapping.open({items, position}));
      },
    });
    this.engineHost = new EngineHost(context, this.controller, {
      isInView: () => this.isNearViewport,
      hasSize: () => this.hasSize,
    });
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
    this.addStyles(mapFrameStyles);
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
    if (this.isLoadDue) void this.engineHost.load();
    if (this.context.text.ready && !this.controls.areLayersLoading) this.engineHost.update();
    this.controls.update();
    if (!this.isEmpty) void this.loadAccess();
    // A sketch has no view that could be searched.
    this.context.source.setRole(this.engineHost.isSketch ? undefined : 'map');
  }

  destroy() {
    this.context.source.setRole(undefined);
    this.resizeObserver.disconnect();
    this.intersectionObserver.disconnect();
    this.context.host.removeEventListener(LAYER_CHANGE, this.requestUpdate);
    this.controls.destroy();
    this.isDestroyed = true;
    this.engineHost.destroy();
    this.controller.destroy();
    const {root} = this.context;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
      (sheet) => !this.styleSheets.has(sheet),
    );
  }

  render() {
    const isReadable = this.context.text.ready;
    if (isReadable) this.engineHost.endOutdated();
    const {controls} = this;
    const {access} = controls;
    const layers = isReadable ? {...controls.readLayers(), ...controls.readRelief()} : {};
    this.controller.update(layers, this.engineHost.isSketch);
    const parts = isReadable && [access?.render(), controls.render(), this.renderLoad()];
    return html`
      <section class="region" aria-label=${this.label || nothing}>
        ${isReadable ? access?.renderStart() : nothing}
        <div class="frame" @keydown=${access?.pressKey} @focusout=${access?.leaveMap}>
          <div part="map" class="map-container"></div>
          ${this.engineHost.isRendered ? nothing : this.renderSketch()}
        </div>
        ${parts || nothing}
      </section>
      ${isReadable ? access?.renderEnd() : nothing}
    `;
  }

  private addStyles({styleSheet}: CSSResult) {
    if (!styleSheet) return;
    this.styleSheets.add(styleSheet);
    this.context.root.adoptedStyleSheets.push(styleSheet);
  }

  private renderSketch() {
    const {view, size, label} = this;
    const {picture} = this.engineHost;
    if (picture) return html`<div class="picture" role="img" aria-label=${label}>${picture}</div>`;
    if (!view || !this.hasSize) return nothing;
    return renderSketch({content: this.controller.content, view, size, label});
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

  /** Once there are items: it is not needed for the first view. */
  private loadAccess(): Promise<MapAccess | undefined> {
    this.accessLoading ??= this.importAccess();
    return this.accessLoading;
  }

  private async importAccess() {
    const {context, controller, engineHost} = this;
    try {
      const {MapAccess} = await import('./access/map-access.js');
      if (this.isDestroyed) return undefined;
      const size = () => this.size;
      const access = new MapAccess(context, {controller, engineHost, view: () => this.view, size});
      this.controls.access = access;
      this.requestUpdate();
      return access;
    } catch (error) {
      context.warn(`the list of the items in view could not be loaded. ${error}`);
      // Imported again with the next update.
      this.accessLoading = undefined;
      return undefined;
    }
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
    this.isNearViewport = entries.at(-1)?.isIntersecting ?? false;
    this.requestUpdate();
    // One of those that wait may take the place of this one.
    if (!this.isNearViewport) wakeMaps();
  }

  private get label(): string {
    const {ready, messages} = this.context.text;
    return ready ? messages.map : '';
  }

  private get hasSize(): boolean {
    return this.size.width > 0 && this.size.height > 0;
  }
}
