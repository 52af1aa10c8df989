import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {CreateEngine} from '../../map/map-engine.js';
import {type Size, viewOf} from '../../map/view.js';
import type {ReadyTreks} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import {Warnings} from '../../store/warnings.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {type ElementStatus, SourceElement} from '../source-element.js';
import {LAYER_CHANGE} from '../trek-layer/trek-layer.js';
import {baseMapsOf} from './base-maps.js';
import type {LiveMap} from './live-map.js';
import {loadEngine} from './load-engine.js';
import {chosenLines, MapScene, marksOf, treksOf} from './map-scene.js';
import {renderSketch} from './sketch.js';
import {mapStyles} from './trek-map.styles.js';

/** When the map is loaded: near the screen, at once, or when the visitor asks for it. */
export type MapLoading = 'lazy' | 'eager' | 'click';

const loadings: readonly string[] = ['lazy', 'eager', 'click'] satisfies MapLoading[];

/** So that the map is there when it is scrolled into view. */
const NEAR = '400px';

/**
 * Shows the treks of one source on a map. Until the map is there, and where the browser or the
 * page allows none, a sketch of the same points and lines stands in its place.
 *
 * Its base maps are those of the French IGN, unless `<trek-layer>` children declare others.
 *
 * What else stands inside the element is shown until the treks arrive, and stays if they never do.
 *
 * @slot - Shown in place of the treks until they arrive; and the `<trek-layer>`s, which are not drawn.
 * @slot empty - Shown when there is no trek on the map.
 * @fires {TrekSelectEvent} trek-select - The visitor chose a trek. Cancel it to open the trek yourself.
 * @fires {TrekLoadEvent} trek-load - The first treks, then all treks, have arrived.
 * @fires {TrekErrorEvent} trek-error - The treks, or part of them, could not be loaded.
 * @csspart map - The map itself.
 * @csspart sketch - The drawing that stands in for the map.
 * @csspart load - The button that loads the map, with `loading="click"`.
 * @csspart toolbar - The buttons beside the map.
 * @csspart button - One of those buttons.
 * @csspart switcher - The choice between base maps.
 * @csspart attribution - Who made the base map.
 * @csspart popup - The name of a trek, or the list of those at one place.
 * @csspart popup-item - One trek in a list on the map.
 * @csspart treks-in-view - The list of the treks in view, for those who use a keyboard.
 * @csspart notice - A sentence on the map, such as why it cannot say where you are.
 * @csspart empty - The sentence that there is no trek.
 * @csspart error - The sentence about a failure, and its button.
 * @csspart retry - The button that tries again.
 * @cssproperty [--trek-map-height=28rem] - Height of the map.
 * @cssproperty [--trek-map-point=var(--trek-accent)] - Colour of a trek's point. The map is light in every scheme.
 * @cssproperty [--trek-map-line=#d6336c] - Colour of the chosen trek's line and pin.
 * @cssproperty [--trek-map-cluster=var(--trek-map-point)] - Colour of several treks drawn as one.
 * @cssproperty [--trek-map-cluster-text=var(--trek-on-accent)] - Colour of their number.
 * @cssproperty [--trek-map-ground=#e4e8e0] - Colour where there is no base map.
 * @cssproperty [--trek-map-visitor=#1a66d6] - Colour of the visitor's position.
 * @cssstate loading - The treks or the map have not arrived yet.
 * @cssstate ready - The treks are to be seen, on the map or on the sketch that replaces it.
 * @cssstate empty - There is no trek on the map.
 * @cssstate error - The treks could not be loaded.
 */
export class TrekMap extends SourceElement {
  static override styles = [hostStyles, buttonStyles, failureStyles, mapStyles];

  /**
   * When the map is loaded: `lazy`, when it comes near the screen; `eager`, at once; `click`, when
   * the visitor presses a button. Until then a sketch is shown.
   */
  @property() loading: MapLoading = 'lazy';

  /**
   * Address of MapLibre's worker of the same version, on your own server: for a page that does not
   * allow `worker-src blob:`.
   */
  @property({attribute: 'worker-url'}) workerUrl = '';

  @state() private isWanted = false;
  @state() private size: Size = {width: 0, height: 0};
  @state() private live: LiveMap | undefined;

  @query('.ground') private readonly ground!: HTMLElement;

  private readonly scene = new MapScene();
  private readonly layerWarnings = new Warnings('trek-layer');
  private readonly resizing = new ResizeObserver(([entry]) => this.measure(entry?.contentRect));
  private nearing: IntersectionObserver | undefined;
  /** Counts the maps that were begun, so that one that comes too late is let go. */
  private turn = 0;
  private isStarted = false;

  constructor() {
    super();
    this.addEventListener(LAYER_CHANGE, () => this.requestUpdate());
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resizing.observe(this);
    this.nearing = new IntersectionObserver((entries) => this.approach(entries), {
      rootMargin: NEAR,
    });
    this.nearing.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.nearing?.disconnect();
    // An element that is moved comes back in the same task, and keeps its map.
    queueMicrotask(() => {
      if (!this.isConnected) this.stop();
    });
  }

  /** Brings the code of the map; nothing where the browser or the page allows none. */
  protected loadEngine(): Promise<CreateEngine | undefined> {
    return loadEngine(this.workerUrl, (sentence) => this.warnings.warn(sentence));
  }

  protected override begin(source: TrekSource) {
    source.wantTreks(0);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('loading') && !loadings.includes(this.loading)) {
      this.warnings.warn(`loading "${this.loading}" is not lazy, eager or click; using lazy.`);
    }
    if (this.loading === 'eager') this.isWanted = true;
    this.status = this.currentStatus;
  }

  protected override updated() {
    const {state} = this.source;
    if (state.selectedId !== undefined) this.source.source?.wantLines(state.selectedId);
    if (this.isWanted && this.isConnected) this.start();
    this.live?.update();
    this.announce(state.treks);
  }

  protected override render() {
    const {treks} = this.source.state;
    const isDrawn = this.live?.isDrawn ?? false;
    return html`
      <div class="frame">
        <div part="map" class="ground"></div>
        ${isDrawn ? nothing : this.renderSketch()}
      </div>
      ${this.live ? this.live.render() : this.renderWaiting()}
      <div class="fallback" ?hidden=${treks.status === 'ready' || !hasFallback(this)}>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      ${this.renderSentence()}
    `;
  }

  private renderSketch() {
    const {state} = this.source;
    const {size} = this;
    const bounds = this.scene.firstBounds(state);
    if (!bounds || size.width === 0 || size.height === 0) return nothing;
    return renderSketch({
      treks: treksOf(state),
      lines: chosenLines(state),
      marks: marksOf(state),
      view: this.live?.view ?? viewOf(bounds, size),
      size,
      label: this.text.ready ? this.text.messages.map : '',
    });
  }

  private renderWaiting() {
    if (this.loading !== 'click' || this.isWanted || !this.text.ready) return nothing;
    return html`<div class="middle">
      <button
        part="load"
        class="button is-primary"
        type="button"
        @click=${() => {
          this.isWanted = true;
        }}>
        ${this.text.messages.loadMap}
      </button>
    </div>`;
  }

  private renderSentence() {
    if (!this.text.ready) return nothing;
    const {messages} = this.text;
    const {treks} = this.source.state;
    const retry = () => this.source.source?.retryTreks();
    if (this.source.isMisconfigured) {
      return html`<p part="notice" class="notice">${messages.misconfigured}</p>`;
    }
    if (treks.status === 'failed') {
      return html`<div class="panel">
        ${renderFailure(messages.failedTreks, treks.error, messages, retry)}
      </div>`;
    }
    if (treks.status === 'ready' && treks.index.status === 'partial') {
      return html`<div class="panel">
        ${renderFailure(messages.failedPartly, treks.index.error, messages, retry)}
      </div>`;
    }
    return this.currentStatus === 'empty' ? this.renderEmpty() : nothing;
  }

  private renderEmpty() {
    return html`<slot name="empty">
      <p part="empty" class="notice" role="status">${this.text.messages.empty}</p>
    </slot>`;
  }

  private get currentStatus(): ElementStatus {
    const {state, isMisconfigured} = this.source;
    const {treks} = state;
    if (isMisconfigured || treks.status === 'failed') return 'error';
    if (treks.status === 'loading') return 'loading';
    if (!this.scene.firstBounds(state)) return isComplete(treks) ? 'empty' : 'loading';
    if (this.live) return this.live.isReady ? 'ready' : 'loading';
    return this.loading === 'click' && !this.isWanted ? 'ready' : 'loading';
  }

  private measure(rect: DOMRectReadOnly | undefined) {
    if (rect) this.size = {width: rect.width, height: rect.height};
  }

  private approach(entries: readonly IntersectionObserverEntry[]) {
    if (this.loading !== 'click' && entries.some((entry) => entry.isIntersecting)) {
      this.isWanted = true;
    }
  }

  private async start() {
    if (this.isStarted) return;
    this.isStarted = true;
    this.turn += 1;
    const {turn} = this;
    try {
      const [code, createEngine] = await Promise.all([import('./live-map.js'), this.loadEngine()]);
      // The page may have removed us while the map was loading.
      if (turn === this.turn) this.live = new code.LiveMap(this.context(), createEngine);
    } catch (error) {
      this.warnings.warn(`the map could not be loaded; showing a sketch. ${error}`);
    }
  }

  private stop() {
    this.turn += 1;
    this.isStarted = false;
    this.isWanted = false;
    this.live?.destroy();
    this.live = undefined;
  }

  private context() {
    const {text, source, scene} = this;
    return {
      host: this,
      ground: this.ground,
      text,
      source,
      scene,
      size: () => this.size,
      choose: (id: number) => this.choose(id),
      baseMaps: () =>
        baseMapsOf(this, text.messages, (sentence) => this.layerWarnings.warn(sentence)),
    };
  }
}

const isComplete = ({index}: ReadyTreks) => index.status !== 'loading';

// A CMS may load the script twice.
if (!customElements.get('trek-map')) {
  customElements.define('trek-map', TrekMap);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-map': TrekMap;
  }
}
