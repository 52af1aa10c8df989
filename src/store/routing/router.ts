import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../item-source.js';
import type {Kind} from '../kinds.js';
import type {SourceState} from '../source-state.js';
import {
  AddressBar,
  addressWith,
  type Entry,
  hasParameters,
  type RoutingNames,
  writeAddress,
} from './address-bar.js';
import {restore} from './restore.js';
import {
  isStated,
  type Route,
  type RouteParameters,
  readRoute,
  routeOf,
  writeRoute,
} from './route.js';
import {routeNames} from './route-names.js';
import type {Routing} from './routing.js';

/** The source whose state the address contains. Replaced when the address has another language. */
export interface RoutedSource {
  readonly source: ItemSource;
  /** The language that the address states. */
  readonly language: string | undefined;
  /** The order that an element has set before there was a router. */
  readonly firstSort: string | undefined;
  setLanguage(language: string | undefined): void;
  /** Draws its elements again. */
  update(): void;
}

/**
 * Synchronises the page's address and a source, once an element has `routing` or `defaults`. Each parameter is
 * either stated in the address or has its default, so that an address without parameters shows the
 * defaults, and one with `practice=` shows every practice, whatever the default.
 */
export class Router {
  private readonly routed: RoutedSource;
  private readonly kind: Kind;
  private readonly names: readonly string[];
  private bar: AddressBar | undefined;
  private barKey = '';
  private defaultsKey = '';
  /** The elements that state defaults, in the order in which they came. */
  private readonly stated = new Map<object, Routing>();
  private defaults: RouteParameters = {};
  /** Whether the state takes precedence over the address and the defaults. */
  private isStarted: boolean;
  private source: ItemSource;
  private unsubscribe: () => void;
  /** The valid parameters of the address, with the defaults. */
  private written: RouteParameters = {};
  /** How the parameters were last called in the address. */
  naming: RoutingNames | undefined;
  /** Whether the address has been left to the router of another source. */
  private hasLeft = false;

  /** `isStarted` says whether the visitor has already chosen something in this source. */
  constructor(routed: RoutedSource, isStarted: boolean) {
    this.routed = routed;
    this.kind = routed.source.kind;
    this.names = routeNames(this.kind);
    this.isStarted = isStarted;
    this.source = routed.source;
    this.unsubscribe = () => {};
  }

  /** Applies the routing attributes of the elements; the first element that has them decides. */
  configure(routings: readonly Routing[]) {
    const routing = routings.find(({mode}) => mode !== '');
    this.openBar(routing);
    if (routing) warnOfOthers(routings, routing);
    this.readDefaults(routings);
    if (routing && this.hasLeft) {
      this.hasLeft = false;
      this.restore();
      return;
    }
    // `history.pushState()` of the page dispatches no event.
    this.bar?.followAddress();
    this.follow();
  }

  /** Where a link to an item leads: to the same address as selecting it. */
  addressOf(key: ItemKey): string | undefined {
    return this.addressOfRoute({...this.routeOf(this.routed.source.state), selectedKey: key});
  }

  addressOfRoute(route: Route): string | undefined {
    return this.bar?.addressOf(this.toAddress(writeRoute(route, this.kind)));
  }

  /**
   * An address with parameters that are not of the source, and those of another source in place of its
   * own: with the criteria of that one, with no selected item but `item`, on the same map and in the same
   * language.
   */
  addressFor(
    other: Router | undefined,
    naming: RoutingNames,
    parameters: RouteParameters,
    item: RouteParameters = {},
  ): string | undefined {
    if (!this.naming) return undefined;
    const {map, lang} = this.parameters;
    const shared = {...(map && {map}), ...(lang && {lang})};
    const {[other?.kind.name ?? '']: _, map: __, lang: ___, ...criteria} = other?.parameters ?? {};
    const without = addressWith(naming, parameters, addressWith(this.naming, {}));
    const own = ['map', 'lang', ...Object.keys(item)];
    const target = other?.naming ?? {...this.naming, parameters: own};
    return addressWith(target, {...criteria, ...shared, ...item}, without);
  }

  /** Leaves the address to the router of another source, until an element states this one again. */
  leave(addressOf?: () => string | undefined) {
    if (addressOf) this.bar?.flush();
    // The visitor has gone back: what waits belongs to the entry that was left.
    else this.bar?.drop();
    const address = addressOf?.();
    this.close();
    this.hasLeft = true;
    if (address) writeAddress(() => address, 'new');
  }

  /** Shows the content in a language, which the address states; without one, in that of the page. */
  setLanguage(language: string | undefined) {
    this.unsubscribe();
    this.routed.setLanguage(language);
    this.follow();
  }

  private get parameters(): RouteParameters {
    return this.toAddress(this.stateParameters());
  }

  /** Writes parameters that are not of the source. */
  writeAddress(naming: RoutingNames, parameters: RouteParameters, entry: Entry) {
    writeAddress(() => addressWith(naming, parameters), entry);
  }

  /** Stops reading and writing the address; pending parameters are written first. */
  close() {
    this.unsubscribe();
    this.bar?.close();
    this.bar = undefined;
    this.barKey = '';
  }

  /** Keeps the attributes of a removed element until another one has some: it may only be moved. */
  private keepStated(routings: readonly Routing[]) {
    const {stated} = this;
    const stating = routings.filter((each) => each.defaults || each.sort || each.item);
    const isReplaced = stating.some(({owner}) => !stated.has(owner));
    const present = new Set(routings.map(({owner}) => owner));
    const owners = new Set(stating.map(({owner}) => owner));
    for (const owner of [...stated.keys()]) {
      const hasLeft = !present.has(owner);
      if (hasLeft ? isReplaced : !owners.has(owner)) stated.delete(owner);
    }
    for (const routing of stating) stated.set(routing.owner, routing);
  }

  private openBar(routing: Routing | undefined) {
    const key = routing ? JSON.stringify([routing.mode, routing.prefix, routing.names]) : '';
    if (key === this.barKey) return;
    this.bar?.close();
    this.bar = undefined;
    this.barKey = key;
    if (!routing || !hasParameters()) return;
    const {mode, prefix, warn} = routing;
    if (mode !== 'query') {
      warn(`routing "${mode}" is not known; leaving the address alone.`);
      return;
    }
    this.naming = {parameters: this.names, prefix, names: this.readNames(routing)};
    this.bar = new AddressBar(this.naming, {
      changed: () => this.restore(),
      // Links keep the parameters of others.
      othersChanged: () => this.routed.update(),
    });
    this.written = this.addressParameters();
  }

  /** Defaults of elements that are added later apply to parameters that still have their previous default. */
  private readDefaults(routings: readonly Routing[]) {
    this.keepStated(routings);
    const defaults = this.defaultParameters([...this.stated.values()]);
    const key = JSON.stringify(defaults);
    if (key === this.defaultsKey) return;
    const isFirst = this.defaultsKey === '';
    const {firstSort} = this.routed;
    const before = isFirst && firstSort ? {sort: firstSort} : this.defaults;
    this.defaultsKey = key;
    this.defaults = defaults;
    const stated = this.readable(this.bar?.read() ?? {});
    if (isFirst && this.isStarted) {
      this.written = this.addressParameters();
      // The page may have changed its language, and the address may ask for another one still.
      if (stated.lang) this.routed.setLanguage(stated.lang);
      return;
    }
    const current = this.stateParameters();
    const parameters: Record<string, string> = {};
    for (const name of this.names) {
      const value = current[name] === before[name] ? defaults[name] : current[name];
      if (value !== undefined) parameters[name] = value;
    }
    this.show(this.isStarted ? parameters : {...parameters, ...stated});
    this.isStarted = true;
    this.written = this.addressParameters();
    // The page, or a visitor who was quicker than this code, may have chosen something already:
    // Back closes an item.
    const {name} = this.kind;
    this.write(this.stateParameters()[name] === this.written[name] ? 'same' : 'new');
  }

  /** Follows the source, which may be another one since the language has changed. */
  private follow() {
    this.unsubscribe();
    this.source = this.routed.source;
    this.unsubscribe = this.source.subscribe(() => this.write());
    this.write();
  }

  private restore() {
    this.show(this.addressParameters());
  }

  private show(parameters: RouteParameters) {
    const route = readRoute(parameters, this.kind);
    this.written = writeRoute(route, this.kind);
    this.unsubscribe();
    if (route.language !== this.routed.language) this.routed.setLanguage(route.language);
    if (!this.isSame(this.written, this.stateParameters())) restore(this.routed.source, route);
    this.follow();
  }

  private write(entry?: Entry) {
    const parameters = this.stateParameters();
    const changed = this.names.filter((name) => parameters[name] !== this.written[name]);
    if (!this.bar || changed.length === 0) return;
    const before = this.written;
    this.written = parameters;
    const chosen = changed.filter(
      (name) => parameters[name] !== this.inMainIds(name, before[name]),
    );
    this.bar.write(this.toAddress(parameters), entry ?? entryFor(chosen));
  }

  /** The same terms may have other ids, once it is known what several servers have in common. */
  private inMainIds(name: string, value: string | undefined): string | undefined {
    const vocabulary = this.kind.filters.terms[name];
    const aliases = vocabulary && this.source.state.vocabularies[vocabulary]?.aliases;
    if (!value || !aliases) return value;
    return [...new Set(value.split(',').map((id) => aliases.get(id) ?? id))].join(',');
  }

  private stateParameters(): RouteParameters {
    return writeRoute(this.routeOf(this.routed.source.state), this.kind);
  }

  private routeOf(state: SourceState): Route {
    const {language} = this.routed;
    return {...routeOf(state), ...(language && {language})};
  }

  /** The parameters of the address, with the defaults of those that it does not state. */
  private addressParameters(): RouteParameters {
    const parameters = {...this.defaults, ...this.readable(this.bar?.read() ?? {})};
    return writeRoute(readRoute(parameters, this.kind), this.kind);
  }

  /** The valid parameters; an empty one clears its default. */
  private readable(parameters: RouteParameters): RouteParameters {
    const entries = Object.entries(parameters).filter(
      ([name, value]) => value === '' || isStated(name, value, this.kind),
    );
    return Object.fromEntries(entries);
  }

  /** The first element that states a default decides it; `defaults` go before `sort` and `trek-id`. */
  private defaultParameters(routings: readonly Routing[]): RouteParameters {
    const parameters: Record<string, string> = {};
    for (const {defaults} of routings) {
      for (const [name, value] of new URLSearchParams(defaults)) parameters[name] ??= value;
    }
    const sort = routings.find((each) => each.sort !== '')?.sort;
    if (sort) parameters.sort ??= sort;
    const item = routings.find((each) => each.item !== '')?.item;
    if (item) parameters[this.kind.name] ??= item;
    return writeRoute(readRoute(parameters, this.kind), this.kind);
  }

  /** `q=search, trek=hike`: other names for single parameters. */
  private readNames({names, warn}: Routing): RouteParameters {
    const read: Record<string, string> = {};
    for (const pair of names.split(/[\s,]+/).filter(Boolean)) {
      const [ours = '', theirs = ''] = pair.split('=');
      if (this.names.includes(ours) && /^[\w-]+$/.test(theirs)) read[ours] = theirs;
      else warn(`routing-names "${pair}" is not a name of ours and one of yours.`);
    }
    return read;
  }

  private isSame(a: RouteParameters, b: RouteParameters): boolean {
    return this.names.every((name) => a[name] === b[name]);
  }

  /** Leaves out values that are the default, and writes an empty parameter where a default is cleared. */
  private toAddress(parameters: RouteParameters): RouteParameters {
    const stated: Record<string, string> = {};
    for (const name of this.names) {
      const value = parameters[name] ?? '';
      if (value !== (this.defaults[name] ?? '')) stated[name] = value;
    }
    return stated;
  }
}

function warnOfOthers(routings: readonly Routing[], {prefix, names}: Routing) {
  for (const other of routings) {
    const isOther = other.prefix !== prefix || other.names !== names;
    if (other.mode === '' || !isOther) continue;
    other.warn(
      'another element of the same source names the parameters otherwise; using its names.',
    );
  }
}

/** Typing and moving a map replace the history entry: Back does not go through every letter. */
function entryFor(changed: readonly string[]): Entry {
  const passing: readonly string[] = ['q', 'area', 'map', 'page', 'day'];
  return changed.every((name) => passing.includes(name)) ? 'same' : 'new';
}
