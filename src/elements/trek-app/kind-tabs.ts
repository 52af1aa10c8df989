import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {primaryLanguage} from '../../i18n/language-tags.js';
import type {AppMessages} from '../../i18n/messages/app.js';
import type {KindsMessages} from '../../i18n/messages/kinds.js';
import {type ItemKey, idTextOfKey} from '../../model/item.js';
import {hasCriteria} from '../../model/search/criteria.js';
import {countItems, firstPages, type ItemCount} from '../../store/item-count.js';
import {type Kind, kindNames, knownName, loadedKind, loadKind} from '../../store/kinds.js';
import {idle} from '../../store/next-paint.js';
import {registry} from '../../store/registry.js';
import type {SharedSource} from '../../store/shared-source.js';
import {titleOf} from '../kind-view.js';
import {opensElsewhere} from '../opens-elsewhere.js';
import type {AppContext, KindNavigation} from './app-context.js';
import {mainKinds} from './main-kinds.js';

/** The source of a kind that the visitor has opened, kept with its data and filters. */
interface KeptSource {
  readonly shared: SharedSource;
  release(): void;
}

/** The navigation between the kinds of content that a server has. */
export class KindTabs implements KindNavigation {
  private readonly context: AppContext;
  private readonly showList: () => void;
  private readonly kept = new Map<string, KeptSource>();
  private readonly counts = new Map<string, ItemCount>();
  /** What the counts and the sources belong to: server, scope and language. */
  private statedFor = '';
  /** The language and the kinds of the counts, and whether the server failed. */
  private countedFor = '';
  private abort: AbortController | undefined;
  private names: KindsMessages | undefined;
  private namesLanguage = '';

  /** `showList` closes the sheet and the map of the current kind. */
  constructor(context: AppContext, showList: () => void) {
    this.context = context;
    this.showList = showList;
  }

  /** Keeps the current source, and asks about the other kinds after the first items. */
  update() {
    const {host, source, text} = this.context;
    // A removed element may be updated once more.
    if (!host.isConnected) return;
    const stated = source.stated('');
    if (stated !== this.statedFor) {
      this.release();
      this.statedFor = stated;
    }
    const {items} = source.state;
    // An item may be published in one language and not in another. A server that failed is asked again.
    const countedFor = [text.language, items.status === 'failed', ...this.offered].join();
    if (countedFor !== this.countedFor) {
      this.abort?.abort();
      this.abort = undefined;
      this.countedFor = countedFor;
    }
    this.warnOfUnknown();
    const {sharedSource: shared} = source;
    if (!shared) return;
    this.keep(shared);
    if (items.status === 'loading' || this.abort) return;
    this.abort = new AbortController();
    void this.countOtherKinds(this.abort.signal);
  }

  /** Gives up the sources and the requests. */
  release() {
    this.abort?.abort();
    this.abort = undefined;
    for (const {release} of this.kept.values()) release();
    this.kept.clear();
    this.counts.clear();
    this.statedFor = '';
  }

  render(messages: AppMessages) {
    const {host} = this.context;
    if (host.kinds.length === 1) return nothing;
    // A number alone says nothing.
    const names = this.shownNames.filter((name) => this.nameOf(name, messages));
    return html`
      <nav part="kinds" class="kinds" aria-label=${messages.kinds}>
        <ul role="list">
          ${repeat(
            names,
            (name) => name,
            (name) => html`<li>${this.renderTab(name, messages)}</li>`,
          )}
        </ul>
      </nav>
    `;
  }

  private renderTab(name: string, messages: AppMessages) {
    const {host, text} = this.context;
    const isCurrent = name === this.current;
    const count = this.countOf(name);
    const content = html`${this.nameOf(name, messages)}
      ${count === undefined ? nothing : html`<span part="kind-count" class="count">${text.formats.number(count)}</span>`}`;
    // A link stays a link, which may have the focus, while the router of a source is loaded.
    const address = this.addressOf(name) ?? (host.routing === 'none' ? undefined : location.href);
    const current = isCurrent ? 'page' : nothing;
    const open = (event: MouseEvent) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      this.open(name);
    };
    const part = `kind ${isCurrent ? 'kind-current' : ''}`;
    return address
      ? html`<a part=${part} class="kind" href=${address} aria-current=${current} @click=${open}>${content}</a>`
      : html`<button part=${part} class="kind" type="button" aria-current=${current} @click=${open}>${content}</button>`;
  }

  /** The first page of another kind, from each server. */
  firstPages(kind: Kind, size: number, signal: AbortSignal) {
    const {host, text} = this.context;
    return firstPages(host, kind, primaryLanguage(text.language), size, signal);
  }

  /** Shows the list of a kind, or, where there is an address, the sheet of one of its items. */
  open(name: string, key?: ItemKey) {
    const {host, source} = this.context;
    if (name === this.current) {
      this.showList();
      return;
    }
    // A router without an address only has the defaults.
    if (source.router && host.routing === 'query')
      source.router.leave(() => this.addressOf(name, key));
    else source.source?.select(undefined);
    host.resource = name;
  }

  /**
   * Where a tab leads: to its kind, with its filters, in the same view, on the same map and in the same
   * language; that of the current kind to its list. With a key, to the sheet of this item.
   */
  addressOf(name: string, key?: ItemKey): string | undefined {
    const {host, source} = this.context;
    const naming = {parameters: ['view', 'resource'], prefix: host.routingPrefix, names: {}};
    const parameters = {
      ...(name !== this.current && host.view === 'map' && {view: host.view}),
      ...(name !== host.firstKind && {resource: name}),
    };
    const item = key && {[name]: idTextOfKey(key)};
    return source.router?.addressFor(this.kept.get(name)?.shared.router, naming, parameters, item);
  }

  private get shownNames(): readonly string[] {
    const {current, offered} = this;
    if (this.context.host.kinds.length > 0)
      return offered.filter((name) => loadedKind(name) !== undefined);
    const names = new Set([...offered, ...this.kept.keys(), current]);
    return [...names].filter((name) => name === current || this.has(name));
  }

  /** The kinds that the page states, else the main ones and the one that the app begins with. */
  get offered(): readonly string[] {
    const {kinds, firstKind} = this.context.host;
    if (kinds.length > 0) return kinds;
    return mainKinds.includes(firstKind) ? mainKinds : [firstKind, ...mainKinds];
  }

  /** The kind that is shown, also where `resource` is not known. */
  private get current(): string {
    return knownName(this.context.host.resource);
  }

  /** The names of the kinds; undefined until they are loaded. */
  private get kindsMessages(): KindsMessages | undefined {
    const {language} = this.context.text;
    if (language !== this.namesLanguage) {
      this.namesLanguage = language;
      void this.loadNames(language);
    }
    return this.names;
  }

  private async loadNames(language: string) {
    // The file that the messages about other kinds are in.
    const names = await import('../../i18n/items.js').then(
      ({loadKindsMessages}) => loadKindsMessages(language),
      () => undefined,
    );
    if (language !== this.namesLanguage) return;
    this.names = names;
    this.context.host.requestUpdate();
  }

  private nameOf(name: string, {kindTrek}: AppMessages): string {
    const kind = loadedKind(name);
    return kind ? titleOf(kind, this.kindsMessages, kindTrek) : kindTrek;
  }

  private countOf(name: string): number | undefined {
    const items = this.kept.get(name)?.shared.source.state.items;
    return items?.status === 'ready' ? items.count : this.counts.get(name)?.count;
  }

  /** Whether a kind has a tab: the server has items of it, or did not answer when the visitor opened it. */
  has(name: string): boolean {
    const kept = this.kept.get(name);
    return kept ? !isEmpty(kept.shared) : this.counts.get(name)?.isEmpty === false;
  }

  private keep(shared: SharedSource) {
    const {name} = shared.source.kind;
    const before = this.kept.get(name);
    if (before?.shared === shared) return;
    before?.release();
    this.kept.set(name, {shared, release: registry.keep(shared)});
  }

  private warnOfUnknown() {
    const {host, warn} = this.context;
    const known = kindNames();
    for (const name of host.statedKinds) {
      if (!known.includes(name))
        warn(`resources "${name}" is not ${known.join(', ')}; leaving it out.`);
    }
  }

  /** One after the other, when the browser has nothing else to do. */
  private async countOtherKinds(signal: AbortSignal) {
    const {host, text} = this.context;
    const language = primaryLanguage(text.language);
    for (const name of this.offered) {
      await idle();
      const kind = await loadKind(name).catch(() => undefined);
      if (signal.aborted) return;
      if (kind && !this.kept.has(name)) {
        const count = await countItems(host, kind, language, signal).catch(() => undefined);
        if (signal.aborted) return;
        if (count) this.counts.set(name, count);
      }
      this.beginWhereItemsAre();
      host.requestUpdate();
    }
  }

  /** Begins with the first kind that the server has, where it has nothing of the one that the app would begin with. */
  private beginWhereItemsAre() {
    const {host, source, warn} = this.context;
    const {current} = this;
    const isFirst = host.kinds.length === 0 && current === host.firstKind;
    const shared = this.kept.get(current)?.shared;
    if (!isFirst || !shared || !isEmpty(shared) || hasCriteria(source.state.criteria)) return;
    const name = this.offered.find((each) => this.has(each));
    if (!name) return;
    warn(`the server has nothing of resource "${current}"; beginning with "${name}".`);
    source.router?.leave();
    host.statedResource = name;
    host.resource = name;
  }
}

/** Whether a source is known to have no items. */
function isEmpty({source}: SharedSource): boolean {
  const {items} = source.state;
  return items.status === 'ready' && items.count === 0;
}
