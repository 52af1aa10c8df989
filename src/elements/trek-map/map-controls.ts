import {html, nothing} from 'lit';
import type {BaseMap, MapEngine, UserPosition} from '../../map/map-engine.js';
import {type Bounds, METRES_PER_DEGREE} from '../../model/geometry.js';
import type {ItemKey} from '../../model/item.js';
import {Warnings} from '../../store/warnings.js';
import {Geolocator} from '../geolocator.js';
import {renderAttribution} from './attribution.js';
import {baseMapsOf} from './base-maps.js';
import type {EngineHost} from './engine-host.js';
import type {MapContext} from './map-context.js';
import {renderSwitcher} from './switcher.js';
import {renderToolbar} from './toolbar.js';

const METRES_AROUND_USER = 1500;

/** The toolbar, the choice of base maps and the messages over the map. */
export class MapControls {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly geolocator: Geolocator;
  private readonly layerWarnings = new Warnings('trek-layer');
  private baseMaps: readonly BaseMap[] = [];
  private shownBaseMap: BaseMap | undefined;
  /** The selected item to which the sketch does not zoom, since the visitor has reset the view. */
  private zoomedOutKey: ItemKey | undefined;

  constructor(context: MapContext, engines: EngineHost) {
    this.context = context;
    this.engineHost = engines;
    this.geolocator = new Geolocator(() => this.requestUpdate());
    context.host.addEventListener('fullscreenchange', this.updateFullScreen);
  }

  /** The base map to show; absent when no `<trek-layer>` is valid. */
  get baseMap(): BaseMap | undefined {
    return this.shownBaseMap;
  }

  isZoomedOut(key: ItemKey | undefined): boolean {
    return key === this.zoomedOutKey;
  }

  destroy() {
    this.geolocator.reset();
    this.context.host.removeEventListener('fullscreenchange', this.updateFullScreen);
  }

  render() {
    this.readBaseMaps();
    const {engine} = this.engineHost;
    return html`
      <i class="probe" @transitionend=${() => this.engineHost.updateColours()}></i>
      ${engine ? this.renderControls(engine) : this.renderSketchControls()}
      ${this.renderNotice()}
    `;
  }

  private renderControls(engine: MapEngine) {
    const {messages} = this.context.text;
    const isBusy = this.geolocator.state.status === 'locating';
    return html`
      ${renderToolbar({
        messages,
        zoomBy: (steps) => engine.zoomBy(steps),
        showAll: () => this.engineHost.showAll(),
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
    if (!this.engineHost.isSketch || selectedKey === undefined || this.isZoomedOut(selectedKey)) {
      return nothing;
    }
    const showAll = () => {
      this.zoomedOutKey = selectedKey;
      this.requestUpdate();
    };
    return renderToolbar({messages, showAll});
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

  private readBaseMaps() {
    const {host, text} = this.context;
    const read = baseMapsOf(host, text.messages, (message) => this.layerWarnings.warn(message));
    if (JSON.stringify(read) === JSON.stringify(this.baseMaps)) return;
    this.baseMaps = read;
    this.shownBaseMap = read.find(({tiles}) => tiles === this.shownBaseMap?.tiles) ?? read[0];
  }

  private selectBaseMap(index: number) {
    this.shownBaseMap = this.baseMaps[index];
    this.requestUpdate();
  }

  private async locate() {
    const user = await this.geolocator.locate();
    if (user) this.engineHost.showUserPosition(user, boundsAround(user));
  }

  private async toggleFullScreen() {
    try {
      if (this.isFullScreen) await document.exitFullscreen();
      else await this.context.host.requestFullscreen();
    } catch {
      // The page does not allow full screen.
    }
  }

  private readonly updateFullScreen = () => {
    // In full screen the page cannot be scrolled, so one finger may move the map.
    this.engineHost.engine?.setCooperativeGestures(!this.isFullScreen);
    this.requestUpdate();
  };

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
