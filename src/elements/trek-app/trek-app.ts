import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {ApiError} from '../../api/api-error.js';
import {kindNames, knownName} from '../../store/kinds.js';
import {nextPaint} from '../../store/next-paint.js';
import {visibleItems} from '../../store/source-state.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {TrekErrorEvent} from '../events.js';
import {failureStyles} from '../failure.styles.js';
import {restoreDefaults} from '../property-defaults.js';
import {SourceElement} from '../source-element.js';
import '../trek-detail/trek-detail.js';
import '../trek-filters/trek-filters.js';
import {keepFocus} from '../trek-list/card.js';
import {isWebAddress} from '../trek-list/detail-link.js';
import {statusOf} from '../trek-list/results.js';
import '../trek-list/trek-list.js';
import '../trek-map/trek-map.js';
import type {AppContext, AppView} from './app-context.js';
import type {AppFrame} from './app-frame.js';
import {renderConfigError, renderList} from './app-list.js';
import {StartLoading} from './start-loading.js';
import {appStyles} from './trek-app.styles.js';

/**
 * All published content of a Geotrek in one element: search and filters, a list, a map and the sheet of
 * the item that the visitor selects. Where the element is wide, the list and the map are beside each other
 * and the sheet replaces the list; where it is narrow, the visitor switches between them.
 *
 * It grows with its content, or takes the height that the page gives it (`block-size`): then the list
 * and the sheet scroll inside.
 *
 * It consists of `<trek-filters>`, `<trek-list>`, `<trek-map>` and `<trek-detail>`. Each of their parts
 * is a part of the app, with the name of the element in front: `list-card` is the part `card` of its
 * `<trek-list>`, `filters-…`, `map-…` and `detail-…` are those of the others.
 *
 * @slot - Shown in the list until its items are loaded, and when they cannot be: a link or a text of
 *   your page. `<trek-layer>` elements also stand here; they declare the layers of the map.
 * @slot header - Above the search, such as a title.
 * @slot before-<region> - Above the list, the map or the sheet: `before-list`, `before-map` or `before-detail`.
 * @slot after-<region> - Below one of them or the filters: `after-list`, `after-map`, `after-detail` or `after-filters`.
 * @slot before-<section> - Before a section of the sheet, such as `before-description`; as of `<trek-detail>`.
 * @slot after-<section> - After a section of the sheet, such as `after-practical`; as of `<trek-detail>`.
 * @slot footer - Below everything, such as a credit.
 * @slot empty - Replaces the message that there are no items to show.
 * @slot no-match - Replaces the message that no item matches the active filters.
 * @fires {TrekSelectEvent} trek-select - The visitor selected an item, whose `id` and `resource` it
 *   names. Call `preventDefault()` to open it yourself.
 * @fires {TrekCloseEvent} trek-close - The visitor closed the sheet. Call `preventDefault()` to
 *   keep it open.
 * @fires {TrekFilterEvent} trek-filter - The visitor changed the filters, the search text or the
 *   order; `criteria` holds them and `count` is the number of matching items.
 * @fires {TrekLoadEvent} trek-load - The first items were loaded (`complete` is false) or all of
 *   them (`complete` is true); `count` is their number.
 * @fires {TrekErrorEvent} trek-error - The file of `config`, items or a sheet could not be loaded; `code` is `network`,
 *   `timeout`, `http`, `rate-limited`, `not-found` or `unreadable`.
 * @csspart base - The container of everything.
 * @csspart top - The area above the list and the map, with the search and the filters.
 * @csspart kinds - The navigation between the kinds of content, such as treks and events.
 * @csspart kind - The link to one kind, with its name.
 * @csspart kind-current - The link to the kind that is shown, which also has the part `kind`.
 * @csspart kind-count - The number of items of a kind.
 * @csspart languages - The menu of languages, with its icon.
 * @csspart language - The select element in it.
 * @csspart filters - The `<trek-filters>`.
 * @csspart choices - The buttons above the list, such as one for each practice, while nothing is chosen.
 * @csspart choice - One button of `choices`, with the pictogram, the name and the number of items.
 * @csspart suggestions - The row of cards with the items of `highlights`, above the list. The parts of a card
 *   have the names of those of a `<trek-list>`, such as `card` and `name`.
 * @csspart upcoming - The row of cards with the next events, after the suggestions or below the list.
 * @csspart row-title - The title of such a row.
 * @csspart row-link - The link beside the title of `upcoming` to all events.
 * @csspart list - The `<trek-list>`.
 * @csspart error - The message, in place of the list, that the file of `config` could not be loaded.
 * @csspart retry - The button that loads the file of `config` again.
 * @csspart map - The `<trek-map>`.
 * @csspart detail - The `<trek-detail>`.
 * @csspart view-switch - The buttons that switch between list, sheet and map where the app is narrow.
 * @csspart view-button - One button of `view-switch`.
 * @cssproperty [--trek-app-sticky-top=0px] - Height of what the page keeps at the top of the screen,
 *   such as its header: the map and the sheet stay below it.
 * @cssstate loading - The items to show are being loaded.
 * @cssstate ready - At least one item is shown.
 * @cssstate empty - There are no items to show, or none matches the active filters.
 * @cssstate error - The items could not be loaded.
 */
export class TrekApp extends SourceElement {
  static override styles = [hostStyles, buttonStyles, failureStyles, appStyles];

  /**
   * Address of a JSON file with attributes of this element and their values, such as
   * `{"api": "https://example.org/api/v2/", "practices": "4,7"}`, for sites with many pages. An attribute of the element
   * takes precedence over the file. Addresses in the file are relative to the page, as in attributes. If the file cannot
   * be loaded, an app with `api` shows what its attributes alone say; one without has a button that tries again.
   */
  @property() config = '';

  /**
   * `query` (the default) keeps the view, the active filters, the order, the selected item and the
   * view of the map in the query string of the page's address, so that the address can be shared and
   * Back works. `none` leaves the address alone.
   */
  @property() override routing = 'query';

  /**
   * The kinds of content to offer, separated by spaces, in this order: values of `resource`, such as
   * `trek touristicevent`. By default treks, outdoor sites, tourist content and events, as far as the server
   * has items of them. One of them is shown at a time, `resource` first. With `for` there are no others
   * than those of the other element.
   */
  @property() resources = '';

  /**
   * The languages to offer, separated by spaces, such as `fr en it`: with two or more of them the app has a menu
   * in which the visitor chooses one. By default it has the language of the page. The names are those of `lang`.
   */
  @property() languages = '';

  /**
   * Your suggestions for visitors who have not chosen anything yet, as cards above the list: ids of items,
   * separated by commas, such as `12,34`; those of another kind than the first of the app have its name,
   * such as `touristicevent-5`. Those for some months have these in front, and a semicolon between them:
   * `12,34; 5-9: 56; 12-3: 78,90`. None by default.
   */
  @property() highlights = '';

  /**
   * Address of an item's page on your site, such as `/hikes/{id}-{slug}`, to which the names of the
   * items become links. Without it the app shows the sheet of the selected item.
   */
  @property({attribute: 'detail-url'}) detailUrl = '';

  /** The service of the filter by travel time, `ign` or an address; as of `<trek-filters>`. */
  @property({attribute: 'travel-time'}) travelTime = '';

  /** Level of the headings of cards and sheets, from 1 to 4; 2 by default. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = 2;

  /**
   * Address of MapLibre's worker script on your own server, for a page whose Content-Security-Policy
   * does not allow `worker-src blob:`; as of `<trek-map>`.
   */
  @property({attribute: 'worker-url'}) workerUrl = '';

  /**
   * What a narrow app shows while no sheet is open.
   * @internal
   */
  view: AppView = 'list';

  /**
   * Whether the file of `config` is still needed: nothing is requested of the server before.
   * @internal
   */
  isConfiguring = false;

  /**
   * The `resource` of the page, before the visitor has chosen another.
   * @internal
   */
  statedResource: string | undefined;

  /**
   * Gives the property of an attribute that the page has removed the value of the file.
   * @internal
   */
  useFile: ((name: string) => void) | undefined;

  /** The `config` that was read last. */
  private readFrom = '';
  /** Why that file, without which there is no source, could not be read. */
  private configError?: ApiError | undefined;
  /** The `resources` with which the address was read. */
  private readResources = '';
  private frame?: AppFrame;
  private readonly context: AppContext = {
    host: this,
    warn: (message) => this.warnings.warn(message),
    text: this.text,
    source: this.source,
  };
  private readonly starting = new StartLoading(this.context);
  private isFrameRequested = false;
  private hasFrameFailed = false;

  constructor() {
    super();
    this.favourites = '';
    // The filters are loaded after the first cards, and the list has none of its own meanwhile.
    this.source.setRole('controls');
  }

  override connectedCallback() {
    restoreDefaults(this);
    this.configure();
    this.followAddress();
    // Before the routers of the sources, which are to read the address for the source that it names.
    window.addEventListener('popstate', this.followAddress);
    super.connectedCallback();
    this.frame?.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.frame?.disconnect();
    // One that is moved is connected again in the same task, and stays before its routers.
    queueMicrotask(() => {
      if (!this.isConnected) window.removeEventListener('popstate', this.followAddress);
    });
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    super.attributeChangedCallback(name, before, value);
    if (value === null) this.useFile?.(name);
  }

  /** The file of a changed `config` comes before the source, which its values define. */
  protected override performUpdate() {
    this.configure();
    // The page may have changed which kinds the address can name.
    if (this.resources !== this.readResources && !this.isConfiguring) this.readAddress();
    super.performUpdate();
  }

  protected override connectSource() {
    this.frame?.connectSource();
    this.starting.connectSource();
  }

  protected override willUpdate() {
    const {state, isMisconfigured} = this.source;
    this.status = statusOf(state, visibleItems(state), isMisconfigured || !!this.configError);
    this.frame?.beforeUpdate();
  }

  protected override update(changed: PropertyValues) {
    keepFocus(this.renderRoot, () => super.update(changed));
  }

  protected override updated() {
    this.frame?.updated();
    if (!this.isFrameRequested) void this.loadFrame();
  }

  protected override render() {
    const {frame, starting, view} = this;
    return html`
      <div part="base" class="app" lang=${this.source.language ?? nothing}>
        ${frame?.probe ?? nothing}
        <div class="layout is-${view} ${this.kinds.length === 1 && !this.languages ? '' : 'has-kinds'} ${this.hasSheet ? 'has-sheet' : ''} ${frame?.layoutClass ?? ''}">
          <slot name="header"></slot>
          <div part="top" class="top">${frame?.renderTop()}</div>
          <slot name="after-filters"></slot>
          <div class="panes">
            <div class="list pane" tabindex="-1">
              <slot name="before-list"></slot>
              <div class=${starting.room}>${starting.start?.render()}</div>${this.renderList()}
              <slot name="after-list"></slot>
            </div>
            ${frame?.renderPanes()}
          </div>
          ${frame?.renderSwitch()}
          <slot name="footer"></slot>
        </div>
      </div>
    `;
  }

  private renderList() {
    const {configError, text} = this;
    const hasFailed = configError && text.ready;
    return hasFailed ? renderConfigError(configError, text, this.readConfig) : renderList(this);
  }

  /**
   * Whether a sheet is open, and not a page of the site.
   * @internal
   */
  get hasSheet(): boolean {
    const opensPages = this.detailUrl !== '' && isWebAddress(this.detailUrl);
    // A sheet would replace the list.
    return this.source.state.selectedKey !== undefined && !opensPages && !this.hasFrameFailed;
  }

  /**
   * The names in `resources`.
   * @internal
   */
  get statedKinds(): readonly string[] {
    // Null until the next update after the attribute has been removed.
    return (this.resources ?? '').split(/\s+/).filter(Boolean);
  }

  /**
   * The kinds that the page states; none where those of the server are shown.
   * @internal
   */
  get kinds(): readonly string[] {
    // It shows the items of the other element.
    if (this.for || this.forElement) return [this.resource];
    return [...new Set(this.statedKinds.filter((name) => kindNames().includes(name)))];
  }

  /**
   * The kind that is shown unless the address names another one.
   * @internal
   */
  get firstKind(): string {
    const {kinds, statedResource = 'trek'} = this;
    if (kinds.includes(statedResource)) return statedResource;
    return kinds[0] ?? knownName(statedResource);
  }

  private readonly followAddress = () => {
    // Without routing it names nothing, and what is shown is the visitor's choice after the first time.
    const isRead = this.routing === 'query' || !this.hasUpdated;
    if (isRead && !this.isConfiguring) this.readAddress();
  };

  private readAddress() {
    const isRouted = this.routing === 'query';
    this.statedResource ??= this.resource;
    this.readResources = this.resources;
    const parameter = (name: string) =>
      isRouted && new URLSearchParams(location.search).get(this.routingPrefix + name);
    const {kinds, firstKind} = this;
    const wanted =
      isRouted || !this.hasUpdated ? parameter('resource') || firstKind : this.resource;
    const isOffered = (kinds.length > 0 ? kinds : kindNames()).includes(wanted);
    const resource = isOffered ? wanted : firstKind;
    if (isRouted) this.view = parameter('view') === 'map' ? 'map' : 'list';
    // A name that is not known stays, since the source warns of it.
    if (resource !== knownName(this.resource)) {
      // The router of the other kind is to read the address, and not this one.
      this.source.router?.leave();
      this.resource = resource;
    }
    this.requestUpdate();
  }

  /** Reads a changed `config`. */
  private configure() {
    if (this.config === this.readFrom) return;
    this.readFrom = this.config;
    void this.readConfig();
  }

  private readonly readConfig = async () => {
    const {config} = this;
    this.isConfiguring = true;
    this.configError = undefined;
    this.requestUpdate();
    const error = await import('./app-config.js')
      .then(({configure}) => configure(this, config))
      .catch((cause) => {
        this.warnings.warn(`config could not be read. ${cause}`);
        return this.api ? undefined : new ApiError('network', import.meta.url, {cause});
      });
    if (config !== this.readFrom) return;
    this.configError = error;
    if (error) {
      this.requestUpdate();
      this.dispatchEvent(new TrekErrorEvent(error));
      return;
    }
    this.isConfiguring = false;
    this.readAddress();
  };

  /** After the first cards, unless the address asks for something else. */
  private async loadFrame() {
    const {state, isMisconfigured} = this.source;
    const isFirst = state.items.status === 'loading' && !isMisconfigured;
    if (isFirst && state.selectedKey === undefined && this.view === 'list') return;
    this.isFrameRequested = true;
    try {
      if (!isFirst) await nextPaint();
      const {AppFrame} = await import('./app-frame.js');
      // It writes the view and the kind that the visitor chooses into the address.
      await this.source.sharedSource?.loadingRouter;
      this.frame = new AppFrame(this.context, this.starting);
      if (this.isConnected) this.frame.connect();
    } catch (error) {
      this.hasFrameFailed = true;
      this.warnings.warn(`the map, the sheet and the filters could not be loaded. ${error}`);
    }
    this.requestUpdate();
  }
}

// A CMS may load the script twice.
if (!customElements.get('trek-app')) {
  customElements.define('trek-app', TrekApp);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-app': TrekApp;
  }
}
