import {type ItemCard, type ItemKey, idOfKey} from '../model/item.js';
import type {TermId, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {ApiError} from './api-error.js';
import type {ApiKind} from './api-kind.js';
import type {ColumnPage} from './column-reading.js';
import type {FilesBeforeServer} from './files-before-server.js';
import {IDS_PER_REQUEST, readItemPage} from './item-pages.js';
import type {WithinArea} from './items-within.js';
import type {NearItem, Provider, Reading} from './provider.js';
import type {RequestContext} from './request-context.js';

type ServerRequests = typeof import('./server-requests.js');

let requests: ServerRequests | undefined;

/** Kept here, since a second import would take longer than the browser draws. */
async function loadRequests(): Promise<ServerRequests> {
  requests ??= await import('./server-requests.js');
  return requests;
}

/** The API of one Geotrek server, for one language, kind and scope. */
export class GeotrekServer implements Provider {
  readonly missingColumns = [];
  private context: RequestContext;
  private readonly signal: AbortSignal;
  private languageLookup: Promise<void> | undefined;
  private files: FilesBeforeServer | undefined;

  /** Every request is given up with the signal. */
  constructor(context: RequestContext, signal: AbortSignal) {
    const {client, language} = context;
    this.context = {...context, language: client.otherLanguages[language] ?? language};
    this.signal = signal;
  }

  page(page: number, pageSize: number) {
    const {signal} = this;
    return this.request((context) => readItemPage(context, {page, pageSize, signal}));
  }

  /**
   * Until the code of later requests is loaded, cards are read as the first page is, without waiting for more code;
   * those that are missing then are requested by their ids.
   */
  async cards(keys: readonly ItemKey[], kind: ApiKind) {
    const first = requests ? [] : await this.firstCards(keys, kind);
    const cards = new Map<ItemKey, ItemCard | undefined>(first.map((card) => [card.key, card]));
    const others = keys.filter((key) => !cards.has(key));
    if (others.length === 0) return cards;
    const added = await this.requestLater(({readCards}, context) =>
      readCards({...context, kind}, others, this.signal),
    ).catch((error) => {
      // Some cards are better than none.
      if (cards.size === 0) throw error;
      return cards;
    });
    return new Map([...cards, ...added]);
  }

  /** Most pages that show only the first cards do not load what reads columns. */
  async columns(names: readonly string[], onPage: (page: ColumnPage) => void): Promise<Reading> {
    const ask = this.request.bind(this);
    const {kind} = this.context;
    if (!kind.isInPublishedFiles) {
      const {ServerColumns} = await import('./server-columns.js');
      return new ServerColumns(kind, ask, this.signal).columns(names, onPage);
    }
    const {FilesBeforeServer} = await import('./files-before-server.js');
    this.files ??= new FilesBeforeServer(this.context, ask, this.signal);
    return this.files.columns(names, onPage);
  }

  isFree(name: string): boolean {
    return this.files?.isFree(name) ?? false;
  }

  keysWith(filter: string, id: TermId) {
    return this.requestLater(({readKeysWith}, context) =>
      readKeysWith(context, filter, id, this.signal),
    );
  }

  sheet(key: ItemKey, kind: ApiKind) {
    return this.requestLater(({readItemSheet}, context) =>
      readItemSheet(context, key, kind, this.signal),
    );
  }

  shape(key: ItemKey, kind: ApiKind) {
    return this.requestLater(({readItemShape}, context) =>
      readItemShape(context, key, kind, this.signal),
    );
  }

  async within(area: WithinArea, signal: AbortSignal) {
    const {readItemsWithin} = await import('./items-within.js');
    return this.request((context) => readItemsWithin(context, area, signal));
  }

  near(item: NearItem, kind: ApiKind) {
    return this.requestLater(({readNear}, context) => readNear(context, item, kind, this.signal));
  }

  /** The first cards do without. */
  async vocabulary<N extends VocabularyName>(name: N): Promise<NonNullable<Vocabularies[N]>> {
    const published = await this.files?.vocabulary(name);
    // Those that are more than terms are not in the files.
    if (published) return published as NonNullable<Vocabularies[N]>;
    return this.requestLater(({readVocabulary}, context) =>
      readVocabulary(context, name, this.signal),
    );
  }

  desks(ids: readonly number[]) {
    return this.requestLater(({readInformationDesks}, context) =>
      readInformationDesks(context, ids, this.signal),
    );
  }

  private async firstCards(keys: readonly ItemKey[], kind: ApiKind): Promise<readonly ItemCard[]> {
    const ids = keys.slice(0, IDS_PER_REQUEST).map((key) => String(idOfKey(key)));
    const {signal} = this;
    const {items} = await this.request((context) =>
      readItemPage({...context, kind, scope: {ids}}, {page: 1, pageSize: ids.length, signal}),
    );
    return items;
  }

  /** Asks what the first cards do without. */
  private async requestLater<T>(
    request: (requests: ServerRequests, context: RequestContext) => Promise<T>,
  ): Promise<T> {
    const loaded = await loadRequests();
    return this.request((context) => request(loaded, context));
  }

  /**
   * Asks, and when the server breaks, finds out whether it does not know the language: Geotrek
   * answers 500 to one that it is not configured for. Then repeats it in one that it has.
   */
  private async request<T>(request: (context: RequestContext) => Promise<T>): Promise<T> {
    if (this.languageLookup) await this.languageLookup;
    const {context} = this;
    const isUnderstood = context.client.understands(context.language);
    try {
      return await request(context);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 500) throw error;
      // Requests that fail together find out the language together.
      if (context === this.context) {
        this.languageLookup ??= this.findKnownLanguage();
        await this.languageLookup;
      }
      // One request failed where others were answered: the client has repeated it already.
      if (context === this.context && isUnderstood) throw error;
      return request(this.context);
    }
  }

  /** Asks from now on in a language that the server knows. */
  private async findKnownLanguage() {
    const {context, signal} = this;
    // Most servers know the language, and their pages do not load this.
    this.context = await loadRequests()
      .then(({inKnownLanguage}) => inKnownLanguage(context, signal))
      .catch(() => context);
    this.languageLookup = undefined;
  }
}
