import type {LitElement, ReactiveController} from 'lit';
import {apiAddress} from '../api/address.js';
import {ApiError} from '../api/api-error.js';
import {clientFor} from '../api/client.js';
import {primaryLanguage} from '../i18n/language-tags.js';
import type {ItemKey} from '../model/item.js';
import {type Filters, noFilters} from '../model/search/filters.js';
import type {ItemSource} from './item-source.js';
import {type Kind, loadedKind} from './kinds.js';
import {registry} from './registry.js';
import type {Router} from './routing/router.js';
import {idLists, readScope, type ScopeAttributes} from './scope-attributes.js';
import type {Member, Role, SharedSource, SourceRequest} from './shared-source.js';
import type {SourceContext} from './source-context.js';
import {initialState, type SourceState} from './source-state.js';
import type {Warnings} from './warnings.js';

/** What a host states about its source. */
export interface SourceHost extends LitElement, ScopeAttributes {
  readonly api: string;
  readonly resource: string;
  readonly for: string;
  readonly forElement?: Element | undefined;
  readonly routing: string;
  readonly routingPrefix: string;
  readonly routingNames: string;
  readonly defaults: string;
  readonly files: string;
  readonly sort?: string;
  /** The id of the item that the element always shows. */
  readonly fixedId?: string | undefined;
  /** Whether its attributes are being loaded. */
  readonly isConfiguring?: boolean;
}

/** What an element needs before it can have a source. */
interface Needed {
  readonly resource: string;
  readonly kind: Kind;
  /** Only where it states several servers. */
  readonly several: typeof import('./several-servers/read-several-servers.js') | undefined;
}

/** How long an element waits for the one of its `for` before it warns the integrator. */
const PATIENCE_MS = 2000;

/** Elements without a source because their attributes or the code of their kind or servers are being loaded. */
const loadingHosts = new Set<SourceHost>();

/** Connects an element to the source it shows, and updates the element when that changes. */
export class SourceController implements ReactiveController {
  private readonly host: SourceHost;
  private readonly languageOf: () => string;
  private readonly connect: (source: ItemSource) => void;
  private readonly warnings: Warnings;
  private role: Role | undefined;
  private member?: Member & {role: Role | undefined};
  private asStated = '';
  /** The element of `forElement` when the source was last connected. */
  private followed: Element | undefined;
  private shared?: SharedSource;
  private attached?: ItemSource;
  /** The server and the kind of the source that was attached last. */
  private attachedTo = '';
  /** What was not there at once for what the element states. */
  private needed?: Needed;
  private kindError?: ApiError | undefined;
  private unsubscribe?: () => void;
  private sourceTimeout?: ReturnType<typeof setTimeout>;
  private hasTimedOut = false;

  /**
   * `language` is that of the page around the element; `connect` says what the element needs of a
   * source that it has just been given.
   */
  constructor(
    host: SourceHost,
    warnings: Warnings,
    language: () => string,
    connect: (source: ItemSource) => void,
  ) {
    this.host = host;
    this.warnings = warnings;
    this.languageOf = language;
    this.connect = connect;
    host.addController(this);
  }

  /** Sets the role of the element among those that share its source. */
  setRole(role: Role | undefined) {
    if (role === this.role) return;
    this.role = role;
    if (!this.member) return;
    this.member.role = role;
    this.shared?.update();
  }

  /** Whether an element with this role shares the source. */
  has(role: Role): boolean {
    return this.shared?.has(role) ?? false;
  }

  /** Absent while the element waits for another one, or states nothing that can be used. */
  get source(): ItemSource | undefined {
    return this.attached;
  }

  /** Nothing yet, as long as the page's address may say that something else is shown. */
  get state(): SourceState {
    if (this.kindError) {
      return {...initialState, items: {status: 'failed', error: this.kindError}};
    }
    return (this.shared?.isRestoring ? undefined : this.attached?.state) ?? initialState;
  }

  /** What the items of the source are; absent until the code of their kind has been loaded. */
  get kind(): Kind | undefined {
    const {resource} = this.host;
    const stated = this.needed?.resource === resource ? this.needed.kind : undefined;
    return this.attached?.kind ?? stated ?? loadedKind(resource);
  }

  get filters(): Filters {
    return this.kind?.filters ?? noFilters;
  }

  /** Requests again whatever failed, and only that. */
  retry() {
    if (this.kindError) this.connectSource();
    else this.attached?.retryItems();
  }

  /** The language that the page's address states. */
  get language(): string | undefined {
    return this.shared?.language;
  }

  /** The source with its router; absent while the element has none. */
  get sharedSource(): SharedSource | undefined {
    return this.shared;
  }

  /** Absent until it is loaded, and while the page's address is left alone. */
  get router(): Router | undefined {
    return this.shared?.router;
  }

  /** The address of a link to an item; undefined without routing. */
  addressOf(key: ItemKey): string | undefined {
    return this.shared?.addressOf(key);
  }

  /** Whether nothing will come unless the page changes. */
  get isMisconfigured(): boolean {
    return this.hasTimedOut && this.shared === undefined;
  }

  hostConnected() {
    this.connectSource();
  }

  /** Connects the host to another source if it states one; called before each of its updates. */
  beforeUpdate() {
    const {isConnected, forElement} = this.host;
    const isSame = this.stated() === this.asStated && forElement === this.followed;
    if (isConnected && !isSame) this.connectSource();
  }

  hostDisconnected() {
    this.disconnect();
    loadingHosts.delete(this.host);
    // Joined again when the element comes back.
    this.asStated = '';
  }

  /** What defines the source, with another resource than that of the host if one is given. */
  stated(resource = this.host.resource): string {
    const {api, for: followed, inBbox, files} = this.host;
    const {routing, routingPrefix, routingNames, fixedId} = this.host;
    const scope =
      this.addresses.length > 1
        ? idLists.map((name) => this.host[name])
        : readScope(this.host, () => {});
    return JSON.stringify([
      ...[api, resource, followed, this.languageOf(), scope, inBbox, files],
      ...[routing, routingPrefix, routingNames, fixedId],
    ]);
  }

  private connectSource() {
    if (this.host.isConfiguring) return void loadingHosts.add(this.host);
    loadingHosts.delete(this.host);
    // On another server the same ids are other things.
    const attachesTo = `${this.host.api} ${this.host.resource}`;
    const isSame = attachesTo === this.attachedTo;
    // While the address has still to be read, nothing has been chosen.
    const replaced = isSame && !this.shared?.isRestoring ? this.shared : undefined;
    this.attachedTo = attachesTo;
    this.disconnect();
    delete this.attached;
    delete this.shared;
    delete this.kindError;
    this.asStated = this.stated();
    this.followed = this.host.forElement;
    const isOwn = !this.followed && !this.host.for && this.host.api.trim() !== '';
    if (isOwn && !this.hasNeeded) return void this.loadNeeded();
    this.member = {
      element: this.host,
      request: this.readRequest(),
      routing: this.readRouting(),
      role: this.role,
      attach: (shared) => this.attach(shared),
      update: () => this.host.requestUpdate(),
    };
    registry.add(this.member, replaced);
    if (this.member.request.kind === 'none') this.setMisconfigured();
    else if (!this.shared) this.waitForSource();
  }

  private get addresses(): readonly string[] {
    return this.host.api.split(/\s+/).filter(Boolean);
  }

  private get hasNeeded(): boolean {
    return this.kind !== undefined && (this.addresses.length < 2 || !!this.needed?.several);
  }

  /** What most pages do without is loaded when an element needs it, which joins then. */
  private async loadNeeded() {
    const {asStated} = this;
    const {resource} = this.host;
    let error: ApiError | undefined;
    loadingHosts.add(this.host);
    try {
      const isSeveral = this.addresses.length > 1;
      const [kind, several] = await Promise.all([
        this.kind ??
          import('./kind-loading.js').then(({loadStatedKind}) =>
            loadStatedKind(resource, this.warnings),
          ),
        isSeveral ? import('./several-servers/read-several-servers.js') : undefined,
      ]);
      this.needed = {resource, kind, several};
    } catch (cause) {
      error = new ApiError('network', import.meta.url, {cause});
    } finally {
      loadingHosts.delete(this.host);
    }
    if (!this.host.isConnected || this.asStated !== asStated) return;
    this.kindError = error;
    if (error) this.host.requestUpdate();
    else this.connectSource();
  }

  private waitForSource() {
    clearTimeout(this.sourceTimeout);
    this.sourceTimeout = setTimeout(() => this.setMisconfigured(), PATIENCE_MS);
  }

  private disconnect() {
    clearTimeout(this.sourceTimeout);
    this.unsubscribe?.();
    if (this.member) registry.remove(this.member);
    delete this.member;
  }

  private attach(shared: SharedSource | undefined) {
    this.unsubscribe?.();
    clearTimeout(this.sourceTimeout);
    this.hasTimedOut = false;
    this.host.requestUpdate();
    delete this.shared;
    delete this.attached;
    if (!shared) return this.waitForSource();
    this.shared = shared;
    // The address may state another language, in which all is to be requested.
    if (shared.isRestoring && /lang/.test(location.search)) return;
    const {source} = shared;
    this.attached = source;
    this.unsubscribe = source.subscribe(() => this.host.requestUpdate());
    this.connect(source);
    if (this.member?.request.kind === 'only' && registry.sources.length > 1) {
      this.warnings.warn('several sources on the page and no "for"; using the first one.');
    }
  }

  private setMisconfigured() {
    // What this element follows may be about to have a source.
    if (loadingHosts.size > 0) return this.waitForSource();
    const {api, for: followed} = this.host;
    if (this.followed) {
      // One that is not configured says so itself.
      if (!registry.has(this.followed))
        this.warnings.warn('forElement is not an element of this library on the page.');
    } else if (followed)
      this.warnings.warn(`for "${followed}" is not the id of a trek element on this page.`);
    else if (!api)
      this.warnings.warn(
        'api is missing: give the address of a Geotrek, such as "https://example.org/api/v2/".',
      );
    this.hasTimedOut = true;
    this.host.requestUpdate();
  }

  private readRequest(): SourceRequest {
    const followed = this.followed || this.host.for;
    if (followed) return {kind: 'follow', followed};
    if (this.host.api.trim() === '') return {kind: 'only'};
    const context = this.readContext();
    return context ? {kind: 'own', context} : {kind: 'none'};
  }

  private readRouting() {
    const {routing, routingPrefix, routingNames, defaults, sort = '', fixedId = ''} = this.host;
    return {
      // It holds nothing of the element, which may leave.
      owner: this.warnings,
      mode: routing === 'none' ? '' : routing,
      prefix: routingPrefix,
      names: routingNames,
      defaults,
      sort,
      item: String(fixedId),
      warn: (message: string) => this.warnings.warn(message),
    };
  }

  private readContext(): SourceContext | undefined {
    const {files} = this.host;
    const {kind, addresses} = this;
    const warn = (message: string) => this.warnings.warn(message);
    const [first] = addresses;
    if (!first || !kind) return undefined;
    const several =
      addresses.length > 1 &&
      this.needed?.several?.readSeveralServers(addresses, this.host, kind, warn);
    const address = several ? several.first : apiAddress(first, document.baseURI);
    if (!address) {
      warn(`api "${first}" is not an http address; showing nothing.`);
      return undefined;
    }
    const stated = several ? {} : readScope(this.host, warn);
    // Treks know all of it.
    const scope = kind.limitScope?.(stated, warn) ?? stated;
    const language = primaryLanguage(this.languageOf());
    const context = {client: clientFor(address), kind, language, scope, files};
    return several ? {...context, several} : context;
  }
}
