import {html, nothing} from 'lit';
import type {BaseMap, CreateEngine, MapEngine, VisitorPlace} from '../../map/map-engine.js';
import {type MapView, type Pixel, projection, viewOf} from '../../map/view.js';
import type {Bounds, Position} from '../../model/geometry.js';
import type {Trek} from '../../model/trek.js';
import {knownTrek} from '../../store/source-state.js';
import {renderAttribution} from './attribution.js';
import {EngineHost} from './engine-host.js';
import {liveStyles} from './live-map.styles.js';
import type {MapContext} from './map-context.js';
import {chosenLines, startOf, treksOf} from './map-scene.js';
import {type Crowd, placePopup, renderCrowd, renderName} from './popup.js';
import {trekAt} from './sketch.js';
import {renderSwitcher} from './switcher.js';
import {renderToolbar} from './toolbar.js';
import {renderTreksInView} from './treks-in-view.js';
import {Visitor} from './visitor.js';

/** More would keep somebody with a keyboard from ever reaching what comes after the map. */
const MOST_LISTED = 30;
/** How far what stands on a place reaches above it. */
const PIN_PIXELS = 46;
const MARK_PIXELS = 20;
const METRES_AROUND_VISITOR = 1500;
const METRES_PER_DEGREE = 111_195;

/**
 * What a <trek-map> is beyond its sketch: the engine, and the buttons and texts over it. Loaded
 * with the engine; where there is none it makes the most of the sketch.
 */
export class LiveMap {
  private readonly context: MapContext;
  private readonly host: EngineHost;
  private readonly visitor: Visitor;
  private baseMaps: readonly BaseMap[] = [];
  private baseMap: BaseMap | undefined;
  private crowd: Crowd | undefined;
  private isListOpen = false;

  /** Without `createEngine` the sketch stays. */
  constructor(context: MapContext, createEngine: CreateEngine | undefined) {
    this.context = context;
    this.visitor = new Visitor(() => this.changed());
    this.host = new EngineHost(context, createEngine, {
      moved: () => this.follow(),
      choseNothing: () => this.showCrowd(undefined),
      choseCrowd: (treks, position) => this.showCrowd({treks, position}),
    });
    if (liveStyles.styleSheet) this.root.adoptedStyleSheets.push(liveStyles.styleSheet);
    context.host.addEventListener('fullscreenchange', this.followFullScreen);
  }

  get isDrawn(): boolean {
    return this.host.isDrawn;
  }

  get isReady(): boolean {
    return this.host.isReady;
  }

  /** What the engine shows, for the sketch that stands in for it meanwhile. */
  get view(): MapView | undefined {
    return this.host.engine?.view;
  }

  /** Follows the source; called after each update of the element. */
  update() {
    if (this.context.text.ready) this.host.update(this.baseMap);
  }

  destroy() {
    this.host.drop();
    this.visitor.forget();
    this.context.host.removeEventListener('fullscreenchange', this.followFullScreen);
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter(
      (sheet) => sheet !== liveStyles.styleSheet,
    );
  }

  render() {
    if (!this.context.text.ready) return nothing;
    this.readBaseMaps();
    const {engine} = this.host;
    return html`
      <i class="probe" @transitionend=${() => this.host.repaint()}></i>
      ${this.host.isSketch ? this.renderCatcher() : nothing}
      ${this.renderPopup()}
      <div class="controls">
        ${this.renderTreksInView()}
        ${engine ? this.renderEngineControls(engine) : nothing}
        ${this.renderNotice()}
      </div>
    `;
  }

  private renderEngineControls(engine: MapEngine) {
    const {messages} = this.context.text;
    return html`
      ${renderToolbar({
        messages,
        isFullScreen: this.isFullScreen,
        isLocating: this.visitor.state.status === 'locating',
        zoomBy: (steps) => engine.zoomBy(steps),
        showAll: () => this.host.showAll(),
        locate: () => this.locate(),
        toggleFullScreen: () => this.toggleFullScreen(),
      })}
      <div class="bottom">
        ${renderSwitcher({
          baseMaps: this.baseMaps,
          shown: this.baseMap,
          messages,
          choose: (index) => this.switchTo(index),
        })}
        ${this.baseMap ? renderAttribution(this.baseMap.attribution, messages) : nothing}
      </div>
    `;
  }

  /** Makes the points of the sketch answer, as those of the map would. */
  private renderCatcher() {
    return html`<div
      class="catcher"
      @pointermove=${(event: PointerEvent) => this.highlight(this.trekUnder(event)?.id)}
      @pointerleave=${() => this.highlight(undefined)}
      @click=${(event: MouseEvent) => this.choose(this.trekUnder(event)?.id)}></div>`;
  }

  private renderPopup() {
    if (this.crowd) return this.renderCrowd(this.crowd);
    const {highlightedId, selectedId} = this.context.source.state;
    return this.renderName(highlightedId) ?? this.renderName(selectedId) ?? nothing;
  }

  private renderName(id: number | undefined) {
    const {source, size} = this.context;
    if (id === undefined) return undefined;
    const name = knownTrek(source.state, id)?.name;
    const start = startOf(source.state, id);
    const pixel = start && this.toPixel(start);
    if (!name || !pixel || !this.isOnScreen(pixel)) return undefined;
    const isChosen = id === source.state.selectedId && chosenLines(source.state).length > 0;
    return renderName(name, placePopup(pixel, size(), isChosen ? MARK_PIXELS : PIN_PIXELS));
  }

  private renderCrowd(crowd: Crowd) {
    const pixel = this.toPixel(crowd.position);
    if (!pixel) return nothing;
    return renderCrowd({
      crowd,
      place: placePopup(pixel, this.context.size(), MARK_PIXELS),
      messages: this.context.text.messages,
      choose: (id) => this.choose(id),
      highlight: (id) => this.highlight(id),
      close: () => this.showCrowd(undefined),
    });
  }

  private renderTreksInView() {
    return renderTreksInView({
      messages: this.context.text.messages,
      treks: this.isListOpen ? this.treksInView() : undefined,
      toggle: () => {
        this.isListOpen = !this.isListOpen;
        this.changed();
      },
      choose: (id) => this.choose(id),
      highlight: (id) => this.highlight(id),
    });
  }

  private renderNotice() {
    const sentence = this.sentence();
    return html`<p part="notice" class="notice is-low" role="status" ?hidden=${!sentence}>
      ${sentence}
    </p>`;
  }

  private sentence(): string {
    const {messages} = this.context.text;
    if (this.host.isSketch) return messages.mapUnavailable;
    switch (this.visitor.state.status) {
      case 'locating':
        return messages.locating;
      case 'failed':
        return messages.locateFailed;
      default:
        return '';
    }
  }

  private readBaseMaps() {
    const read = this.context.baseMaps();
    if (JSON.stringify(read) === JSON.stringify(this.baseMaps)) return;
    this.baseMaps = read;
    this.baseMap = read.find(({tiles}) => tiles === this.baseMap?.tiles) ?? read[0];
  }

  private switchTo(index: number) {
    this.baseMap = this.baseMaps[index];
    this.changed();
  }

  private showCrowd(crowd: Crowd | undefined) {
    if (crowd === this.crowd) return;
    const wasOpen = this.crowd !== undefined;
    this.crowd = crowd;
    if (wasOpen && !crowd) this.highlight(undefined);
    this.changed();
  }

  private async locate() {
    const place = await this.visitor.locate();
    const {engine} = this.host;
    if (!place || !engine) return;
    engine.showVisitor(place);
    this.host.take();
    engine.fit(boundsAround(place), 'smooth');
  }

  private async toggleFullScreen() {
    const {host} = this.context;
    try {
      if (this.isFullScreen) await document.exitFullscreen();
      else await host.requestFullscreen();
    } catch {
      // The page, or the visitor, does not let us: everything stays as it is.
    }
  }

  private readonly followFullScreen = () => {
    // Nothing is left to scroll past.
    this.host.engine?.shareGestures(!this.isFullScreen);
    this.changed();
  };

  private get isFullScreen(): boolean {
    return this.context.host.matches(':fullscreen');
  }

  private choose(id: number | undefined) {
    if (id !== undefined) this.host.choose(id);
  }

  private highlight(id: number | undefined) {
    this.context.source.source?.highlight(id);
  }

  private treksInView(): readonly Trek[] {
    const {engine} = this.host;
    if (engine) return engine.treksInView(MOST_LISTED);
    return treksOf(this.context.source.state)
      .filter(({start}) => start)
      .slice(0, MOST_LISTED);
  }

  private trekUnder({offsetX, offsetY}: MouseEvent): Trek | undefined {
    const view = this.sketchView();
    const treks = treksOf(this.context.source.state);
    return view && trekAt([offsetX, offsetY], {treks, view, size: this.context.size()});
  }

  private toPixel(position: Position): Pixel | undefined {
    if (this.host.engine) return this.host.engine.toPixel(position);
    const view = this.sketchView();
    return view && projection(view, this.context.size())(position);
  }

  private sketchView(): MapView | undefined {
    const {scene, source, size} = this.context;
    const bounds = scene.firstBounds(source.state);
    return bounds && viewOf(bounds, size());
  }

  private isOnScreen([x, y]: Pixel): boolean {
    const {width, height} = this.context.size();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  /** What is pinned to a place moves with the map. */
  private follow() {
    const {highlightedId, selectedId} = this.context.source.state;
    const isPinned = highlightedId ?? selectedId ?? this.crowd;
    if (isPinned !== undefined || this.isListOpen) this.changed();
  }

  private changed() {
    this.context.host.requestUpdate();
  }

  private get root(): ShadowRoot {
    // A <trek-map> draws in a root of its own.
    return this.context.host.renderRoot as ShadowRoot;
  }
}

function boundsAround({position: [lng, lat], accuracyMetres}: VisitorPlace): Bounds {
  const reach = Math.max(METRES_AROUND_VISITOR, accuracyMetres) / METRES_PER_DEGREE;
  const wide = reach / Math.cos((lat * Math.PI) / 180);
  return [lng - wide, lat - reach, lng + wide, lat + reach];
}
