import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ApiError} from '../../api/api-error.js';
import type {CreateEngine} from '../../map/map-engine.js';
import type {ItemSource} from '../../store/item-source.js';
import {isArriving} from '../../store/source-state.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {type ElementStatus, SourceElement} from '../source-element.js';
import type {LayerProperties} from '../trek-layer/trek-layer.js';
import '../trek-layer/trek-layer.js';
import type {LoadProblem} from './load-engine.js';
import type {MapLoading} from './map-context.js';
import type {MapFrame} from './map-frame.js';
import {mapStyles} from './trek-map.styles.js';

const loadings: readonly string[] = ['lazy', 'eager', 'click'] satisfies MapLoading[];

/**
 * Shows the items of one source on a map: treks, or what `resource` names. Until the map is loaded, and
 * where the browser or the page does not allow it, an SVG drawing of the same points and lines is shown,
 * with a sentence that says why. A page has eight maps at a time; others are pictures until they are seen.
 *
 * Its base maps are those of the French IGN, unless `<trek-layer>` children declare others.
 *
 * Other content of the element is shown until the items are loaded, and stays if they cannot be loaded.
 *
 * @slot - Content of your page, such as a link, that is shown until the items are loaded, and when they
 *   cannot be loaded. `<trek-layer>` elements in it declare base maps and overlays, and show nothing
 *   themselves.
 * @slot empty - Replaces the message that there is no item on the map.
 * @fires {TrekSelectEvent} trek-select - The visitor selected an item on the map, whose `id` and
 *   `resource` it names. Call `preventDefault()` to open it yourself.
 * @fires {TrekLoadEvent} trek-load - The first items were loaded (`complete` is false) or all of
 *   them (`complete` is true); `count` is their number.
 * @fires {TrekErrorEvent} trek-error - Items could not be loaded; `code` is `network`, `timeout`,
 *   `http`, `rate-limited`, `not-found` or `unreadable`.
 * @csspart map - The container of the map.
 * @csspart sketch - The SVG drawing of the items that is shown until the map is loaded, and in
 *   browsers that cannot show it.
 * @csspart load - The button that loads the map when `loading` is `click`.
 * @csspart toolbar - The toolbar of the map: zoom, move, show all items, locate, full screen, fly along the track.
 * @csspart toolbar-button - One button of the toolbar, such as “Zoom in”.
 * @csspart picture-button - The button that opens the menu which saves, prints and shares what the map shows.
 * @csspart picture-menu - That menu.
 * @csspart base-map-switcher - The radio buttons that choose between base maps, where there are two or
 *   three and no overlay.
 * @csspart layers-button - The button that opens the panel of layers, where there are more, or overlays.
 * @csspart layer-panel - The panel that chooses the base map, and switches overlays on and off.
 * @csspart layer-note - The sentence that says that a layer could not be loaded.
 * @csspart layer-item - The button of a popup that opens the item of a layer.
 * @csspart layer-consent - The button that shows a layer with `consent`, or the relief of another host.
 * @csspart relief-panel - The panel that turns and tilts a 3D view, and switches hillshade and contour lines
 *   on and off, where a `<trek-layer type="terrain">` is declared.
 * @csspart relief-button - One button of this panel that turns or tilts the map.
 * @csspart relief-note - The sentence that says why the relief is not to be seen.
 * @csspart attribution - The credits of the layers that are shown.
 * @csspart popup - The popup over the map with the name of an item, or with the list of the items
 *   that start at one place.
 * @csspart popup-item - The button of one item in a list of items over the map: in `popup` or in
 *   `items-in-view`.
 * @csspart items-in-view - The button with the number of the items in the visible part of the map, and
 *   the list that it opens.
 * @csspart list-link - The link beside it to the `<trek-list>` of the same items, where one is visible.
 * @csspart keyboard-help - What the keys do on the map, in this list.
 * @csspart skip-link - The link that leads behind the map, visible while it has the keyboard focus.
 * @csspart pan-buttons - The four buttons that move the map, which a button of the toolbar opens.
 * @csspart flight - The controls of a flight along the track of the selected item.
 * @csspart flight-button - A button of these: start, pause and leave; to the next part, where the visitor prefers
 *   reduced motion.
 * @csspart flight-position - The slider with the position of the flight on the track.
 * @csspart flight-speed - The menu with the speed of the flight.
 * @csspart flight-place - Distance and elevation of the flight in words.
 * @csspart legend - What the colours and patterns of the tracks mean, where `colour-by` is stated.
 * @csspart notice - A message over the map, such as that the visitor’s position could not be
 *   determined, or why the map is a sketch.
 * @csspart empty - The message that there is no item on the map.
 * @csspart error - The message that the items could not be loaded, with the retry button.
 * @csspart retry - The button that tries again what has failed: loading the items, the map or its base map.
 * @cssproperty [--trek-map-height=28rem] - Height of the map.
 * @cssproperty [--trek-map-point=var(--trek-accent)] - Colour of the points of the items. Base
 *   maps stay light in a dark colour scheme.
 * @cssproperty [--trek-map-track=#d6336c] - Colour of the track, the outline and the pin of
 *   the selected item.
 * @cssproperty [--trek-map-cluster=var(--trek-map-point)] - Colour of a cluster of items.
 * @cssproperty [--trek-map-cluster-text=var(--trek-on-accent)] - Colour of the number on a cluster
 *   of items.
 * @cssproperty [--trek-map-background=#e4e8e0] - Background of the map where no base map is drawn.
 * @cssproperty [--trek-map-visitor=#1a66d6] - Colour of the visitor’s position on the map.
 * @cssproperty [--trek-alert-closed=var(--trek-danger)] - Colour of closures along the selected trek.
 * @cssproperty [--trek-alert-care=#8a5300] - Colour of what asks for care along it.
 * @cssproperty [--trek-alert-nature=#5a3d99] - Colour of sensitive areas along it.
 * @cssproperty [--trek-alert-information=var(--trek-muted-text)] - Colour of other alerts along it.
 * @cssstate loading - The items or the map are being loaded.
 * @cssstate ready - The items are shown, on the map or on the sketch that replaces it.
 * @cssstate empty - There is no item on the map.
 * @cssstate error - The items could not be loaded.
 */
export class TrekMap extends SourceElement {
  static override styles = [hostStyles, buttonStyles, failureStyles, mapStyles];

  /**
   * When the map is loaded: `lazy` (the default), when it comes near the screen; `eager`, at once;
   * `click`, when the visitor presses a button. Until then an SVG drawing of the items is shown.
   */
  @property() loading: MapLoading = 'lazy';

  /**
   * Address of MapLibre's worker script of the same version (`maplibre-gl-worker.mjs`) on your own
   * server: for a page whose Content-Security-Policy does not allow `worker-src blob:`. By default the
   * worker is part of the elements.
   */
  @property({attribute: 'worker-url'}) workerUrl = '';

  /**
   * What colours the tracks of all treks, which are shown where the map is near enough: `practice` or
   * `difficulty`, each term also with a pattern of dashes, and a legend. By default they have the colour of
   * the points.
   */
  @property({attribute: 'colour-by'}) colourBy = '';

  /**
   * The layers, in place of those that `<trek-layer>` children declare: objects with the same properties,
   * such as `name`, `src` and `minZoom`, or `<trek-layer>` elements.
   */
  @property({attribute: false}) layers: readonly LayerProperties[] | undefined;

  @state() private frame: MapFrame | undefined;
  /** Why the code of the frame could not be loaded. */
  private frameError: ApiError | undefined;

  /** Number of the latest start, so that a frame that loads after a newer start is ignored. */
  private startId = 0;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.frame) void this.startFrame();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // An element that is moved comes back in the same task, and keeps its map.
    queueMicrotask(() => {
      if (!this.isConnected) this.stopFrame();
    });
  }

  /**
   * Loads the map engine; the problem where there is none.
   * @internal
   */
  protected async loadEngine(): Promise<CreateEngine | LoadProblem> {
    const {loadEngine} = await import('./map-frame.js');
    return loadEngine(this.workerUrl, (message) => this.warnings.warn(message));
  }

  protected override connectSource(source: ItemSource) {
    source.requestIndex();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('loading') && !loadings.includes(this.loading)) {
      this.warnings.warn(`loading "${this.loading}" is not lazy, eager or click; using lazy.`);
    }
    this.status = this.currentStatus;
  }

  protected override updated() {
    this.frame?.update();
    this.dispatchLoadEvents(this.source.state);
  }

  protected override render() {
    const {items} = this.source.state;
    return html`
      ${this.frame?.render()}
      <div class="fallback" ?hidden=${items.status === 'ready' || !hasFallback(this)}>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      ${this.text.ready ? this.renderMessage() : nothing}
    `;
  }

  private renderMessage() {
    const {messages} = this.text;
    const {items} = this.source.state;
    if (this.source.isMisconfigured) {
      return html`<p part="notice" class="notice">${messages.misconfigured}</p>`;
    }
    const error = items.status === 'failed' ? items.error : this.frameError;
    if (error) return this.renderFailure(messages.failedItems, error);
    if (items.status === 'ready' && items.index.status === 'partial') {
      return this.renderFailure(messages.failedPartly, items.index.error);
    }
    if (this.currentStatus !== 'empty') return nothing;
    return html`<slot name="empty">
      <p part="empty" class="notice" role="status">${messages.empty}</p>
    </slot>`;
  }

  private renderFailure(message: string, error: ApiError) {
    const retry = () => (this.frameError ? this.startFrame() : this.source.retry());
    return html`<div class="panel">
      ${renderFailure(message, error, this.text.messages, retry)}
    </div>`;
  }

  private get currentStatus(): ElementStatus {
    const {items} = this.source.state;
    if (this.source.isMisconfigured || items.status === 'failed' || this.frameError) return 'error';
    if (items.status === 'loading' || !this.frame) return 'loading';
    if (this.frame.isEmpty) return isArriving(items.index) ? 'loading' : 'empty';
    return this.frame.isReady ? 'ready' : 'loading';
  }

  private async startFrame() {
    this.startId += 1;
    const {startId} = this;
    this.frameError = undefined;
    try {
      const {MapFrame} = await import('./map-frame.js');
      // The page may have removed us meanwhile.
      if (startId !== this.startId || !this.isConnected) return;
      this.frame = new MapFrame({
        host: this,
        text: this.text,
        source: this.source,
        selectItem: (key) => this.selectItem(key),
        warn: (message) => this.warnings.warn(message),
        loadEngine: () => this.loadEngine(),
      });
    } catch (error) {
      this.warnings.warn(`the map could not be loaded. ${error}`);
      this.frameError = new ApiError('network', '');
      this.requestUpdate();
    }
  }

  private stopFrame() {
    this.startId += 1;
    this.frame?.destroy();
    this.frame = undefined;
  }
}

// A CMS may load the script twice.
if (!customElements.get('trek-map')) {
  customElements.define('trek-map', TrekMap);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-map': TrekMap;
  }
}
