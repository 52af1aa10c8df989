import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {ApiError} from '../api/api-error.js';
import {TextController} from '../i18n/text-controller.js';
import '../kinds/index.js';
import {type ItemKey, idOfKey, kindOfKey} from '../model/item.js';
import type {ItemSource} from '../store/item-source.js';
import {SourceController} from '../store/source-controller.js';
import type {ItemsState, SourceState} from '../store/source-state.js';
import {Warnings} from '../store/warnings.js';
import {TrekErrorEvent, TrekLoadEvent, TrekSelectEvent} from './events.js';
import {viewOf} from './kind-view.js';

/** What an element is up to, as `:state(…)` shows it to a style sheet. */
export type ElementStatus = 'loading' | 'ready' | 'empty' | 'error';

const statuses: readonly ElementStatus[] = ['loading', 'ready', 'empty', 'error'];

/** What all elements that show a source have in common: where it is and which part of it. */
export abstract class SourceElement extends LitElement {
  /**
   * Address of the API, such as `https://example.org/api/v2/`. A bare server address is completed.
   * Elements with the same address, scope and language share their data and the chosen trek.
   */
  @property() api = '';

  /**
   * Where the Geotrek publishes the files of the mobile application: an address such as
   * `https://example.org/mobile/`, or `none` to leave them alone. By default `mobile/` beside the
   * API. Where they exist and agree with the API, a map, a search and filters take their data from
   * them, which costs the server nothing. Where the API does not answer this site, they are shown in
   * its place: a list, a map and a sheet without what the files lack.
   */
  @property() files = '';

  /**
   * What is shown: `trek` (the default), `touristiccontent`, `touristicevent`, `outdoor_site`,
   * `outdoor_course`, `poi`, `sensitivearea`, `informationdesk`, `signage`, `infrastructure`,
   * `service` or `vigilancearea`. A name that is not known shows treks. A Geotrek without the module shows an empty list.
   */
  @property() resource = 'trek';

  /** The `id` of another trek element on the page: both show the same treks and the same selection. */
  @property() for = '';

  /** Only treks of these portals: ids, separated by commas. */
  @property() portals = '';

  /** Only treks of these structures: ids, separated by commas. */
  @property() structures = '';

  /** Only treks of these practices: ids, separated by commas. */
  @property() practices = '';

  /** Only treks with one of these themes: ids, separated by commas. */
  @property() themes = '';

  /** Only treks with one of these labels: ids, separated by commas. */
  @property() labels = '';

  /** Only treks of these route types (loop, return …): ids, separated by commas. */
  @property() routes = '';

  /** Only treks on one of these networks: ids, separated by commas. */
  @property() networks = '';

  /** Only treks that cross these communes: ids (codes before Geotrek 2.116), separated by commas. */
  @property() cities = '';

  /** Only treks that cross these districts: ids, separated by commas. */
  @property() districts = '';

  /** Only treks with one of these accessibilities: ids, separated by commas. */
  @property() accessibilities = '';

  /** Only the treks with these ids, separated by commas. */
  @property() ids = '';

  /** Only treks in these bounds: `west,south,east,north`, in degrees. */
  @property({attribute: 'in-bbox'}) inBbox = '';

  /**
   * `query` keeps the active filters, the order, the selected trek and the view of the map in the
   * query of the page's address, so that it can be shared and Back works. By default the address is
   * left alone.
   */
  @property() routing = '';

  /** A prefix for the names of the parameters in the address, when a page has several widgets. */
  @property({attribute: 'routing-prefix'}) routingPrefix = '';

  /** Other names for the parameters in the address, such as `q=search, trek=hike`. */
  @property({attribute: 'routing-names'}) routingNames = '';

  /**
   * The filters, the order and the trek that are active at first, written as in an address:
   * `practice=4&duration=-3&sort=easiest`. A parameter that the page's address states goes before
   * its default; an empty one, such as `practice=`, clears it. None by default.
   */
  @property() defaults = '';

  protected readonly text = new TextController(this);
  protected readonly warnings = new Warnings(this.localName);
  protected readonly source = new SourceController(
    this,
    this.warnings,
    () => this.text.pageLanguage,
    (source) => this.connectSource(source),
  );
  private readonly internals = this.attachInternals();
  private announced?: ItemsState;
  private announcedError?: ApiError | undefined;

  /** Asks a source that this element has just been given for what it needs. */
  protected abstract connectSource(source: ItemSource): void;

  /** What is shown meanwhile is drawn once the first request is on its way. */
  protected override scheduleUpdate() {
    const update = () => super.scheduleUpdate();
    return this.hasUpdated ? update() : Promise.resolve().then(update);
  }

  protected override update(changed: PropertyValues) {
    this.text.insistOn(this.source.language);
    const {kind} = this.source;
    if (kind) this.text.speakOf(viewOf(kind).words);
    super.update(changed);
  }

  /** Shows to style sheets what the element is up to. */
  protected set status(status: ElementStatus) {
    for (const name of statuses) {
      if (name === status) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  /** Tells the page what the network did to the treks, once for each change. */
  protected announce({items, searchError}: SourceState) {
    if (searchError && searchError !== this.announcedError) {
      this.dispatchEvent(new TrekErrorEvent(searchError));
    }
    this.announcedError = searchError;
    const before = this.announced;
    if (items === before) return;
    this.announced = items;
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

  /** The visitor chose an item: the page hears of it first, and may open it itself. */
  protected choose(key: ItemKey): boolean {
    const goesOn = this.dispatchEvent(new TrekSelectEvent(kindOfKey(key), idOfKey(key)));
    if (goesOn) this.source.source?.select(key);
    return goesOn;
  }
}
