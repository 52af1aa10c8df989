import {html, nothing} from 'lit';
import {type MapView, type Pixel, projection, type Size} from '../../map/view.js';
import type {Position} from '../../model/geometry.js';
import type {Trek} from '../../model/trek.js';
import {knownTrek} from '../../store/source-state.js';
import type {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import {chosenLines, startOf, treksOf} from './map-scene.js';
import {type OverlappingTreks, placePopup, renderName, renderOverlapping} from './popup.js';
import {trekAt} from './sketch.js';
import {renderTreksInView} from './treks-in-view.js';

/** More would keep somebody with a keyboard from ever reaching what comes after the map. */
const MOST_LISTED = 30;
/** How far what stands on a place reaches above it. */
const PIN_PIXELS = 46;
const MARK_PIXELS = 20;

interface Views {
  readonly view: () => MapView | undefined;
  readonly size: () => Size;
}

/** The names on the map, and the lists of treks to choose from. */
export class Popups {
  private readonly context: MapContext;
  private readonly engines: EngineHost;
  private readonly views: Views;
  private overlapping: OverlappingTreks | undefined;
  private isListOpen = false;
  private readonly choose = (id: number) => this.engines.choose(id);
  private readonly highlight = (id: number | undefined) =>
    this.context.source.source?.highlight(id);

  constructor(context: MapContext, engines: EngineHost, views: Views) {
    this.context = context;
    this.engines = engines;
    this.views = views;
  }

  /** Lists treks that lie at one place. */
  open(overlapping: OverlappingTreks) {
    this.overlapping = overlapping;
    this.changed();
  }

  close() {
    if (!this.overlapping) return;
    this.overlapping = undefined;
    this.highlight(undefined);
    this.changed();
  }

  /** What is pinned to a place moves with the map. */
  follow() {
    const {highlightedId, selectedId} = this.context.source.state;
    const isPinned = highlightedId ?? selectedId ?? this.overlapping;
    if (isPinned !== undefined || this.isListOpen) this.changed();
  }

  render() {
    const {highlightedId, selectedId} = this.context.source.state;
    return html`
      ${this.engines.isSketch ? this.renderCatcher() : nothing}
      ${treksOf(this.context.source.state).length > 0 ? this.renderTreksInView() : nothing}
      ${
        this.overlapping
          ? this.renderOverlapping(this.overlapping)
          : (this.renderName(highlightedId) ?? this.renderName(selectedId) ?? nothing)
      }
    `;
  }

  /** Makes the points of the sketch answer, as those of the map would. */
  private renderCatcher() {
    return html`<div
      class="catcher"
      @pointermove=${(event: PointerEvent) => this.highlight(this.trekUnder(event)?.id)}
      @pointerleave=${() => this.highlight(undefined)}
      @click=${(event: MouseEvent) => {
        const trek = this.trekUnder(event);
        if (trek) this.choose(trek.id);
      }}></div>`;
  }

  private renderName(id: number | undefined) {
    const {state} = this.context.source;
    if (id === undefined) return undefined;
    const name = knownTrek(state, id)?.name;
    const start = startOf(state, id);
    const pixel = start && this.toPixel(start);
    if (!name || !pixel || !this.isOnScreen(pixel)) return undefined;
    const isChosen = id === state.selectedId && chosenLines(state).length > 0;
    const lift = isChosen || this.engines.isSketch ? MARK_PIXELS : PIN_PIXELS;
    return renderName(name, placePopup(pixel, this.views.size(), {lift}));
  }

  private renderOverlapping(overlapping: OverlappingTreks) {
    const pixel = this.toPixel(overlapping.position);
    if (!pixel) return nothing;
    return renderOverlapping({
      overlapping,
      place: placePopup(pixel, this.views.size(), {lift: MARK_PIXELS, isTall: true}),
      messages: this.context.text.messages,
      choose: this.choose,
      highlight: this.highlight,
      close: () => this.close(),
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
      choose: this.choose,
      highlight: this.highlight,
    });
  }

  private treksInView(): readonly Trek[] {
    const {engine} = this.engines;
    if (engine) return engine.treksInView(MOST_LISTED);
    return treksOf(this.context.source.state)
      .filter(({start}) => start)
      .slice(0, MOST_LISTED);
  }

  private trekUnder({offsetX, offsetY}: MouseEvent): Trek | undefined {
    const view = this.views.view();
    const treks = treksOf(this.context.source.state);
    return view && trekAt([offsetX, offsetY], {treks, view, size: this.views.size()});
  }

  private toPixel(position: Position): Pixel | undefined {
    if (this.engines.engine) return this.engines.engine.toPixel(position);
    const view = this.views.view();
    return view && projection(view, this.views.size())(position);
  }

  private isOnScreen([x, y]: Pixel): boolean {
    const {width, height} = this.views.size();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  private changed() {
    this.context.host.requestUpdate();
  }
}
