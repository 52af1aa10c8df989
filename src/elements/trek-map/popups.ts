import {html, nothing} from 'lit';
import {type MapView, type Pixel, projection, type Size} from '../../map/view.js';
import type {Position} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem} from '../../store/source-state.js';
import {nameOf} from '../kind-view.js';
import type {EngineHost} from './engine-host.js';
import {renderItemsInView} from './items-in-view.js';
import type {MapContext} from './map-context.js';
import {itemsOf, positionOf, selectedShape} from './map-scene.js';
import {type OverlappingItems, placePopup, renderName, renderOverlapping} from './popup.js';
import {itemAt} from './sketch.js';

/** More would keep somebody with a keyboard from ever reaching what comes after the map. */
const MOST_LISTED = 30;
/** How far what stands on a place reaches above it. */
const PIN_PIXELS = 46;
const MARK_PIXELS = 20;

interface Views {
  readonly view: () => MapView | undefined;
  readonly size: () => Size;
}

/** The names on the map, and the lists of items to choose from. */
export class Popups {
  private readonly context: MapContext;
  private readonly engines: EngineHost;
  private readonly views: Views;
  private overlapping: OverlappingItems | undefined;
  private isListOpen = false;
  private readonly choose = (key: ItemKey) => this.engines.choose(key);
  private readonly highlight = (key: ItemKey | undefined) =>
    this.context.source.source?.highlight(key);

  constructor(context: MapContext, engines: EngineHost, views: Views) {
    this.context = context;
    this.engines = engines;
    this.views = views;
  }

  /** Lists items that lie at one place. */
  open(overlapping: OverlappingItems) {
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
    const {highlightedKey, selectedKey} = this.context.source.state;
    const isPinned = highlightedKey ?? selectedKey ?? this.overlapping;
    if (isPinned !== undefined || this.isListOpen) this.changed();
  }

  render() {
    const {highlightedKey, selectedKey} = this.context.source.state;
    return html`
      ${this.engines.isSketch ? this.renderCatcher() : nothing}
      ${itemsOf(this.context.source.state).length > 0 ? this.renderItemsInView() : nothing}
      ${
        this.overlapping
          ? this.renderOverlapping(this.overlapping)
          : (this.renderName(highlightedKey) ?? this.renderName(selectedKey) ?? nothing)
      }
    `;
  }

  /** Makes the points of the sketch answer, as those of the map would. */
  private renderCatcher() {
    return html`<div
      class="catcher"
      @pointermove=${(event: PointerEvent) => this.highlight(this.itemUnder(event)?.key)}
      @pointerleave=${() => this.highlight(undefined)}
      @click=${(event: MouseEvent) => {
        const item = this.itemUnder(event);
        if (item) this.choose(item.key);
      }}></div>`;
  }

  private renderName(key: ItemKey | undefined) {
    const {state} = this.context.source;
    if (key === undefined) return undefined;
    const item = bestKnownItem(state, key);
    const name = item && this.named(item).name;
    const position = positionOf(state, key);
    const pixel = position && this.toPixel(position);
    if (!name || !pixel || !this.isOnScreen(pixel)) return undefined;
    const isSelected = key === state.selectedKey && selectedShape(state).lines.length > 0;
    const lift = isSelected || this.engines.isSketch ? MARK_PIXELS : PIN_PIXELS;
    return renderName(name, placePopup(pixel, this.views.size(), {lift}));
  }

  private renderOverlapping(overlapping: OverlappingItems) {
    const pixel = this.toPixel(overlapping.position);
    if (!pixel) return nothing;
    return renderOverlapping({
      overlapping: {...overlapping, items: overlapping.items.map((item) => this.named(item))},
      place: placePopup(pixel, this.views.size(), {lift: MARK_PIXELS, isTall: true}),
      messages: this.context.text.messages,
      choose: this.choose,
      highlight: this.highlight,
      close: () => this.close(),
    });
  }

  private renderItemsInView() {
    return renderItemsInView({
      messages: this.context.text.messages,
      items: this.isListOpen ? this.itemsInView().map((item) => this.named(item)) : undefined,
      toggle: () => {
        this.isListOpen = !this.isListOpen;
        this.changed();
      },
      choose: this.choose,
      highlight: this.highlight,
    });
  }

  /** The item with what it is in place of a name, where it has none; a map needs no other words. */
  private named(item: Item): Item {
    if (item.name) return item;
    const {source, text} = this.context;
    source.source?.requestVocabularies(source.kind?.cardVocabularies.slice(0, 1) ?? []);
    const {messages, formats} = text;
    const {vocabularies} = source.state;
    return {...item, name: nameOf(item, {vocabularies, messages, formats})};
  }

  private itemsInView(): readonly Item[] {
    const {engine} = this.engines;
    if (engine) return engine.itemsInView(MOST_LISTED);
    return itemsOf(this.context.source.state)
      .filter(({position}) => position)
      .slice(0, MOST_LISTED);
  }

  private itemUnder({offsetX, offsetY}: MouseEvent): Item | undefined {
    const view = this.views.view();
    const items = itemsOf(this.context.source.state);
    return view && itemAt([offsetX, offsetY], {items, view, size: this.views.size()});
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
