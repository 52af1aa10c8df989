import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SourceState} from '../source-state.js';
import type {TrekSource} from '../trek-source.js';
import type {Warnings} from '../warnings.js';
import {AddressBar, type Entry} from './address-bar.js';
import {type Route, type RouteWords, readRoute, routeNames, writeRoute} from './route.js';

/** What an element says about the page's address. */
export interface RoutedHost extends ReactiveControllerHost {
  readonly routing: string;
  readonly routingPrefix: string;
  readonly routingNames: string;
  readonly defaults: string;
}

/**
 * Keeps the page's address and a source in step, once the page asks for it. Without `routing` the
 * address is neither read nor written.
 */
export class Router implements ReactiveController {
  private readonly host: RoutedHost;
  private readonly warnings: Warnings;
  private bar: AddressBar | undefined;
  private asNamed = '';
  private source: TrekSource | undefined;
  private unsubscribe: (() => void) | undefined;
  private written: RouteWords = {};
  private route: Route | undefined;

  constructor(host: RoutedHost, warnings: Warnings) {
    this.host = host;
    this.warnings = warnings;
    host.addController(this);
  }

  /** The language that the address asks for. */
  get language(): string | undefined {
    return this.route?.language;
  }

  hostConnected() {
    this.open();
  }

  hostUpdate() {
    if (this.named !== this.asNamed) this.open();
  }

  hostDisconnected() {
    this.unsubscribe?.();
    this.bar?.close();
    this.bar = undefined;
    this.asNamed = '';
  }

  /** Follows a source, which begins with what the address or the page says. */
  follow(source: TrekSource) {
    if (source === this.source && this.unsubscribe) return;
    const isFirst = this.source === undefined;
    this.unsubscribe?.();
    this.source = source;
    if (isFirst) this.begin(source);
    this.unsubscribe = source.subscribe(() => this.write(source.state));
    // The visitor may have been quicker than this code.
    this.write(source.state);
  }

  /** Where a link to a trek leads: the same address a click leads to. */
  addressOf(trekId: number): string | undefined {
    if (!this.bar || !this.source) return undefined;
    return this.bar.addressOf(writeRoute({...this.routeOf(this.source.state), selectedId: trekId}));
  }

  private get named(): string {
    const {routing, routingPrefix, routingNames} = this.host;
    return [routing, routingPrefix, routingNames].join(' ');
  }

  private open() {
    this.bar?.close();
    this.bar = undefined;
    this.asNamed = this.named;
    const {routing, routingPrefix} = this.host;
    if (routing !== '' && routing !== 'query') {
      this.warnings.warn(`routing "${routing}" is not known; leaving the address alone.`);
    }
    if (routing !== 'query') return;
    const naming = {prefix: routingPrefix, names: this.readNames()};
    this.bar = new AddressBar(naming, () => this.read());
    this.route = readRoute(this.bar.read());
  }

  private begin(source: TrekSource) {
    const words = this.bar?.read() ?? {};
    const isSilent = Object.keys(words).length === 0;
    const {defaults} = this.host;
    if (isSilent && !defaults) return;
    const stated = isSilent ? Object.fromEntries(new URLSearchParams(defaults)) : words;
    source.restore(readRoute(stated));
    this.written = writeRoute(this.routeOf(source.state));
  }

  /** The visitor went back or forward. */
  private read() {
    if (!this.bar) return;
    this.route = readRoute(this.bar.read());
    this.source?.restore(this.route);
    this.host.requestUpdate();
  }

  private write(state: SourceState) {
    if (!this.bar) return;
    const words = writeRoute(this.routeOf(state));
    const changed = routeNames.filter((name) => words[name] !== this.written[name]);
    if (changed.length === 0) return;
    this.written = words;
    this.bar.write(words, entryFor(changed));
  }

  private routeOf({criteria, depth, selectedId, mapView}: SourceState): Route {
    return {
      criteria,
      depth,
      ...(selectedId !== undefined && {selectedId}),
      ...(mapView?.isTaken && {mapView}),
      ...(this.language && {language: this.language}),
    };
  }

  /** `q=search, trek=hike`: other names for single parameters. */
  private readNames(): RouteWords {
    const pairs = this.host.routingNames.split(/[\s,]+/).filter(Boolean);
    const names: Record<string, string> = {};
    for (const pair of pairs) {
      const [ours = '', theirs = ''] = pair.split('=');
      if (routeNames.some((name) => name === ours) && /^[\w-]+$/.test(theirs)) names[ours] = theirs;
      else this.warnings.warn(`routing-names "${pair}" is not a name of ours and one of yours.`);
    }
    return names;
  }
}

/** Where the visitor would want to come back to: not to every letter, nor to every turn of a map. */
function entryFor(changed: readonly string[]): Entry {
  const passing = ['q', 'area', 'map', 'page'];
  return changed.every((name) => passing.includes(name)) ? 'same' : 'new';
}
