import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {ApiError} from '../api/api-error.js';
import type {OwnMessages} from '../i18n/kind-messages.js';
import {TextController} from '../i18n/text-controller.js';
import '../kinds/index.js';
import {type ItemKey, idOfKey, kindOfKey} from '../model/item.js';
import type {ItemSource} from '../store/item-source.js';
import {nextPaint} from '../store/next-paint.js';
import {SourceController} from '../store/source-controller.js';
import type {ItemsState, SourceState} from '../store/source-state.js';
import {Warnings} from '../store/warnings.js';
import {TrekErrorEvent, TrekLoadEvent, TrekSelectEvent} from './events.js';
import type {FavouriteControls} from './favourites/favourite-controls.js';
import {viewOf} from './kind-view.js';
import {restoreDefaults} from './property-defaults.js';

// So that an application that imports one element alone has the types of the events, too.
export type {TrekCloseEvent} from './events.js';
export type {TrekFavouriteEvent} from './favourites/favourite-event.js';
export type {TrekReportEvent} from './report-event.js';
export type {TrekFilterEvent} from './search/filter-event.js';

/** The `:state(…)` of an element. */
export type ElementStatus = 'loading' | 'ready' | 'empty' | 'error';

const statuses: readonly ElementStatus[] = ['loading', 'ready', 'empty', 'error'];

/**
 * Base class of `<trek-app>`, `<trek-list>`, `<trek-filters>`, `<trek-map>` and `<trek-detail>`: the
 * address of the API, the scope and the state of the element.
 *
 * @fires {TrekFavouriteEvent} trek-favourite - The visitor marked the item with this `id` and `resource` as a
 *   favourite, or unmarked it, as `marked` says. Call `preventDefault()` to leave it as it was.
 * @cssproperty [--trek-accent=light-dark(#17603d, #8ad8ab)] - Main colour, opaque: main buttons as it is;
 *   links, icons, outlines and selected items as near to it as their contrast allows, and points on maps.
 * @cssproperty [--trek-on-accent=light-dark(#ffffff, #06210f)] - Colour of text on
 *   `--trek-accent`, used as it is where its contrast is 4.5:1, and black or
 *   white elsewhere.
 * @cssproperty [--trek-surface=light-dark(#ffffff, #1d2421)] - Background of cards, buttons,
 *   fields, popovers and sheets.
 * @cssproperty [--trek-text=light-dark(#1b2420, #e9efeb)] - Colour of text; by default darker or lighter
 *   where a surface of yours needs it.
 * @cssproperty [--trek-radius=0.75rem] - Radius of the corners of cards, sheets, maps and dialogs; twice
 *   as large for fields and round buttons with a text.
 * @cssproperty [--trek-font=inherit] - Font family; that of the page by default.
 * @cssproperty [--trek-muted-text=color-mix(in oklab, var(--trek-text) 78%, var(--trek-surface))]
 *   - Colour of less important text.
 * @cssproperty [--trek-border=color-mix(in oklab, var(--trek-text) 18%, var(--trek-surface))] -
 *   Colour of borders and separating lines.
 * @cssproperty [--trek-control-border=color-mix(in oklab, var(--trek-text) 58%, var(--trek-surface))] -
 *   Colour of the borders of buttons and fields.
 * @cssproperty [--trek-soft-surface=color-mix(in oklab, var(--trek-accent) 9%, var(--trek-surface))] -
 *   Background of active filters, of advice and of pictures that are being loaded.
 * @cssproperty [--trek-focus=var(--trek-accent)] - Colour of the outline of the focused element.
 * @cssproperty [--trek-danger=light-dark(#a4262c, #ffb3b0)] - Colour of warnings and error
 *   messages.
 * @cssproperty [--trek-shadow=0 1px 2px rgb(0 0 0 / 0.08), 0 2px 8px rgb(0 0 0 / 0.06)] - Shadow
 *   of cards.
 * @cssproperty [--trek-raised-shadow=0 2px 6px rgb(0 0 0 / 0.14), 0 8px 24px rgb(0 0 0 / 0.12)] -
 *   Shadow of popovers, dialogs and the controls over a map.
 * @cssproperty [--trek-small-radius=calc(var(--trek-radius) / 2)] - Radius of the corners of
 *   buttons and small boxes.
 */
export abstract class SourceElement extends LitElement {
  /**
   * Address of the Geotrek API, such as `https://example.org/api/v2/`; a server address alone, such
   * as `https://example.org`, is enough. Several addresses, separated by spaces, are shown as one
   * source. Elements with the same address, scope attributes (`practices`, `in-bbox`, …) and
   * language share their data, filters and selected item.
   */
  @property() api = '';

  /**
   * Address of the folder with the static files that Geotrek writes every night for its mobile
   * application, such as `https://example.org/mobile/`; by default `mobile/` on the server of the API.
   * Maps, search and filters read treks from these files instead of the API, which saves the server
   * work, if both have the same treks. Where the API does not allow your site (CORS), the files alone
   * are shown; they lack some filters and some sections of the sheet. `none` never reads them.
   */
  @property() files = '';

  /**
   * Which content is shown: `trek` (the default), `touristiccontent`, `touristicevent`, `outdoor_site`,
   * `outdoor_course`, `poi`, `sensitivearea`, `informationdesk`, `signage`, `infrastructure`,
   * `service`, `hdviewpoint` or `vigilancearea`. An unknown name shows treks. If the Geotrek does not
   * have the module, the list is empty. Attributes by which Geotrek cannot filter this content, such as
   * `practices` for `poi`, are ignored with a warning in the console.
   */
  @property() resource = 'trek';

  /**
   * The `id` of another element of this library on the page: this one uses its `api` and scope
   * attributes, and both show the same items, filters and selection.
   */
  @property() for = '';

  /**
   * The element itself whose source this one shows, in place of its `id` in `for`: also one in
   * another shadow root, such as a component of yours that contains both.
   */
  @property({attribute: false}) forElement: Element | undefined;

  /**
   * Only items of these portals: ids, separated by commas. Where `api` has several servers, `4 | 7`
   * gives the ids on each server in the order of `api`; names, such as `Hiking`, are allowed too. The
   * same holds for the attributes from `structures` to `accessibilities`.
   */
  @property() portals = '';

  /** Only items of these structures: ids, separated by commas. */
  @property() structures = '';

  /**
   * Only items of these practices: ids, separated by commas. Outdoor sites also match if a site within
   * them has the practice.
   */
  @property() practices = '';

  /** Only items with one of these themes: ids, separated by commas. */
  @property() themes = '';

  /** Only items with one of these labels: ids, separated by commas. */
  @property() labels = '';

  /** Only treks of these route types (loop, return …): ids, separated by commas. */
  @property() routes = '';

  /** Only treks on one of these networks: ids, separated by commas. */
  @property() networks = '';

  /** Only items in these communes, or that cross them: ids (codes before Geotrek 2.116), separated by commas. */
  @property() cities = '';

  /** Only items in these districts, or that cross them: ids, separated by commas. */
  @property() districts = '';

  /** Only treks with one of these accessibilities: ids, separated by commas. */
  @property() accessibilities = '';

  /**
   * Only the items with these ids, separated by commas. Where `api` has several servers, `2.12` is the
   * item `12` of the second server.
   */
  @property() ids = '';

  /** Only items within a bounding box: `west,south,east,north`, in degrees. */
  @property({attribute: 'in-bbox'}) inBbox = '';

  /**
   * `query` keeps the active filters, the order, the selected item and the view of the map in the
   * query string of the page's address, so that the address can be shared and Back works. By default,
   * and with `none`, the address is neither read nor changed.
   */
  @property() routing = '';

  /**
   * Prefix of all parameters in the page's address, such as `hikes-`: for a page on which several
   * sources have `routing`. None by default.
   */
  @property({attribute: 'routing-prefix'}) routingPrefix = '';

  /**
   * Your names for parameters in the page's address, such as `q=search, trek=hike`. By default they
   * are `q`, the names of the filters, `area`, `selection`, `sort`, `page`, `day`, the value of `resource`,
   * `map` and `lang`.
   */
  @property({attribute: 'routing-names'}) routingNames = '';

  /**
   * Lets visitors mark items as favourites, with a button on each card and sheet, and see only those, share and
   * compare them; written without a value. They are kept in the local storage of the browser, from the first
   * that a visitor marks until the last is unmarked. It holds for all elements that share the source. `none`, the
   * default except for `<trek-app>`, shows no such button, and stores nothing.
   */
  @property() favourites: string | boolean = 'none';

  /**
   * The filters, the order and the item that are active at first, written like a query string:
   * `practice=4&duration=-3&sort=easiest`. A parameter of the page's address takes precedence over
   * its default; an empty one, such as `practice=`, clears it. None by default.
   */
  @property() defaults = '';

  /**
   * Texts of yours in place of single messages: the address of a JSON file or, as a property, an object. Its
   * members have the names of the messages, such as `{"empty": "No walks today."}`; those within a language
   * or a kind, such as `{"en": {…}, "poi": {…}}`, hold for it alone. The documentation says where the names are.
   */
  @property({type: Object, converter: (value) => value}) messages: OwnMessages = '';

  /**
   * What shows and marks favourites; absent until it is loaded, after the first items.
   * @internal
   */
  favouriteControls: FavouriteControls | undefined;
  private loadingFavourites: Promise<void> | undefined;

  protected readonly text = new TextController(this);
  protected readonly warnings = new Warnings(this.localName);
  protected readonly source = new SourceController(
    this,
    this.warnings,
    () => this.text.pageLanguage,
    (source) => this.connectSource(source),
  );
  private readonly internals = this.attachInternals();
  /** The button that loads something, while it has the focus. */
  private loadButton: Element | undefined;
  private reportedItems?: ItemsState;
  private reportedError?: ApiError | undefined;

  /** Requests what the element needs from its new source. */
  protected abstract connectSource(source: ItemSource): void;

  /** Delays the first rendering until the first request has been sent. */
  protected override scheduleUpdate() {
    const update = () => super.scheduleUpdate();
    return this.hasUpdated ? update() : Promise.resolve().then(update);
  }

  override connectedCallback() {
    // The page may have removed an attribute before.
    restoreDefaults(this);
    super.connectedCallback();
  }

  protected override performUpdate() {
    this.readAttributes();
    super.performUpdate();
  }

  /** The source of changed attributes comes before `willUpdate`, which reads its state. */
  protected readAttributes() {
    restoreDefaults(this);
    this.source.beforeUpdate();
  }

  protected override update(changed: PropertyValues) {
    this.text.setLanguage(this.source.language);
    const {kind} = this.source;
    if (kind) this.text.setKindMessages(viewOf(kind).messages, this.messages, kind.name);
    const focused = this.shadowRoot?.activeElement;
    if (focused?.matches('[part~=retry], [part~=load]')) this.loadButton = focused;
    super.update(changed);
    this.keepFocus();
    const {criteria, offersFavourites} = this.source.state;
    const areOffered = this.hasFavourites || offersFavourites;
    if (criteria.selection || (areOffered && !this.internals.states.has('loading')))
      void this.loadFavourites();
  }

  /** A button that loads something is gone once it does, and the focus with it: it moves to the element. */
  private keepFocus() {
    const {loadButton} = this;
    if (!loadButton || loadButton.isConnected) return;
    // It may be there again.
    if (loadButton.matches('[part~=retry]') && this.internals.states.has('loading')) return;
    this.loadButton = undefined;
    // Meanwhile the visitor may have gone elsewhere.
    if (document.activeElement !== document.body) return;
    const again = this.renderRoot.querySelector<HTMLElement>('[part~=error] [part~=retry]');
    this.tabIndex = -1;
    this.addEventListener('blur', () => this.removeAttribute('tabindex'), {once: true});
    (again ?? this).focus({preventScroll: true});
  }

  /**
   * Whether the element lets visitors mark favourites.
   * @internal
   */
  get hasFavourites(): boolean {
    // Frameworks state booleans.
    return !/none|false/.test(`${this.favourites}`);
  }

  protected loadFavourites() {
    this.loadingFavourites ??= nextPaint()
      .then(() => import('./favourites/favourite-controls.js'))
      .then(({FavouriteControls}) => {
        this.favouriteControls = new FavouriteControls(this, this.source, this.text);
        this.requestUpdate();
      })
      // The browser names what it could not load; everything else works.
      .catch(() => {});
    return this.loadingFavourites;
  }

  /** Sets the `:state(…)` of the element. */
  protected set status(status: ElementStatus) {
    for (const name of statuses) {
      if (name === status) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  /** Dispatches `trek-load` and `trek-error`, once for each change of the state. */
  protected dispatchLoadEvents({items, searchError}: SourceState) {
    if (searchError && searchError !== this.reportedError) {
      this.dispatchEvent(new TrekErrorEvent(searchError));
    }
    this.reportedError = searchError;
    const before = this.reportedItems;
    if (items === before) return;
    this.reportedItems = items;
    if (items.status === 'failed') this.dispatchEvent(new TrekErrorEvent(items.error));
    if (items.status !== 'ready') return;
    const {index, count} = items;
    if (index.status === 'partial') this.dispatchEvent(new TrekErrorEvent(index.error));
    const wasReady = before?.status === 'ready';
    if (index.status === 'complete' && !(wasReady && before.index.status === 'complete')) {
      this.dispatchEvent(new TrekLoadEvent(count, true));
    } else if (!wasReady) {
      this.dispatchEvent(new TrekLoadEvent(count, false));
    }
  }

  /** Dispatches `trek-select`, and selects the item unless the page cancels the event; whether it did. */
  protected selectItem(key: ItemKey): boolean {
    const {source} = this.source;
    const api = source?.addressOf(key) ?? '';
    const goesOn = this.dispatchEvent(new TrekSelectEvent(kindOfKey(key), idOfKey(key), api));
    if (goesOn) source?.select(key);
    return goesOn;
  }
}
