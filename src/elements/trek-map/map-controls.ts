import {html, nothing} from 'lit';
import type {BaseMap, UserPosition} from '../../map/map-content.js';
import {type Bounds, METRES_PER_DEGREE} from '../../model/geometry.js';
import {Warnings} from '../../store/warnings.js';
import {Geolocator} from '../geolocator.js';
import {renderAttribution} from './attribution.js';
import {baseMapsOf} from './base-maps.js';
import type {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';
import {renderSwitcher} from './switcher.js';
import {renderToolbar} from './toolbar.js';

const METRES_AROUND_USER = 1500;

/** The toolbar, the choice of base maps and the messages over the map. */
export class MapControls {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private readonly geolocator: Geolocator;
  private readonly layerWarnings = new Warnings('trek-layer');
  private baseMaps: readonly BaseMap[] = [];
  private shownBaseMap: BaseMap | undefined;

  constructor(context: MapContext, engines: EngineHost, controller: MapController) {
    this.context = context;
    this.engineHost = engines;
    this.controller = controller;
    this.geolocator = new Geolocator(() => this.requestUpdate());
    context.host.addEventListener('fullscreenchange', this.updateFullScreen);
  }

  /** Reads the base map to show; absent when no `<trek-layer>` is valid. */
  readBaseMap(): BaseMap | undefined {
    const {host, text} = this.context;
    const read = baseMapsOf(host, text.messages, (message) => this.layerWarnings.warn(message));
    if (JSON.stringify(read) !== JSON.stringify(this.baseMaps)) {
      this.baseMaps = read;
      this.shownBaseMap = read.find(({tiles}) => tiles === this.shownBaseMap?.tiles) ?? read[0];
    }
    return this.shownBaseMap;
  }

  destroy() {
    this.geolocator.reset();
    this.context.host.removeEventListener('fullscreenchange', this.updateFullScreen);
  }

  render() {
    return html`
      <i class="probe" @transitionend=${() => this.controller.updateColours()}></i>
      ${this.engineHost.engine ? this.renderControls() : this.renderSketchControls()}
      ${this.renderNotice()}
    `;
  }

  private renderControls() {
    const {messages} = this.context.text;
    const isBusy = this.geolocator.state.status === 'locating';
    return html`
      ${renderToolbar({
        messages,
        zoomBy: (steps) => this.controller.zoomBy(steps),
        showAll: () => this.controller.showAll(),
        geolocation: {isBusy, locate: () => this.locate()},
        fullScreen: {isOn: this.isFullScreen, toggle: () => this.toggleFullScreen()},
      })}
      <div class="bottom">
        ${renderSwitcher({
          baseMaps: this.baseMaps,
          shown: this.shownBaseMap,
          messages,
          choose: (index) => this.selectBaseMap(index),
        })}
        ${this.shownBaseMap ? renderAttribution(this.shownBaseMap.attribution, messages) : nothing}
      </div>
    `;
  }

  private renderSketchControls() {
    const {messages} = this.context.text;
    const {selectedKey} = this.context.source.state;
    const {isSketch} = this.engineHost;
    if (!isSketch || selectedKey === undefined || this.controller.isZoomedOut(selectedKey)) {
      return nothing;
    }
    return renderToolbar({messages, showAll: () => this.controller.showAll()});
  }

  private renderNotice() {
    const text = this.noticeText();
    const className = this.engineHost.isSketch ? 'is-quiet' : 'is-low';
    return html`<p part="notice" class="notice ${className}" role="status" ?hidden=${!text}>
      ${text}
    </p>`;
  }

  private noticeText(): string {
    const {messages} = this.context.text;
    if (this.engineHost.isSketch) return messages.mapUnavailable;
    const {status} = this.geolocator.state;
    if (status === 'locating') return messages.locating;
    return status === 'failed' ? messages.locateFailed : '';
  }

  private selectBaseMap(index: number) {
    this.shownBaseMap = this.baseMaps[index];
    this.requestUpdate();
  }

  private async locate() {
    const user = await this.geolocator.locate();
    if (user) this.controller.showUserPosition(user, boundsAround(user));
  }

  private async toggleFullScreen() {
    try {
      if (this.isFullScreen) await document.exitFullscreen();
      else await this.context.host.requestFullscreen();
    } catch {
      // The page does not allow full screen.
    }
  }

  private readonly updateFullScreen = () => this.requestUpdate();

  private get isFullScreen(): boolean {
    return this.context.host.matches(':fullscreen');
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}

function boundsAround({position: [lng, lat], accuracyMetres}: UserPosition): Bounds {
  const latReach = Math.max(METRES_AROUND_USER, accuracyMetres) / METRES_PER_DEGREE;
  const lngReach = latReach / Math.cos((lat * Math.PI) / 180);
  return [lng - lngReach, lat - latReach, lng + lngReach, lat + latReach];
}
