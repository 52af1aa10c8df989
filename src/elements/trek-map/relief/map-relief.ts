import {html, nothing} from 'lit';
import {messages as french} from '../../../generated/messages/fr/relief.js';
import {relief as reliefGroup} from '../../../generated/messages/relief.js';
import type {ReliefMessages} from '../../../i18n/messages/relief.js';
import type {
  MapContent,
  Orientation,
  Relief,
  RequestedOrientation,
} from '../../../map/map-content.js';
import {Warnings} from '../../../store/warnings.js';
import type {LayerProperties} from '../../trek-layer/trek-layer.js';
import {agreedHosts} from '../base-maps.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import {closeByEscape, type MapPanel} from '../open-panels.js';
import {type ReliefPart, readTerrain, type Terrain} from './read-terrain.js';
import {reliefStyles} from './relief.styles.js';
import {reliefIcon} from './relief-icons.js';
import {type PanelMessages, renderReliefPanel} from './relief-panel.js';

export type DrawnRelief = Pick<MapContent, 'relief' | 'orientation'>;

/** Why the 3D view is not shown, though the page or the visitor has asked for it. */
type Stop = 'left' | 'lost' | 'phone';

const NORTH_UP: Orientation = {bearing: 0, pitch: 0};
/** How a map is tilted when the visitor switches 3D on. */
const TILTED: Orientation = {bearing: 0, pitch: 55};
const MOST_PITCH = 60;
/** Presses of the buttons turn and tilt by these, to multiples of them. */
const TURN_DEGREES = 30;
const TILT_DEGREES = 15;
/** A press during the animation of the one before continues it. */
const ANIMATION_MS = 1000;
/** What a phone has memory for. */
const PHONE_MAX_ZOOM = 12;
const PHONE_EXAGGERATION = 1.5;

/**
 * The relief of a map: what the page declares of it, what the visitor switches on, and the buttons for it. Its
 * code is loaded by maps whose page declares `terrain`.
 */
export class MapRelief {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly warnings = new Warnings('trek-layer');
  private readonly intersectionObserver: IntersectionObserver;
  /** Notices attributes that are not properties of the element. */
  private readonly attributeObserver = new MutationObserver(() => this.requestUpdate());
  private observed: LayerProperties | undefined;
  private readonly isPhone = matchMedia('(pointer: coarse)').matches;
  private declaration = '';
  private terrain: Terrain | undefined;
  private readonly chosen = new Set<ReliefPart>();
  private orientation: RequestedOrientation | undefined;
  private requestTime = Number.NEGATIVE_INFINITY;
  private drawn: Relief | undefined;
  private stop: Stop | undefined;
  private isOpen = false;
  readonly panel: MapPanel = {isOpen: () => this.isOpen, close: () => this.togglePanel()};
  private readonly closeByKey = closeByEscape(this.panel, '.relief-button');

  constructor(context: MapContext, engineHost: EngineHost) {
    this.context = context;
    this.engineHost = engineHost;
    engineHost.contextLost = () => this.end3d('lost');
    this.intersectionObserver = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) this.leaveScreen();
    });
    this.intersectionObserver.observe(context.host);
    document.addEventListener('visibilitychange', this.leaveHiddenPage);
    context.addStyles(reliefStyles);
  }

  /** Reads what the page declares; objects that have not changed stay the same. */
  update(layer: LayerProperties | undefined): DrawnRelief {
    this.observe(layer);
    const read = layer && readTerrain(layer, (message) => this.warnings.warn(message));
    const declaration = JSON.stringify(read ?? null);
    if (declaration !== this.declaration) {
      this.declaration = declaration;
      this.setTerrain(read);
    }
    const relief = this.reliefNow();
    const isSame =
      relief &&
      this.drawn &&
      Object.entries(relief).every(([name, value]) => this.drawn?.[name as keyof Relief] === value);
    if (!isSame) this.drawn = relief;
    return {relief: this.drawn, orientation: this.orientation};
  }

  /** The map has been turned or tilted, so that the compass is another. */
  updateOrientation() {
    if (this.isOpen && this.is3d) this.context.host.requestUpdate();
  }

  destroy() {
    this.engineHost.contextLost = () => {};
    this.intersectionObserver.disconnect();
    this.attributeObserver.disconnect();
    document.removeEventListener('visibilitychange', this.leaveHiddenPage);
  }

  /** What the map states beside its credits. */
  get remark(): string | undefined {
    const {is3d, exaggeration = 1} = this.drawn ?? {};
    const {formats} = this.context.text;
    if (!is3d || exaggeration === 1) return undefined;
    return this.messages.exaggerated(formats.number(exaggeration));
  }

  /** The buttons of the toolbar. */
  renderButtons() {
    if (!this.terrain) return nothing;
    const {messages} = this;
    return html`<div class="buttons">
      <button
        part="toolbar-button"
        class="tool view-3d"
        type="button"
        title=${messages.view3d}
        aria-label=${messages.view3d}
        aria-pressed=${this.is3d ? 'true' : 'false'}
        @click=${() => this.toggle3d()}>
        3D
      </button>
      <button
        part="toolbar-button"
        class="tool relief-button"
        type="button"
        title=${messages.relief}
        aria-label=${messages.relief}
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => this.togglePanel()}
        @keydown=${this.closeByKey}>
        ${reliefIcon}
      </button>
    </div>`;
  }

  /** The panel beside the toolbar, and why something is not to be seen. */
  render() {
    const {terrain, drawn, messages, engineHost} = this;
    if (!terrain) return nothing;
    const hasFailed = drawn !== undefined && engineHost.hasFailed(drawn.heights);
    if (hasFailed) {
      this.warnings.warn(`the heights of ${drawn.heights.tiles} could not be loaded.`);
    }
    const {consentHost} = terrain;
    return renderReliefPanel({
      messages,
      isOpen: this.isOpen,
      ...(this.isOpen && {
        orientation: this.is3d && !this.isPending ? engineHost.engine?.orientation : undefined,
        hillshade: this.chosen.has('hillshade'),
        contours: this.chosen.has('contours'),
      }),
      set: (part, isOn) => this.set(part, isOn),
      turn: (steps) => this.turn(steps * TURN_DEGREES, 0),
      tilt: (steps) => this.turn(0, steps * TILT_DEGREES),
      reset: () => this.requestOrientation(NORTH_UP),
      pressKey: this.closeByKey,
      note: hasFailed ? messages.failed : this.stop && messages[this.stop],
      ...(hasFailed && {retry: () => this.retry()}),
      ...(this.isPending && consentHost && {consentHost, agree: () => this.agree(consentHost)}),
    });
  }

  private observe(layer: LayerProperties | undefined) {
    if (layer === this.observed) return;
    this.observed = layer;
    this.attributeObserver.disconnect();
    if (layer instanceof Element) this.attributeObserver.observe(layer, {attributes: true});
  }

  private reliefNow(): Relief | undefined {
    const {terrain, chosen} = this;
    // Without an engine nothing would be drawn, so nothing is requested.
    if (!terrain || chosen.size === 0 || this.isPending || !this.engineHost.engine)
      return undefined;
    return {
      heights: terrain.heights,
      hasHillshade: chosen.has('hillshade'),
      hasContours: chosen.has('contours'),
      is3d: this.is3d,
      exaggeration: terrain.exaggeration,
      savesMemory: this.isPhone,
    };
  }

  private setTerrain(terrain: Terrain | undefined) {
    const was3d = this.is3d;
    this.chosen.clear();
    this.stop = undefined;
    this.isOpen = false;
    this.terrain = terrain && (this.isPhone ? forPhones(terrain) : terrain);
    for (const part of terrain?.shown ?? []) {
      if (part === '3d' && this.isPhone) this.stop = 'phone';
      else this.chosen.add(part);
    }
    if (this.is3d && !this.isPending) this.orientation = {...TILTED, motion: 'none'};
    else if (was3d) this.orientation = {...NORTH_UP, motion: 'none'};
  }

  private toggle3d() {
    const isOn = !this.is3d;
    this.set('3d', isOn);
    if (isOn) this.isOpen = true;
    if (!isOn) this.requestOrientation(NORTH_UP);
    else if (!this.isPending) this.requestOrientation(TILTED);
  }

  private togglePanel() {
    this.isOpen = !this.isOpen;
    this.stop = undefined;
    this.requestUpdate();
  }

  private set(part: ReliefPart, isOn: boolean) {
    if (isOn) this.chosen.add(part);
    else this.chosen.delete(part);
    this.stop = undefined;
    this.requestUpdate();
  }

  private agree(host: string) {
    agreedHosts.add(host);
    if (this.is3d) this.requestOrientation(TILTED);
    this.requestUpdate();
  }

  /** Other objects are other tiles for the engine, which requests them again. */
  private retry() {
    const {terrain} = this;
    if (terrain) this.terrain = {...terrain, heights: {...terrain.heights}};
    this.requestUpdate();
  }

  private turn(bearing: number, pitch: number) {
    const {engine} = this.engineHost;
    if (!engine) return;
    const isMoving = performance.now() - this.requestTime < ANIMATION_MS;
    const from = (isMoving && this.orientation) || engine.orientation;
    this.requestOrientation({
      bearing: from.bearing + bearing,
      pitch: Math.max(0, Math.min(MOST_PITCH, from.pitch + pitch)),
    });
  }

  private requestOrientation(
    orientation: Orientation,
    motion: RequestedOrientation['motion'] = 'smooth',
  ) {
    this.requestTime = performance.now();
    this.orientation = {...orientation, motion};
    this.requestUpdate();
  }

  private readonly leaveHiddenPage = () => {
    if (document.hidden) this.leaveScreen();
  };

  /** Phones end pages that use much memory, and the more so those that nobody looks at. */
  private leaveScreen() {
    if (this.isPhone) this.end3d('left');
  }

  private end3d(reason: Stop) {
    if (!this.is3d) return;
    this.set('3d', false);
    this.stop = reason;
    this.requestOrientation(NORTH_UP, 'none');
  }

  private get is3d(): boolean {
    return this.chosen.has('3d');
  }

  private get isPending(): boolean {
    const host = this.terrain?.consentHost;
    return this.chosen.size > 0 && host !== undefined && !agreedHosts.has(host);
  }

  private get messages(): PanelMessages {
    const {text} = this.context;
    const own: ReliefMessages = {...french, ...text.of(reliefGroup)};
    return {...text.messages, ...own};
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}

const forPhones = ({heights, exaggeration, ...rest}: Terrain): Terrain => ({
  ...rest,
  heights: {
    ...heights,
    maxZoom: Math.max(heights.minZoom, Math.min(PHONE_MAX_ZOOM, heights.maxZoom)),
  },
  exaggeration: Math.min(PHONE_EXAGGERATION, exaggeration),
});
