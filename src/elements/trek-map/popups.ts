import {html, nothing} from 'lit';
import {type MapView, type Pixel, projection, type Size} from '../../map/view.js';
import type {Position} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem} from '../../store/source-state.js';
import type {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';
import {namedItem, positionOf, selectedShape} from './map-items.js';
import {placePopup, renderName} from './popup.js';
import {itemAt} from './sketch.js';

/** Heights of a pin and of a point above their position, in pixels. */
const PIN_HEIGHT = 46;
const POINT_HEIGHT = 20;

interface Parts {
  readonly engineHost: EngineHost;
  readonly controller: MapController;
  readonly view: () => MapView | undefined;
  readonly size: () => Size;
}

/** The popup with the name of an item. */
export class Popups {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private readonly views: Parts;
  /** Where the visitor points at a track, whose item may begin outside of the view. */
  private pointedAt:
    | {readonly key: ItemKey | undefined; readonly position?: Position | undefined}
    | undefined;
  private readonly selectItem = (key: ItemKey) => this.controller.itemSelected(key);
  private readonly pointAt = (key: ItemKey | undefined) => this.controller.itemPointedAt(key);

  constructor(context: MapContext, parts: Parts) {
    this.context = context;
    this.engineHost = parts.engineHost;
    this.controller = parts.controller;
    this.views = parts;
    context.host.addController({
      hostDisconnected: () => document.removeEventListener('keydown', this.hideByKey),
    });
  }

  /** The name of an item is shown where the visitor points at it. */
  setPointedAt(key: ItemKey | undefined, position: Position | undefined) {
    this.pointedAt = {key, position};
  }

  /** Moves popups with the map. */
  updatePositions() {
    const {highlightedKey, selectedKey} = this.context.source.state;
    if ((highlightedKey ?? selectedKey) !== undefined) this.requestUpdate();
  }

  /** Without the name where a list of names is open. */
  render(hasList: boolean) {
    const {highlightedKey, selectedKey} = this.context.source.state;
    // The focus may be anywhere while the pointer is on an item.
    if (highlightedKey === undefined) document.removeEventListener('keydown', this.hideByKey);
    else document.addEventListener('keydown', this.hideByKey);
    return html`
      ${this.engineHost.isStill ? this.renderPointerTarget() : nothing}
      ${hasList ? nothing : (this.renderName(highlightedKey) ?? this.renderName(selectedKey))}
    `;
  }

  /** Receives pointer events for the points of the sketch. */
  private renderPointerTarget() {
    return html`<div
      class="pointer-target"
      @pointermove=${(event: PointerEvent) => this.pointAt(this.itemUnder(event)?.key)}
      @pointerleave=${() => this.pointAt(undefined)}
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
    const name = item && namedItem(item, this.context).name;
    const pointedAt = this.pointedAt?.key === key ? this.pointedAt.position : undefined;
    const position = pointedAt ?? positionOf(state, key);
    const pixel = position && this.toPixel(position);
    if (!name || !pixel || !this.isOnScreen(pixel)) return undefined;
    const isSelected = key === state.selectedKey && selectedShape(state).lines.length > 0;
    const lift = isSelected || pointedAt || this.engineHost.isStill ? POINT_HEIGHT : PIN_HEIGHT;
    const isHighlighted = key === state.highlightedKey && key !== state.selectedKey;
    const pointer = isHighlighted && {
      enter: () => this.controller.itemPointedAt(key, pointedAt),
      leave: () => this.pointAt(undefined),
      click: () => this.selectItem(key),
    };
    return renderName(name, placePopup(pixel, this.views.size(), {lift}), pointer || undefined);
  }

  private readonly hideByKey = ({key}: KeyboardEvent) => {
    if (key === 'Escape') this.controller.itemHighlighted(undefined);
  };

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
