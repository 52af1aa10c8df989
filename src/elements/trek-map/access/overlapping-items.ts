import {nothing} from 'lit';
import type {Position} from '../../../model/geometry.js';
import type {Item} from '../../../model/item.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import type {MapController} from '../map-controller.js';
import {namedItem} from '../map-items.js';
import {placePopup} from '../popup.js';
import {focusPopup, renderItemButtons, renderPopup} from './popup-list.js';

/** Height of a point above its position, in pixels. */
const POINT_HEIGHT = 20;

/** Items at one place. */
interface Place {
  readonly items: readonly Item[];
  readonly position: Position;
}

/** The list of the items at one place of the map, which no zoom separates. */
export class OverlappingItems {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private place: Place | undefined;
  private returnFocus = () => {};

  constructor(context: MapContext, engineHost: EngineHost, controller: MapController) {
    this.context = context;
    this.engineHost = engineHost;
    this.controller = controller;
  }

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  open(place: Place) {
    this.place = place;
    this.context.host.requestUpdate();
    this.returnFocus = focusPopup(this.context.host);
  }

  readonly close = () => {
    if (!this.place) return;
    this.place = undefined;
    this.returnFocus();
    this.controller.itemHighlighted(undefined);
    this.context.host.requestUpdate();
  };

  render() {
    const {place, context, controller} = this;
    const {engine} = this.engineHost;
    if (!place || !engine) return nothing;
    const {messages} = context.text;
    const {clientWidth: width, clientHeight: height} = context.host;
    const items = place.items.map((item) => namedItem(item, context));
    return renderPopup(
      {
        title: messages.itemsHere(items.length),
        place: placePopup(
          engine.toPixel(place.position),
          {width, height},
          {lift: POINT_HEIGHT, isTall: true},
        ),
        messages,
        close: this.close,
      },
      renderItemButtons({
        items,
        choose: (key) => controller.itemSelected(key),
        highlight: (key) => controller.itemHighlighted(key),
      }),
    );
  }
}
