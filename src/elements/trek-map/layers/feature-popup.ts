import {html, nothing} from 'lit';
import type {Position} from '../../../model/geometry.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import {focusPopup, renderPopup} from '../access/popup-list.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import {placePopup} from '../popup.js';

interface Opened {
  readonly feature: OverlayFeature;
  readonly position: Position;
  readonly renderContent: ((feature: OverlayFeature) => unknown) | undefined;
}

/** The popup with the text of a feature of a layer. */
export class FeaturePopup {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private opened: Opened | undefined;
  private returnFocus = () => {};

  constructor(context: MapContext, engineHost: EngineHost) {
    this.context = context;
    this.engineHost = engineHost;
  }

  open(opened: Opened) {
    this.opened = opened;
    this.context.host.requestUpdate();
    this.returnFocus = focusPopup(this.context.host);
  }

  close() {
    if (!this.opened) return;
    this.opened = undefined;
    this.returnFocus();
    this.context.host.requestUpdate();
  }

  /** Moves it with the map. */
  updatePosition() {
    if (this.opened) this.context.host.requestUpdate();
  }

  render() {
    const {opened} = this;
    const {engine} = this.engineHost;
    if (!opened || !engine) return nothing;
    const {feature, position, renderContent} = opened;
    const {clientWidth: width, clientHeight: height} = this.context.host;
    const place = placePopup(engine.toPixel(position), {width, height}, {lift: 8, isTall: true});
    const {title, description} = feature;
    return renderPopup(
      {
        title: title || description,
        place,
        messages: this.context.text.messages,
        close: () => this.close(),
      },
      renderContent?.(feature) ??
        (title && description ? html`<p class="feature-text">${description}</p>` : nothing),
    );
  }
}
