import {html, nothing} from 'lit';
import type {BaseMap, MapEngine, VisitorPlace} from '../../map/map-engine.js';
import type {Bounds} from '../../model/geometry.js';
import type {ItemKey} from '../../model/item.js';
import {Warnings} from '../../store/warnings.js';
import {renderAttribution} from './attribution.js';
import {baseMapsOf} from './base-maps.js';
import type {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import {renderSwitcher} from './switcher.js';
import {renderToolbar} from './toolbar.js';
import {Visitor} from './visitor.js';

const METRES_AROUND_VISITOR = 1500;
const METRES_PER_DEGREE = 111_195;

/** The buttons over the map, and what they do. */
export class Overlay {
  private readonly context: MapContext;
  private readonly engines: EngineHost;
  private readonly visitor: Visitor;
  private readonly layerWarnings = new Warnings('trek-layer');
  private baseMaps: readonly BaseMap[] = [];
  private shown: BaseMap | undefined;
  /** The selected item that a sketch no longer shows from near. */
  private leftKey: ItemKey | undefined;

  constructor(context: MapContext, engines: EngineHost) {
    this.context = context;
    this.engines = engines;
    this.visitor = new Visitor(() => this.changed());
    context.host.addEventListener('fullscreenchange', this.followFullScreen);
  }

  /** Absent when every `<trek-layer>` is wrong. */
  get baseMap(): BaseMap | undefined {
    return this.shown;
  }

  hasLeft(key: ItemKey | undefined): boolean {
    return key === this.leftKey;
  }

  destroy() {
    this.visitor.forget();
    this.context.host.removeEventListener('fullscreenchange', this.followFullScreen);
  }

  render() {
    this.readBaseMaps();
    const {engine} = this.engines;
    return html`
      <i class="probe" @transitionend=${() => this.engines.repaint()}></i>
      ${engine ? this.renderControls(engine) : this.renderSketchControls()}
      ${this.renderNotice()}
    `;
  }

  private renderControls(engine: MapEngine) {
    const {messages} = this.context.text;
    const isBusy = this.visitor.state.status === 'locating';
    return html`
      ${renderToolbar({
        messages,
        zoomBy: (steps) => engine.zoomBy(steps),
        showAll: () => this.engines.showAll(),
        visitor: {isBusy, locate: () => this.locate()},
        fullScreen: {isOn: this.isFullScreen, toggle: () => this.toggleFullScreen()},
      })}
      <div class="bottom">
        ${renderSwitcher({
          baseMaps: this.baseMaps,
          shown: this.shown,
          messages,
          choose: (index) => this.switchTo(index),
        })}
        ${this.shown ? renderAttribution(this.shown.attribution, messages) : nothing}
      </div>
    `;
  }

  private renderSketchControls() {
    const {messages} = this.context.text;
    const {selectedKey} = this.context.source.state;
    if (!this.engines.isSketch || selectedKey === undefined || this.hasLeft(selectedKey)) {
      return nothing;
    }
    const showAll = () => {
      this.leftKey = selectedKey;
      this.changed();
    };
    return renderToolbar({messages, showAll});
  }

  private renderNotice() {
    const sentence = this.sentence();
    const place = this.engines.isSketch ? 'is-quiet' : 'is-low';
    return html`<p part="notice" class="notice ${place}" role="status" ?hidden=${!sentence}>
      ${sentence}
    </p>`;
  }

  private sentence(): string {
    const {messages} = this.context.text;
    if (this.engines.isSketch) return messages.mapUnavailable;
    const {status} = this.visitor.state;
    if (status === 'locating') return messages.locating;
    return status === 'failed' ? messages.locateFailed : '';
  }

  private readBaseMaps() {
    const {host, text} = this.context;
    const read = baseMapsOf(host, text.messages, (sentence) => this.layerWarnings.warn(sentence));
    if (JSON.stringify(read) === JSON.stringify(this.baseMaps)) return;
    this.baseMaps = read;
    this.shown = read.find(({tiles}) => tiles === this.shown?.tiles) ?? read[0];
  }

  private switchTo(index: number) {
    this.shown = this.baseMaps[index];
    this.changed();
  }

  private async locate() {
    const place = await this.visitor.locate();
    if (place) this.engines.showVisitor(place, boundsAround(place));
  }

  private async toggleFullScreen() {
    try {
      if (this.isFullScreen) await document.exitFullscreen();
      else await this.context.host.requestFullscreen();
    } catch {
      // The page does not let us: everything stays as it is.
    }
  }

  private readonly followFullScreen = () => {
    // Nothing is left to scroll past.
    this.engines.engine?.shareGestures(!this.isFullScreen);
    this.changed();
  };

  private get isFullScreen(): boolean {
    return this.context.host.matches(':fullscreen');
  }

  private changed() {
    this.context.host.requestUpdate();
  }
}

function boundsAround({position: [lng, lat], accuracyMetres}: VisitorPlace): Bounds {
  const reach = Math.max(METRES_AROUND_VISITOR, accuracyMetres) / METRES_PER_DEGREE;
  const wide = reach / Math.cos((lat * Math.PI) / 180);
  return [lng - wide, lat - reach, lng + wide, lat + reach];
}
