import {ApiError} from '../../api/api-error.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import {numberedId, numberedKey, ownKey, serverNumberOf} from '../../model/server-number.js';
import {
  mainId,
  type TermId,
  type Vocabularies,
  type VocabularyName,
} from '../../model/vocabulary.js';
import {ItemSource} from '../item-source.js';
import {nearName} from '../near-name.js';
import type {SourceContext} from '../source-context.js';
import type {SheetState, SourceState} from '../source-state.js';
import type {WithinRequest} from '../tile-loading.js';
import {lacksFilter, mergeColumns, mergeItems, missingEverywhere} from './merged-index.js';
import {MergedItems} from './merged-items.js';
import {mergeParts} from './merged-parts.js';
import {mergeVocabulary} from './merged-vocabulary.js';
import {numbered} from './numbered.js';
import type {Server} from './server.js';

type Changes = {-readonly [K in keyof SourceState]?: SourceState[K]};

/** A server that is this much later than the first one is not waited for. */
const LATE_MS = 8000;
/** How long a page that is not full waits for the first pages of other servers before the next ones are requested. */
const FILL_MS = 1000;
/** Every card credits its structure where there are several servers. */
const CREDIT: VocabularyName = 'structures';

/**
 * The items of several servers as those of one. Each server is a source of its own, with its own
 * language, pages, failures and retries; their states are merged into one. Keys of items and ids of
 * terms carry the number of their server from here on.
 */
export class SeveralServersSource extends ItemSource {
  private readonly servers: readonly Server[];
  private readonly items = new MergedItems();
  private pageSize = 0;
  private readonly requestedColumns = new Set<string>();
  /** By filter and term, such as `city 12`. */
  private readonly requestedMembers = new Map<string, {filter: string; id: TermId}>();
  private readonly lateMs: number;
  private fillTimer: ReturnType<typeof setTimeout> | undefined;
  private lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    context: SourceContext,
    carried: Partial<SourceState>,
    servers: readonly Server[],
    lateMs = LATE_MS,
  ) {
    super(context.kind, context.language, carried);
    this.lateMs = lateMs;
    this.servers = servers;
    this.mergeServerStates();
    for (const server of servers) server.start(() => this.merge(server));
    this.requestForCriteria();
  }

  requestFirstPage(pageSize: number) {
    this.pageSize = Math.max(this.pageSize, pageSize);
    this.askAll('first page', (source) => source.requestFirstPage(this.pageSizeOfEach));
  }

  requestPages() {
    this.requestNextPages(this.servers);
  }

  private requestNextPages(servers: readonly Server[]) {
    const wanted = this.state.depth * this.pageSize;
    if (this.pageSize === 0 || this.items.all.length >= wanted) return;
    for (const server of servers) {
      const {items} = server.state;
      if (items.status !== 'ready' || items.covered >= items.count) continue;
      const next = Math.floor(items.covered / this.pageSizeOfEach) + 1;
      server.ask('pages', (source) => source.requestPages(next));
    }
  }

  requestCards(keys: readonly ItemKey[]) {
    this.askOwners(keys, 'cards', (source, own) => source.requestCards(own));
  }

  requestColumns(names: readonly string[]) {
    const isNew = names.some((name) => !this.requestedColumns.has(name));
    for (const name of names) this.requestedColumns.add(name);
    this.askAll(`columns ${names}`, (source) => source.requestColumns(names));
    // A small server may have begun by itself, and does not change now.
    if (isNew) this.core.change({columns: this.mergedColumns});
  }

  retryFilter(filter: string) {
    this.askAll(`retry ${filter}`, (source) => source.retryFilter(filter));
  }

  requestMembers(filter: string, id: TermId) {
    const main = this.mainIdOf(filter, id);
    this.requestedMembers.set(`${filter} ${main}`, {filter, id: main});
    this.mergeMembers();
  }

  requestVocabularies(names: readonly VocabularyName[]) {
    const all = names.includes(CREDIT) ? names : [...names, CREDIT];
    this.askAll(`vocabularies ${all}`, (source) => source.requestVocabularies(all));
  }

  requestCardVocabularies() {
    this.requestVocabularies([]);
    this.askAll('card vocabularies', (source) => source.requestCardVocabularies());
  }

  /** The criteria may name a term by the id of another server than the one that it is known by. */
  override requestForCriteria() {
    const changes: Changes = {};
    this.useMainIds(changes);
    if (changes.criteria) this.core.change(changes);
    super.requestForCriteria();
    if (this.activeNames.length > 0) this.requestVocabularies(this.activeNames);
    const {mergedColumns: columns} = this;
    const isSame = columns.base?.status === this.state.columns.base?.status;
    if (!isSame) this.core.change({columns});
    this.mergeServerStates();
  }

  requestSheet(key: ItemKey) {
    const error = this.refusalOf(key);
    const isShown = this.state.sheets.get(key)?.status === 'failed';
    if (!error) this.askOwner(key, `sheet ${key}`, (source, own) => source.requestSheet(own));
    else if (!isShown) this.showSheet(key, {status: 'failed', error});
  }

  retrySheet(key: ItemKey) {
    if (this.refusalOf(key)) {
      this.showSheet(key, {status: 'loading'});
      this.serverOf(key)?.retry();
    }
    this.askOwner(key, `sheet ${key}`, (source, own) => source.retrySheet(own));
  }

  requestShape(key: ItemKey) {
    this.askOwner(key, `shape ${key}`, (source, own) => source.requestShape(own));
  }

  requestWithin(request: WithinRequest) {
    const {kind, mapId} = request;
    this.askAll(`within ${kind} ${mapId}`, (source) => source.requestWithin(request));
  }

  requestNear(key: ItemKey, kind: string) {
    this.askOwner(key, nearName(key, kind), (source, own) => source.requestNear(own, kind));
  }

  requestDesks(keys: readonly ItemKey[]) {
    this.askOwners(keys, 'desks', (source, own) => source.requestDesks(own));
  }

  /** Why there is no sheet of an item; absent where its server can be requested, or may be soon. */
  private refusalOf(key: ItemKey): ApiError | undefined {
    const server = this.serverOf(key);
    return server ? server.refusal : new ApiError('not-found', '');
  }

  private showSheet(key: ItemKey, sheet: SheetState) {
    this.core.change({sheets: new Map(this.state.sheets).set(key, sheet)});
  }

  addressOf(key: ItemKey): string {
    return this.serverOf(key)?.address ?? '';
  }

  override end() {
    clearTimeout(this.fillTimer);
    clearTimeout(this.lateTimer);
    for (const server of this.servers) server.end();
    super.end();
  }

  protected retryLoading() {
    for (const server of this.servers) server.retry();
    clearTimeout(this.lateTimer);
    this.lateTimer = undefined;
    if (this.state.items.status === 'ready') this.watchLate();
  }

  /** All servers together show a page. */
  private get pageSizeOfEach(): number {
    return Math.max(1, Math.ceil(this.pageSize / this.servers.length));
  }

  /** The vocabularies of the active filters. */
  private get activeNames(): readonly VocabularyName[] {
    const {terms} = this.state.criteria;
    const filters = Object.entries(this.kind.filters.terms);
    return filters.flatMap(([filter, name]) => (terms[filter]?.length ? name : []));
  }

  private get mergedColumns() {
    return mergeColumns(this.servers, this.requestedColumns, this.activeNames);
  }

  private get serverStates() {
    return this.servers.map((server) => ({
      host: server.host,
      status: lacksFilter(server, this.state, this.activeNames)
        ? ('failed' as const)
        : server.status,
    }));
  }

  private serverOf(key: ItemKey): Server | undefined {
    return this.servers[serverNumberOf(key) - 1];
  }

  private askAll(name: string, request: Parameters<Server['ask']>[1]) {
    for (const server of this.servers) server.ask(name, request);
  }

  private askOwner(
    key: ItemKey,
    name: string,
    request: (source: ItemSource, own: ItemKey) => void,
  ) {
    this.serverOf(key)?.askAnyway(name, (source) => request(source, ownKey(key)));
  }

  private askOwners(
    keys: readonly ItemKey[],
    what: string,
    request: (source: ItemSource, own: readonly ItemKey[]) => void,
  ) {
    for (const server of this.servers) {
      const own = keys.filter((key) => this.serverOf(key) === server).map(ownKey);
      if (own.length > 0) server.askAnyway(`${what} ${own}`, (source) => request(source, own));
    }
  }

  /** Takes what has changed in the state of one server. */
  private merge(server: Server) {
    const {state, merged: before} = server;
    server.merged = state;
    const changes: Changes = {};
    if (state.items !== before.items) this.mergeItems(server, changes);
    else if (state.columns !== before.columns || state.vocabularies !== before.vocabularies) {
      this.mergeColumns(changes);
    }
    if (state.vocabularies !== before.vocabularies) {
      this.mergeVocabularies(state.vocabularies, before.vocabularies, changes);
    }
    Object.assign(changes, mergeParts(this.state, server, before));
    this.core.change(changes);
    this.mergeServerStates();
    this.mergeMembers();
    if (state.items !== before.items) this.fillPages();
  }

  /** Loads what is missing of a page, once the other servers have answered, or not for a while. */
  private fillPages() {
    if (this.state.items.status !== 'ready') return;
    const isWaiting = this.servers.some(({status}) => status === 'loading');
    if (!isWaiting) this.fillNow();
    else this.fillTimer ??= setTimeout(() => this.fillNow(), FILL_MS);
  }

  /** A page that has failed is requested again when the visitor asks for it. */
  private fillNow() {
    clearTimeout(this.fillTimer);
    this.fillTimer = undefined;
    const hasFailed = ({state: {items}}: Server) =>
      items.status === 'ready' && items.index.status === 'partial';
    this.requestNextPages(this.servers.filter((server) => !hasFailed(server)));
  }

  private mergeItems(server: Server, changes: Changes) {
    const {items} = server.state;
    if (items.status === 'ready') {
      const toShared = (item: Item) => numbered(item, server.number);
      this.items.take(server.number, items.loaded, toShared, this.state.selectedKey);
      this.watchLate();
    }
    this.mergeStatus(changes);
  }

  /** What depends on which servers have answered. */
  private mergeStatus(changes: Changes) {
    changes.items = mergeItems(this.servers, this.items);
    changes.shownKeys = this.items.shownKeys;
    this.mergeColumns(changes);
  }

  private mergeColumns(changes: Changes) {
    changes.columns = this.mergedColumns;
    changes.missingColumns = missingEverywhere(this.servers);
  }

  private mergeVocabularies(now: Vocabularies, before: Vocabularies, changes: Changes) {
    const all = this.servers.map(({state}) => state.vocabularies);
    // Keys of a record are what it is typed with.
    const names = Object.keys(now) as VocabularyName[];
    const changed = names.filter((name) => now[name] !== before[name]);
    // A rating is named by its scale.
    if (changed.includes('ratingScales')) changed.push('ratings');
    if (changed.includes('outdoorRatingScales')) changed.push('outdoorRatings');
    const merged = changed.map((name) => [name, mergeVocabulary(name, all)] as const);
    const known = Object.fromEntries(merged.filter(([, vocabulary]) => vocabulary));
    changes.vocabularies = {...this.state.vocabularies, ...known};
    this.useMainIds(changes);
  }

  /** A term of the criteria may have turned out to be that of another server. */
  private useMainIds(changes: Changes) {
    const criteria: Criteria = changes.criteria ?? this.state.criteria;
    const vocabularies = changes.vocabularies ?? this.state.vocabularies;
    const terms = Object.entries(criteria.terms).map(([filter, ids]) => {
      const main = ids.map((id) => this.mainIdOf(filter, id, vocabularies));
      return [filter, [...new Set(main)]] as const;
    });
    const isSame = terms.every(([filter, ids]) => ids.join() === criteria.terms[filter]?.join());
    if (!isSame) changes.criteria = {...criteria, terms: Object.fromEntries(terms)};
  }

  private mainIdOf(filter: string, id: TermId, vocabularies = this.state.vocabularies): TermId {
    const name = this.kind.filters.terms[filter];
    return mainId(name && vocabularies[name], id);
  }

  /** A term is one of each server that has it under a name of its own. */
  private mergeMembers() {
    const {termMembers} = this.state;
    const changed = [...this.requestedMembers].flatMap(([name, {filter, id}]) => {
      const keys = this.membersOf(filter, id);
      // A server that joins the others later brings more of them.
      const isNew = keys && keys.size !== termMembers.get(name)?.keys.size;
      return isNew ? [[name, {filter, id, keys}] as const] : [];
    });
    if (changed.length === 0) return;
    this.core.change({termMembers: new Map([...termMembers, ...changed])});
  }

  /** Absent until every server has said who they are. */
  private membersOf(filter: string, id: TermId): ReadonlySet<ItemKey> | undefined {
    const name = this.kind.filters.terms[filter];
    if (!name) return undefined;
    const merged = this.state.vocabularies[name];
    const keys = new Set<ItemKey>();
    let isKnown = true;
    for (const server of this.servers) {
      if (!server.isExpected || this.lacksColumn(server, filter)) continue;
      if (server.state.columns[filter]?.status === 'failed') continue;
      const vocabulary = server.state.vocabularies[name];
      if (!vocabulary) {
        server.ask(`vocabularies ${name}`, (source) => source.requestVocabularies([name]));
        isKnown = false;
        continue;
      }
      const own = [...vocabulary.keys()].filter(
        (each) => mainId(merged, numberedId(each, server.number)) === id,
      );
      for (const each of own) {
        const members = server.state.termMembers.get(`${filter} ${each}`);
        if (!members) {
          isKnown = false;
          server.ask(`members ${filter} ${each}`, (source) => source.requestMembers(filter, each));
        }
        for (const key of members?.keys ?? []) keys.add(numberedKey(key, server.number));
      }
      // The files of this server have the whole column: so do all, then.
      if (server.state.columns[filter]) this.requestColumns([filter]);
    }
    return isKnown ? keys : undefined;
  }

  private mergeServerStates() {
    const [states, {servers}] = [this.serverStates, this.state];
    const isOther = states.some(({status}, at) => status !== servers?.[at]?.status);
    if (isOther) this.core.change({servers: states});
  }

  /** The files of a server may lack what others have. */
  private lacksColumn({state}: Server, name: string): boolean {
    return state.missingColumns.includes(name) && !this.state.missingColumns.includes(name);
  }

  /** Servers that have not answered long after the first one are no longer waited for. */
  private watchLate() {
    this.lateTimer ??= setTimeout(() => {
      this.lateTimer = undefined;
      const late = this.servers.filter((server) => server.setLate());
      if (late.length === 0) return;
      const changes: Changes = {};
      this.mergeStatus(changes);
      this.core.change(changes);
      this.mergeServerStates();
      this.mergeMembers();
    }, this.lateMs);
  }
}
