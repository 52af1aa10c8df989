import {html, nothing, svg} from 'lit';
import {app} from '../../generated/messages/app.js';
import type {Localized} from '../../i18n/message-group.js';
import type {AppMessages} from '../../i18n/messages/app.js';
import {visitorInterest} from '../../store/visitor-interest.js';
import {icon} from '../icons.js';
import {iconStyles} from '../icons.styles.js';
import {LAYER_CHANGE, type TrekLayer} from '../trek-layer/trek-layer.js';
import type {AppContext} from './app-context.js';
import {frameStyles} from './app-frame.styles.js';
import {KindTabs} from './kind-tabs.js';
import type {LanguageSwitch} from './language-switch.js';
import {PaneFocus} from './pane-focus.js';
import {PartExports} from './part-exports.js';
import type {StartLoading} from './start-loading.js';
import {startRoom} from './start-room.js';

/** The map is rendered when its place is this near to the screen. */
const MAP_MARGIN = '400px';

/** All before and after something, except the slots of the app itself. */
const SECTION_SLOT = /^(?:before|after)-(?!(?:filters|list|map|detail)$)/;

const listIcon = icon(svg`<path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5"/>`);
const sheetIcon = icon(svg`<path d="M6 3h9l4 4v14H6zM9 11h7M9 15h7"/>`);
const mapIcon = icon(svg`<path d="m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14"/>`);

/** The parts of a <trek-app> that are loaded after its first cards. */
export class AppFrame {
  private readonly context: AppContext;
  private readonly panes: PaneFocus;
  private readonly starting: StartLoading;
  /** The navigation between kinds. */
  readonly tabs: KindTabs;
  private loadingLanguages: Promise<void> | undefined;
  private languageSwitch: LanguageSwitch | undefined;
  /** Has a height if the page has given one to the app. */
  readonly probe = document.createElement('div');
  private readonly probeObserver: ResizeObserver;
  private readonly mapObserver: IntersectionObserver;
  private readonly exported = new Set<Element>();
  /** Whether the app grows with its content, and nothing scrolls inside. */
  private isGrowing = false;
  private isMapNear = false;
  private hasSheetElement = false;
  private connection: AbortController | undefined;
  private readonly requestUpdate = () => this.context.host.requestUpdate();

  constructor(context: AppContext, starting: StartLoading) {
    const {host} = context;
    this.context = context;
    this.starting = starting;
    context.frame = this;
    this.panes = new PaneFocus(context);
    this.tabs = new KindTabs(context, () => this.panes.showList());
    this.probe.className = 'probe';
    this.probeObserver = new ResizeObserver(([entry]) =>
      this.setGrowing(entry?.contentRect.height === 0),
    );
    this.mapObserver = new IntersectionObserver((entries) => this.setMapNear(entries), {
      rootMargin: MAP_MARGIN,
    });
    const styleSheets = [iconStyles, frameStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    // The element renders into a shadow root.
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styleSheets);
    // Each of the elements inside dispatches these for the same source; those of the list are enough.
    for (const type of ['trek-load', 'trek-error'] as const)
      host.renderRoot.addEventListener(type, (event) => {
        const {target} = event;
        if (target instanceof Element && target.matches('trek-map, trek-filters'))
          event.stopPropagation();
      });
  }

  connect() {
    const {host} = this.context;
    this.connection = new AbortController();
    void visitorInterest(this.connection.signal).then(() => this.expectSheet());
    this.probeObserver.observe(this.probe);
    host.addEventListener(LAYER_CHANGE, this.requestUpdate);
    host.renderRoot.addEventListener('trek-select', this.panes.rememberOpener);
  }

  disconnect() {
    const {host} = this.context;
    this.connection?.abort();
    this.starting.start?.disconnect();
    // An app that is moved is connected again in the same task.
    queueMicrotask(() => host.isConnected || this.tabs.release());
    this.probeObserver.disconnect();
    this.mapObserver.disconnect();
    host.removeEventListener(LAYER_CHANGE, this.requestUpdate);
    host.renderRoot.removeEventListener('trek-select', this.panes.rememberOpener);
  }

  /** The app has got another source. */
  connectSource() {
    this.languageSwitch?.connectSource();
  }

  get layoutClass(): string {
    return this.isGrowing ? 'is-growing' : '';
  }

  beforeUpdate() {
    if (this.context.host.hasSheet) this.hasSheetElement = true;
    this.panes.beforeUpdate();
  }

  updated() {
    this.panes.updated();
    this.tabs.update();
    const {host, source} = this.context;
    if (host.languages)
      this.loadingLanguages ??= this.rendered(this.loadLanguages(), 'the menu of languages');
    if (source.state.items.status === 'ready' && startRoom(this.context)) this.starting.load();
    this.starting.start?.update();
    const root = host.renderRoot;
    for (const element of root.querySelectorAll('trek-filters, trek-list, trek-map, trek-detail')) {
      if (this.exported.has(element)) continue;
      this.exported.add(element);
      new PartExports(element, element.localName.replace('trek-', ''));
    }
    const pane = root.querySelector('.map.pane');
    if (pane && !this.isMapNear) this.mapObserver.observe(pane);
  }

  renderTop() {
    const {host} = this.context;
    const {messages} = this;
    return html`${messages && this.tabs.render(messages)}${messages && this.languageSwitch?.render(messages)}<trek-filters part="filters" layout="bar" .forElement=${host} .favourites=${host.favourites} .travelTime=${host.travelTime} .messages=${host.messages}></trek-filters>`;
  }

  renderPanes() {
    const {host} = this.context;
    const detail = html`<trek-detail
      part="detail"
      .forElement=${host}
      .headingLevel=${host.headingLevel}
      .favourites=${host.favourites}
      .messages=${host.messages}>${sectionSlots(host).map((name) => html`<slot name=${name} slot=${name}></slot>`)}</trek-detail>`;
    return html`
      <div class="detail pane" tabindex="-1">
        <slot name="before-detail"></slot>
        ${this.hasSheetElement ? detail : nothing}
        <slot name="after-detail"></slot>
      </div>
      <div class="map pane" tabindex="-1">
        <slot name="before-map"></slot>
        ${this.renderMap()}
        <slot name="after-map"></slot>
      </div>
    `;
  }

  /** Renders the sheet's element, and loads its code, before an item is chosen. */
  private async expectSheet() {
    this.hasSheetElement = true;
    this.requestUpdate();
    const {kind} = this.context.source;
    const frame = await import('../trek-detail/detail-frame.js').catch(() => undefined);
    if (kind) frame?.preloadSheets(kind.name);
  }

  private renderMap() {
    const {host, source} = this.context;
    const isReady = this.isMapNear && source.state.items.status === 'ready';
    if (!isReady && !host.renderRoot.querySelector('trek-map')) {
      return html`<div class="map-room"></div>`;
    }
    const layers = [...host.children].filter((child) => child.localName === 'trek-layer');
    return html`<trek-map
      part="map"
      .forElement=${host}
      .messages=${host.messages}
      .layers=${layers.length > 0 ? (layers as TrekLayer[]) : undefined}
      .workerUrl=${host.workerUrl}></trek-map>`;
  }

  renderSwitch() {
    const {messages} = this;
    if (!messages) return nothing;
    const {hasSheet, view} = this.context.host;
    const isMap = view === 'map';
    return html`
      <div part="view-switch" class="view-switch" role="group" aria-label=${messages.views}>
        ${renderButton(listIcon, messages.viewList, !isMap && !hasSheet, () => this.panes.showList())}
        ${hasSheet ? renderButton(sheetIcon, messages.viewSheet, !isMap, () => this.panes.showSheet()) : nothing}
        ${renderButton(mapIcon, messages.viewMap, isMap, () => this.panes.showMap())}
      </div>
    `;
  }

  /** The messages of the app, with those of the page; undefined until they are loaded. */
  get messages(): Localized<AppMessages> | undefined {
    const {text} = this.context;
    const messages = text.of(app);
    return messages && {...messages, ...text.searchMessages};
  }

  private async loadLanguages() {
    const {LanguageSwitch} = await import('./language-switch.js');
    this.languageSwitch = new LanguageSwitch(this.context);
  }

  /** Renders what has been loaded, or tells the integrator that it was not. */
  private async rendered(loading: Promise<void>, name: string) {
    await loading.catch((error) => this.context.warn(`${name} could not be loaded. ${error}`));
    this.requestUpdate();
  }

  private setGrowing(isGrowing: boolean) {
    if (isGrowing === this.isGrowing) return;
    this.isGrowing = isGrowing;
    this.requestUpdate();
  }

  private setMapNear(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.isMapNear = true;
    this.mapObserver.disconnect();
    this.requestUpdate();
  }
}

/** The slots before and after sections of the sheet that the page has put something into. */
const sectionSlots = ({children}: Element): readonly string[] => {
  const names = new Set(Array.from(children, ({slot}) => slot));
  return [...names].filter((name) => SECTION_SLOT.test(name));
};

function renderButton(shape: unknown, name: string, isPressed: boolean, show: () => void) {
  return html`
    <button
      part="view-button"
      class="view-button"
      type="button"
      aria-pressed=${isPressed ? 'true' : 'false'}
      @click=${show}>
      ${shape}${name}
    </button>
  `;
}
