import {html, nothing} from 'lit';
import {type MapView, type Pixel, projection, type Size} from '../../map/view.js';
import type {Position} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem} from '../../store/source-state.js';
import {nameOf} from '../kind-view.js';
import type {EngineHost} from './engine-host.js';
import {renderItemsInView} from './items-in-view.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';
import {positionOf, selectedShape} from './map-items.js';
import {
  type OverlappingItems,
  placePopup,
  renderItemButtons,
  renderName,
  renderPopup,
} from './popup.js';
import {itemAt} from './sketch.js';

/** A longer list would keep keyboard users from reaching what comes after the map. */
const MOST_LISTED = 30;
/** Heights of a pin and of a point above their position, in pixels. */
const PIN_HEIGHT = 46;
const POINT_HEIGHT = 20;

interface Views {
  readonly view: () => MapView | undefined;
  readonly size: () => Size;
}

/** The popup with the name of an item, and the lists of overlapping and of visible items. */
export class Popups {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private readonly views: Views;
  private overlapping: OverlappingItems | undefined;
  private isListOpen = false;
  /** Where the visitor points at a track, whose item may begin outside of the view. */
  private pointedAt:
    | {readonly key: ItemKey | undefined; readonly position?: Position | undefined}
    | undefined;
  private readonly selectItem = (key: ItemKey) => this.controller.itemSelected(key);
  private readonly highlight = (key: ItemKey | undefined) => this.controller.itemHighlighted(key);

  constructor(
    context: MapContext,
    {engineHost, controller}: {readonly engineHost: EngineHost; readonly controller: MapController},
    views: Views,
  ) {
    this.context = context;
    this.engineHost = engineHost;
    this.controller = controller;
    this.views = views;
  }

  /** Opens the list of items at one place. */
  open(overlapping: OverlappingItems) {
    this.overlapping = overlapping;
    this.requestUpdate();
  }

  close() {
    if (!this.overlapping) return;
    this.overlapping = undefined;
    this.highlight(undefined);
    this.requestUpdate();
  }

  /** The name of an item is shown where the visitor points at it. */
  setPointedAt(key: ItemKey | undefined, position: Position | undefined) {
    this.pointedAt = {key, position};
  }

  /** Moves popups and lists with the map. */
  updatePositions() {
    const {highlightedKey, selectedKey} = this.context.source.state;
    const isPinned = highlightedKey ?? selectedKey ?? this.overlapping;
    if (isPinned !== undefined || this.isListOpen) this.requestUpdate();
  }

  render() {
    const {highlightedKey, selectedKey} = this.context.source.state;
    return html`
      ${this.engineHost.isSketch ? this.renderPointerTarget() : nothing}
      ${this.controller.content.items.length > 0 ? this.renderItemsInView() : nothing}
      ${
        this.overlapping
          ? this.renderOverlapping(this.overlapping)
          : (this.renderName(highlightedKey) ?? this.renderName(selectedKey) ?? nothing)
      }
    `;
  }

  /** Receives pointer events for the points of the sketch. */
  private renderPointerTarget() {
    return html`<div
      class="pointer-target"
      @pointermove=${(event: PointerEvent) => this.highlight(this.itemUnder(event)?.key)}
      @pointerleave=${() => this.highlight(undefined)}
      @click=${(event: MouseEvent) => {
        const item = this.itemUnder(event);
        if (item) this.selectItem(item.key);
      }}></div>`;
  }

  private renderName(key: ItemKey | undefined) {
    const {state} = this.context.source;
    // The name stands where the track begins.
    if (key === undefined || this.controller.flight) return undefined;
    const item = bestKnownItem(state, key);
    const name = item && this.named(item).name;
    const pointedAt = this.pointedAt?.key === key ? this.pointedAt.position : undefined;
    const position = pointedAt ?? positionOf(state, key);
    const pixel = position && this.toPixel(position);
    if (!name || !pixel || !this.isOnScreen(pixel)) return undefined;
    const isSelected = key === state.selectedKey && selectedShape(state).lines.length > 0;
    const lift = isSelected || pointedAt || this.engineHost.isSketch ? POINT_HEIGHT : PIN_HEIGHT;
    return renderName(name, placePopup(pixel, this.views.size(), {lift}));
  }

  private renderOverlapping(overlapping: OverlappingItems) {
    const pixel = this.toPixel(overlapping.position);
    if (!pixel) return nothing;
    const {messages} = this.context.text;
    const items = overlapping.items.map((item) => this.named(item));
    return renderPopup(
      {
        title: messages.itemsHere(items.length),
        place: placePopup(pixel, this.views.size(), {lift: POINT_HEIGHT, isTall: true}),
        messages,
        close: () => this.close(),
      },
      renderItemButtons({items, choose: this.selectItem, highlight: this.highlight}),
    );
  }

  private renderItemsInView() {
    return renderItemsInView({
      messages: this.context.text.messages,
      items: this.isListOpen ? this.itemsInView().map((item) => this.named(item)) : undefined,
      toggle: () => {
        this.isListOpen = !this.isListOpen;
        this.requestUpdate();
      },
      choose: this.selectItem,
      highlight: this.highlight,
    });
  }

  /** An item without a name gets that of its type. */
  private named(item: Item): Item {
    if (item.name) return item;
    const {source, text} = this.context;
    source.source?.requestVocabularies(source.kind?.cardVocabularies.slice(0, 1) ?? []);
    const {messages, formats} = text;
    const {vocabularies} = source.state;
    return {...item, name: nameOf(item, {vocabularies, messages, formats})};
  }

  private itemsInView(): readonly Item[] {
    const {engine} = this.engineHost;
    if (engine) return engine.itemsInView(MOST_LISTED);
    return this.controller.content.items.filter(({position}) => position).slice(0, MOST_LISTED);
  }

  private itemUnder({offsetX, offsetY}: MouseEvent): Item | undefined {
    const view = this.views.view();
    const {content} = this.controller;
    return view && itemAt([offsetX, offsetY], {content, view, size: this.views.size()});
  }

  private toPixel(position: Position): Pixel | undefined {
    if (this.engineHost.engine) return this.engineHost.engine.toPixel(position);
    const view = this.views.view();
    return view && projection(view, this.views.size())(position);
  }

  private isOnScreen([x, y]: Pixel): boolean {
    const {width, height} = this.views.size();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}
