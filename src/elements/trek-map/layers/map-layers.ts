import {html, nothing} from 'lit';
import {messages as french} from '../../../generated/messages/fr/layers.js';
import {kinds} from '../../../generated/messages/kinds.js';
import {layers} from '../../../generated/messages/layers.js';
import {asTitle} from '../../../i18n/counted.js';
import type {Noun} from '../../../i18n/kind-messages.js';
import type {LayerMessages} from '../../../i18n/messages/layers.js';
import type {BaseMap, Overlay} from '../../../map/map-content.js';
import type {Position} from '../../../model/geometry.js';
import type {ItemKey} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import {Warnings} from '../../../store/warnings.js';
import type {LayerProperties} from '../../trek-layer/trek-layer.js';
import {agreedHosts} from '../base-maps.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import {closeByEscape, type MapPanel} from '../open-panels.js';
import {nameOf, renderSwitcher} from '../switcher.js';
import {FeaturePopup} from './feature-popup.js';
import {LayerLoadings} from './layer-loadings.js';
import {type LayerEntry, renderConsent, renderPanel} from './layer-panel.js';
import {layerPanelStyles} from './layer-panel.styles.js';
import {addressOf, type DeclaredLayer, readLayers} from './read-layers.js';

/** Of features without a colour of their own, as simplestyle has it. */
const FEATURE_COLOUR = '#555555';

export interface DrawnLayers {
  readonly baseMap: BaseMap | undefined;
  readonly overlays: readonly Overlay[];
}

/** Above this number, a panel replaces the radio buttons over the map. */
const MOST_SIDE_BY_SIDE = 3;

const needPanel = (entries: readonly LayerEntry[]) =>
  entries.length > MOST_SIDE_BY_SIDE || entries.some(({isOverlay}) => isOverlay);

/**
 * The base maps and overlays of a map, which of them are shown, and what chooses them: radio buttons over
 * the map for a few base maps, else a panel. Its code is loaded by maps whose page declares layers.
 */
export class MapLayers {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly warnings = new Warnings('trek-layer');
  private readonly loadings: LayerLoadings;
  private readonly popup: FeaturePopup;
  private declared: readonly DeclaredLayer[] = [];
  /** What the visitor has chosen, by id of a layer. */
  private readonly choices = new Map<string, boolean>();
  private baseMapId: string | undefined;
  private drawn: DrawnLayers = {baseMap: undefined, overlays: []};
  /** The features that an overlay was made of; when they are others, it is made again. */
  private readonly madeOf = new WeakMap<Overlay, readonly OverlayFeature[]>();
  private isOpen = false;
  readonly panel: MapPanel = {isOpen: () => this.isOpen, close: () => this.toggle()};
  private readonly closeByKey = closeByEscape(this.panel, '.layers-button');

  /** `select` is called with the item of a layer that the visitor opens. */
  constructor(context: MapContext, engineHost: EngineHost, select: (key: ItemKey) => void) {
    this.context = context;
    this.engineHost = engineHost;
    this.popup = new FeaturePopup(context, engineHost);
    this.loadings = new LayerLoadings({
      map: context,
      engineHost,
      messages: () => this.messages,
      select: (key) => {
        this.popup.close();
        select(key);
      },
      warn: (message) => this.warnings.warn(message),
      warnFailed: (layer, error) => this.warnFailed(layer, error),
    });
    context.addStyles(layerPanelStyles);
  }

  /** Reads what the page declares; objects that have not changed stay the same. */
  update(layers: readonly LayerProperties[]): DrawnLayers {
    const read = readLayers(layers, this.context.text.messages, (message) =>
      this.warnings.warn(message),
    );
    if (JSON.stringify(read) !== JSON.stringify(this.declared)) this.setDeclared(read);
    this.loadings.followView();
    const baseMap = this.baseMapNow();
    const overlays = this.overlaysNow();
    const {drawn} = this;
    const isSame =
      overlays.length === drawn.overlays.length &&
      overlays.every((each, index) => each === drawn.overlays[index]);
    this.drawn = {baseMap, overlays: isSame ? drawn.overlays : overlays};
    return this.drawn;
  }

  openFeature(feature: OverlayFeature, position: Position) {
    const loading = this.loadings.withFeature(feature);
    this.popup.open({feature, position, renderContent: loading?.renderFeature?.bind(loading)});
  }

  closeFeature() {
    this.popup.close();
  }

  /** Moves the popup with the map. */
  updatePosition() {
    this.popup.updatePosition();
  }

  destroy() {
    this.loadings.endAll();
  }

  renderPopup() {
    return this.popup.render();
  }

  render() {
    const {text, host} = this.context;
    const entries = this.declared.map((layer, index) => this.entryOf(layer, index));
    const pending = this.isOpen ? undefined : entries.find(({consentHost}) => consentHost);
    const messages = {...text.messages, ...this.messages};
    return html`<div class="layers" .style=${`--room: ${Math.round(host.clientHeight * 0.6)}px`}>
      ${pending ? html`<div class="layer-card">${renderConsent(pending, messages)}</div>` : nothing}
      ${needPanel(entries) ? this.renderPanel(entries) : this.renderRadios(entries)}
    </div>`;
  }

  private renderPanel(entries: readonly LayerEntry[]) {
    const {text} = this.context;
    return renderPanel({
      entries,
      messages: {...text.messages, ...this.messages},
      isOpen: this.isOpen,
      toggle: () => this.toggle(),
      pressKey: this.closeByKey,
    });
  }

  private toggle() {
    this.isOpen = !this.isOpen;
    this.requestUpdate();
  }

  private renderRadios(baseMaps: readonly LayerEntry[]) {
    return renderSwitcher({
      baseMaps,
      shown: baseMaps.find(({isOn}) => isOn),
      messages: this.context.text.messages,
      choose: (index) => baseMaps[index]?.set(true),
    });
  }

  private setDeclared(declared: readonly DeclaredLayer[]) {
    this.declared = declared;
    this.loadings.endAll();
    this.drawn = {baseMap: undefined, overlays: []};
    const baseMaps = declared.filter(({isOverlay}) => !isOverlay);
    if (baseMaps.some(({id}) => id === this.baseMapId)) return;
    this.baseMapId = (baseMaps.find(({isVisible}) => isVisible) ?? baseMaps[0])?.id;
  }

  private isOn({id, isOverlay, isVisible}: DeclaredLayer): boolean {
    return isOverlay ? (this.choices.get(id) ?? isVisible) : id === this.baseMapId;
  }

  private isDrawn(layer: DeclaredLayer): boolean {
    return this.isOn(layer) && !this.isPending(layer);
  }

  private isPending({consentHost}: DeclaredLayer): boolean {
    return consentHost !== undefined && !agreedHosts.has(consentHost);
  }

  private baseMapNow(): BaseMap | undefined {
    const layer = this.declared.find((each) => !each.isOverlay && this.isDrawn(each));
    return layer && this.baseMapOf(layer);
  }

  private baseMapOf(layer: DeclaredLayer): BaseMap | undefined {
    const {content, name, attribution, opacity} = layer;
    if (content.type !== 'tiles') return this.loadedBaseMapOf(layer);
    const {tiles, minZoom, maxZoom} = content;
    return this.sameBaseMap({name, attribution, opacity, tiles, minZoom, maxZoom});
  }

  /** Another one where it cannot be loaded. */
  private loadedBaseMapOf(layer: DeclaredLayer): BaseMap | undefined {
    const {status, baseMap} = this.loadings.begin(layer)?.state ?? {};
    if (baseMap || status !== 'failed') return baseMap;
    const other = this.declared.find(
      (each) => !each.isOverlay && each.content.type === 'tiles' && !this.isPending(each),
    );
    return other && this.baseMapOf(other);
  }

  /** The object that is drawn already, where it is equal. */
  private sameBaseMap(next: BaseMap): BaseMap {
    const {baseMap} = this.drawn;
    const isSame = baseMap?.name === next.name && baseMap.tiles === next.tiles;
    return isSame ? baseMap : next;
  }

  private overlaysNow(): readonly Overlay[] {
    // Without an engine nothing would be drawn, so nothing is requested.
    if (!this.engineHost.engine) return [];
    return this.declared
      .filter((layer) => layer.isOverlay && this.isDrawn(layer))
      .flatMap((layer) => this.overlayOf(layer) ?? []);
  }

  private overlayOf(layer: DeclaredLayer): Overlay | undefined {
    const {id, attribution, opacity, content} = layer;
    const before = this.drawn.overlays.find((overlay) => overlay.id === id);
    if (content.type === 'tiles') return before ?? {id, attribution, opacity, ...content};
    const {features} = this.loadings.begin(layer)?.state ?? {};
    if (!features || features.length === 0) return undefined;
    if (before && this.madeOf.get(before) === features) return before;
    const overlay: Overlay = {
      id,
      attribution,
      opacity,
      type: 'features',
      features,
      colour: FEATURE_COLOUR,
    };
    this.madeOf.set(overlay, features);
    return overlay;
  }

  private entryOf(layer: DeclaredLayer, index: number): LayerEntry {
    const {id, isOverlay, consentHost, content} = layer;
    const {messages} = this;
    const isPending = this.isOn(layer) && this.isPending(layer);
    const loading = this.isDrawn(layer) ? this.loadings.get(id) : undefined;
    const state = loading?.state;
    const drawn: BaseMap | Overlay | undefined = isOverlay
      ? this.drawn.overlays.find((overlay) => overlay.id === id)
      : this.drawn.baseMap;
    const hasNoTiles =
      content.type === 'tiles' && this.isDrawn(layer) && drawn && this.engineHost.hasFailed(drawn);
    if (hasNoTiles) this.warnFailed(layer, 'no tile could be loaded');
    const notes = {
      loading: messages.loading,
      failed: messages.failed,
      far: messages.zoomIn,
      nothing: messages.nothing,
      ready: '',
    };
    const note = hasNoTiles ? messages.noTiles : state && notes[state.status];
    const isFailure = hasNoTiles || state?.status === 'failed';
    return {
      name: isOverlay
        ? layer.name || this.defaultName(content) || messages.unnamed(index + 1)
        : nameOf(layer, index, this.context.text.messages),
      isOverlay,
      isOn: this.isOn(layer),
      set: (isOn) => this.set(layer, isOn),
      ...(isPending && consentHost && {consentHost, agree: () => this.agree(consentHost)}),
      features: state?.features ?? [],
      ...(loading?.renderContent && {content: loading.renderContent() ?? nothing}),
      ...(note && {note, isFailure}),
      ...(state?.status === 'failed' && {retry: () => loading?.retry()}),
    };
  }

  /** What items or places of a layer are called. */
  private defaultName(content: DeclaredLayer['content']): string {
    if (content.type !== 'items') return '';
    const {messages, text} = {messages: this.messages, text: this.context.text};
    if ('part' in content) {
      return content.part === 'parking' ? text.messages.parking : messages[content.part];
    }
    if (content.kind === 'trek') return text.messages.treks;
    const nouns: Readonly<Record<string, Noun>> | undefined = text.of(kinds)?.nouns;
    const noun = nouns?.[content.kind];
    return noun ? asTitle(noun.other) : '';
  }

  private set(layer: DeclaredLayer, isOn: boolean) {
    if (layer.isOverlay) this.choices.set(layer.id, isOn);
    else this.baseMapId = layer.id;
    if (layer.isOverlay && !isOn) {
      this.popup.close();
      this.loadings.end(layer.id);
    }
    this.requestUpdate();
  }

  private agree(host: string) {
    agreedHosts.add(host);
    this.requestUpdate();
  }

  private warnFailed({name, content}: DeclaredLayer, error: unknown) {
    const address = addressOf(content);
    this.warnings.warn(`the layer "${name}" could not be loaded from ${address}. ${error}`);
  }

  private get messages(): LayerMessages {
    return {...french, ...this.context.text.of(layers)};
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}
