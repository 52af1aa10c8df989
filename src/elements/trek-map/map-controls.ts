import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import {type BaseMap, creditsOf, type Overlay, type UserPosition} from '../../map/map-content.js';
import {type Bounds, METRES_PER_DEGREE} from '../../model/geometry.js';
import {trackOf} from '../../model/track.js';
import {Geolocator} from '../geolocator.js';
import type {MapAccess} from './access/map-access.js';
import {renderAttribution} from './attribution.js';
import {ignBaseMaps, layersOf, terrainOf} from './base-maps.js';
import type {EngineHost} from './engine-host.js';
import type {Flights} from './flight/flights.js';
import type {DrawnLayers, MapLayers} from './layers/map-layers.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';
import {selectedShape} from './map-items.js';
import {OpenPanels} from './open-panels.js';
import type {PictureMenu} from './picture/picture-menu.js';
import type {DrawnRelief, MapRelief} from './relief/map-relief.js';
import {renderSwitcher} from './switcher.js';
import {renderToolbar} from './toolbar.js';

const METRES_AROUND_USER = 1500;
/** A page may have several maps of a source: one of them flies. */
const handledRequests = new WeakSet<object>();
/** One constant array, so that comparing by identity finds no change. */
const noOverlays: readonly Overlay[] = [];

/** The toolbar, the choice of base maps and the messages over the map. */
export class MapControls {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private readonly geolocator: Geolocator;
  /** Loaded when there are items. */
  access: MapAccess | undefined;
  /** Loaded where the page declares layers. */
  layers: MapLayers | undefined;
  /** Loaded where the page declares heights of the ground. */
  relief: MapRelief | undefined;
  /** In the language of these messages. */
  private messages: Messages | undefined;
  private baseMaps: readonly BaseMap[] = [];
  private shownIndex = 0;
  /** Whether it is not yet known what the map shows. */
  areLayersLoading = false;
  private areLayersRequested = false;
  private isReliefRequested = false;
  /** Whether the code of the layers or of the relief could not be loaded. */
  private hasPartFailed = false;
  /** Loaded with the first flight. */
  private flights: Flights | undefined;
  private hasFlightFailed = false;
  /** Loaded once the map is complete. */
  private pictureMenu: PictureMenu | undefined;
  private isPictureMenuRequested = false;
  private readonly panels = new OpenPanels();
  private isDestroyed = false;

  constructor(context: MapContext, engines: EngineHost, controller: MapController) {
    this.context = context;
    this.engineHost = engines;
    this.controller = controller;
    this.geolocator = new Geolocator(() => this.requestUpdate());
    context.host.addEventListener('fullscreenchange', this.updateFullScreen);
  }

  /** Reads the layers to show; the base map is absent when no `<trek-layer>` is valid, or while they load. */
  readLayers(): DrawnLayers {
    const {host, text} = this.context;
    const declared = layersOf(host);
    if (this.layers) return this.layers.update(declared);
    if (declared.length > 0) {
      if (!this.areLayersRequested) void this.loadLayers();
      return {baseMap: undefined, overlays: noOverlays};
    }
    if (text.messages !== this.messages) {
      this.messages = text.messages;
      this.baseMaps = ignBaseMaps(text.messages);
    }
    return {baseMap: this.baseMaps[this.shownIndex], overlays: noOverlays};
  }

  /** Reads what to show of the relief; nothing while its code is loading. */
  readRelief(): Partial<DrawnRelief> {
    const declared = terrainOf(this.context.host);
    if (declared && !this.isReliefRequested) void this.loadRelief();
    return this.relief?.update(declared) ?? {};
  }

  /** Called after each update of the element. */
  update() {
    const {flightRequest, selectedKey} = this.context.source.state;
    if (
      this.canFly &&
      flightRequest &&
      flightRequest.key === selectedKey &&
      !handledRequests.has(flightRequest)
    ) {
      handledRequests.add(flightRequest);
      void this.startFlight();
    }
    this.flights?.update();
    const {access, layers, relief, pictureMenu} = this;
    const panels = [...(access?.panels ?? []), layers?.panel, relief?.panel, pictureMenu?.panel];
    this.panels.update(panels, this.context.host.clientWidth);
    if (this.engineHost.isReady && !this.engineHost.isSketch) void this.loadPictureMenu();
  }

  destroy() {
    this.isDestroyed = true;
    this.layers?.destroy();
    this.relief?.destroy();
    this.flights?.end();
    this.geolocator.reset();
    this.context.host.removeEventListener('fullscreenchange', this.updateFullScreen);
  }

  render() {
    return html`
      <span class="probe" @transitionend=${() => this.controller.updateColours()}></span>
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
        pad: this.access?.pad,
        geolocation: {isBusy, locate: () => this.locate()},
        fullScreen: {isOn: this.isFullScreen, toggle: () => this.toggleFullScreen()},
        relief: this.relief?.renderButtons(),
        flight: this.canFly
          ? {isOn: this.flights?.isOpen ?? false, toggle: () => this.toggleFlight()}
          : undefined,
        more: this.pictureMenu?.render(),
      })}
      ${this.relief?.render()}
      ${this.controller.renderLegend()}
      ${this.layers?.renderPopup()}
      <div class="bottom">
        ${this.flights?.render()}
        ${
          this.layers?.render() ??
          renderSwitcher({
            baseMaps: this.baseMaps,
            shown: this.baseMaps[this.shownIndex],
            messages,
            choose: (index) => this.selectBaseMap(index),
          })
        }
        ${renderAttribution(this.credits, messages)}
      </div>
    `;
  }

  private get credits(): readonly string[] {
    const remark = this.relief?.remark;
    return [...(remark ? [remark] : []), ...creditsOf(this.controller.content)];
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
    const problem = this.access?.renderProblem(this.hasPartFailed, this.retry);
    const text = problem ?? this.noticeText();
    const isFailure = problem || (text && this.geolocator.state.status !== 'locating');
    const className = this.engineHost.isStill ? 'is-quiet' : 'is-low';
    return html`<p
      part="notice"
      class="notice ${className}"
      role=${isFailure ? 'alert' : 'status'}
      ?hidden=${!text}>
      ${text}
    </p>`;
  }

  private noticeText(): string {
    const {messages} = this.context.text;
    // Where the sentence that says why does not load.
    if (this.engineHost.isSketch) return messages.mapUnavailable;
    const {status} = this.geolocator.state;
    if (this.hasFlightFailed) return messages.failedNetwork;
    if (status === 'locating') return messages.locating;
    return status === 'failed' ? messages.locateFailed : '';
  }

  private selectBaseMap(index: number) {
    this.shownIndex = index;
    this.requestUpdate();
  }

  private readonly retry = () => {
    this.hasPartFailed = false;
    this.areLayersRequested = this.layers !== undefined;
    this.isReliefRequested = this.relief !== undefined;
    this.engineHost.retry();
  };

  private async loadLayers() {
    this.areLayersRequested = true;
    this.areLayersLoading = true;
    try {
      const {MapLayers} = await import('./layers/map-layers.js');
      // The page may have removed the map meanwhile.
      if (this.isDestroyed) return;
      this.layers = new MapLayers(this.context, this.engineHost, (key) =>
        this.controller.itemSelected(key),
      );
    } catch (error) {
      this.hasPartFailed = true;
      this.context.warn(`the layers of the map could not be loaded. ${error}`);
    }
    this.areLayersLoading = false;
    this.requestUpdate();
  }

  private async loadRelief() {
    this.isReliefRequested = true;
    try {
      const {MapRelief} = await import('./relief/map-relief.js');
      // The page may have removed the map meanwhile.
      if (this.isDestroyed) return;
      this.relief = new MapRelief(this.context, this.engineHost);
    } catch (error) {
      this.hasPartFailed = true;
      this.context.warn(`the relief of the map could not be loaded. ${error}`);
    }
    this.requestUpdate();
  }

  /** Whether the map shows a track. */
  private get canFly(): boolean {
    const {lines} = selectedShape(this.context.source.state);
    return this.engineHost.engine !== undefined && trackOf(lines) !== undefined;
  }

  private toggleFlight() {
    if (this.flights?.isOpen) this.flights.end();
    else void this.startFlight();
  }

  private async startFlight() {
    this.hasFlightFailed = false;
    try {
      const {Flights} = await import('./flight/flights.js');
      // The page may have removed the map meanwhile.
      if (this.isDestroyed) return;
      this.flights ??= new Flights(this.context, this.engineHost, this.controller);
      this.flights.start();
    } catch (error) {
      this.hasFlightFailed = true;
      this.context.warn(`the flight could not be loaded. ${error}`);
    }
    this.requestUpdate();
  }

  private async loadPictureMenu() {
    if (this.isPictureMenuRequested) return;
    this.isPictureMenuRequested = true;
    // Without its code there is no such button.
    const code = await import('./picture/picture-menu.js').catch(() => undefined);
    if (!code || this.isDestroyed) return;
    this.pictureMenu = new code.PictureMenu(this.context, this.engineHost, this.controller);
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
