import {html, nothing} from 'lit';
import {fr} from '../../i18n/fr.js';
import type {TextController} from '../../i18n/text-controller.js';
import {type MapView, type Size, viewOf} from '../../map/view.js';
import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {LAYER_CHANGE} from '../trek-layer/trek-layer.js';
import {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import {itemsOf, MapScene, marksOf, selectedShape} from './map-scene.js';
import {Overlay} from './overlay.js';
import {Popups} from './popups.js';
import {renderSketch} from './sketch.js';
import {stageStyles} from './stage.styles.js';

export {loadEngine} from './load-engine.js';

/** So that the map is there when it is scrolled into view. */
const NEAR = '400px';

/**
 * What a <trek-map> shows: a sketch as soon as there are items, then the map, with the buttons and
 * texts over it. Loaded by pages that have a map.
 */
export class MapStage {
  private readonly context: MapContext;
  private readonly scene = new MapScene();
  private readonly engines: EngineHost;
  private readonly popups: Popups;
  private readonly overlay: Overlay;
  private readonly resizing: ResizeObserver;
  private readonly nearing: IntersectionObserver;
  private readonly changed = () => this.context.host.requestUpdate();
  private size: Size = {width: 0, height: 0};
  private isNear = false;
  private isAskedFor = false;
  private isLoading = false;
  private isGone = false;
  /** The source that knows of this map, until `leave` is called. */
  private told: ItemSource | undefined;
  private leave: (() => void) | undefined;
  private chosen: {key: ItemKey | undefined; source: ItemSource | undefined} | undefined;

  constructor(element: Omit<MapContext, 'text'> & {readonly text: TextController}) {
    const context = {...element, text: element.text.widen(fr)};
    this.context = context;
    this.engines = new EngineHost(context, this.scene, {
      moved: () => this.popups.follow(),
      choseNothing: () => this.popups.close(),
      choseOverlapping: (items, position) => this.popups.open({items, position}),
    });
    const views = {view: () => this.view, size: () => this.size};
    this.popups = new Popups(context, this.engines, views);
    this.overlay = new Overlay(context, this.engines);
    this.resizing = new ResizeObserver(([entry]) => this.measure(entry?.contentRect));
    this.nearing = new IntersectionObserver((entries) => this.approach(entries), {
      rootMargin: NEAR,
    });
    this.resizing.observe(context.host);
    this.nearing.observe(context.host);
    context.host.addEventListener(LAYER_CHANGE, this.changed);
    if (stageStyles.styleSheet) this.root.adoptedStyleSheets.push(stageStyles.styleSheet);
  }

  /** Whether there is nothing to be seen on a map. */
  get isEmpty(): boolean {
    return !this.scene.hasPoints(this.context.source.state);
  }

  /** Whether nothing more will come by itself. */
  get isReady(): boolean {
    return this.engines.isReady || (this.context.host.loading === 'click' && !this.isAskedFor);
  }

  /** Follows the source; called after each update of the element. */
  update() {
    this.requestShape();
    if (this.isWanted) void this.load();
    if (this.context.text.ready) this.engines.update(this.overlay.baseMap);
    this.tellSource();
  }

  destroy() {
    this.isGone = true;
    this.leave?.();
    this.resizing.disconnect();
    this.nearing.disconnect();
    this.context.host.removeEventListener(LAYER_CHANGE, this.changed);
    this.overlay.destroy();
    this.engines.drop();
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter(
      (sheet) => sheet !== stageStyles.styleSheet,
    );
  }

  render() {
    const isReadable = this.context.text.ready;
    return html`
      <div class="frame">
        <div part="map" class="ground"></div>
        ${this.engines.isDrawn ? nothing : this.renderSketch()}
      </div>
      ${isReadable ? [this.popups.render(), this.overlay.render(), this.renderLoad()] : nothing}
    `;
  }

  /** Says that there is a map; a sketch cannot be moved, and nobody looks where it is. */
  private tellSource() {
    const source = this.engines.isSketch ? undefined : this.context.source.source;
    if (source === this.told) return;
    this.told = source;
    this.leave?.();
    this.leave = source?.addMap();
  }

  private renderSketch() {
    const {text, source} = this.context;
    const {view, size} = this;
    if (!view || size.width === 0 || size.height === 0) return nothing;
    return renderSketch({
      items: itemsOf(source.state),
      shape: selectedShape(source.state),
      marks: marksOf(source.state),
      view,
      size,
      label: text.ready ? text.messages.map : '',
    });
  }

  private renderLoad() {
    if (this.context.host.loading !== 'click' || this.isAskedFor) return nothing;
    return html`<div class="middle">
      <button part="load" class="button is-primary" type="button" @click=${() => this.ask()}>
        ${this.context.text.messages.loadMap}
      </button>
    </div>`;
  }

  /** Of the engine if there is one, so that the sketch can stand in for it. */
  private get view(): MapView | undefined {
    const {engine, isSketch} = this.engines;
    if (engine) return engine.view;
    const {state} = this.context.source;
    const isWide = isSketch && this.overlay.hasLeft(state.selectedKey);
    const bounds = isWide ? this.scene.boundsOfItems(state) : this.scene.firstBounds(state);
    return bounds && viewOf(bounds, this.size);
  }

  private get isWanted(): boolean {
    switch (this.context.host.loading) {
      case 'eager':
        return true;
      case 'click':
        return this.isAskedFor;
      default:
        return this.isNear;
    }
  }

  /** Once for each choice: a shape that could not be loaded is not requested again with every update. */
  private requestShape() {
    const {source, state} = this.context.source;
    const {selectedKey} = state;
    if (selectedKey === this.chosen?.key && source === this.chosen?.source) return;
    this.chosen = {key: selectedKey, source};
    if (selectedKey !== undefined) source?.requestShape(selectedKey);
  }

  private async load() {
    if (this.isLoading) return;
    this.isLoading = true;
    const createEngine = await this.context.loadEngine().catch(() => undefined);
    // The page may have removed us while the map was loading.
    if (!this.isGone) this.engines.start(createEngine);
  }

  private ask() {
    this.isAskedFor = true;
    this.changed();
  }

  private measure(rect: DOMRectReadOnly | undefined) {
    if (!rect) return;
    this.size = {width: rect.width, height: rect.height};
    this.changed();
  }

  private approach(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.isNear = true;
    this.nearing.disconnect();
    this.changed();
  }

  private get root(): ShadowRoot {
    // A <trek-map> draws in a root of its own.
    return this.context.host.renderRoot as ShadowRoot;
  }
}
