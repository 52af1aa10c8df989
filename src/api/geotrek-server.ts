import type {ItemKey} from '../model/item.js';
import type {TermId, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {ApiError} from './api-error.js';
import type {ApiKind} from './api-kind.js';
import type {ColumnPage} from './column-reading.js';
import type {FilesBeforeServer} from './files-before-server.js';
import {readItemPage} from './item-pages.js';
import type {NearItem, Provider, Reading} from './provider.js';
import type {Question} from './question.js';

type ServerRequests = typeof import('./server-requests.js');

const loadRequests = (): Promise<ServerRequests> => import('./server-requests.js');

/** One Geotrek server, asked in one language about one kind of items or a part of them. */
export class GeotrekServer implements Provider {
  readonly missingColumns = [];
  private question: Question;
  private readonly signal: AbortSignal;
  private languageLookup: Promise<void> | undefined;
  private files: FilesBeforeServer | undefined;

  /** Every request is given up with the signal. */
  constructor(question: Question, signal: AbortSignal) {
    this.question = question;
    this.signal = signal;
  }

  page(page: number, pageSize: number) {
    const {signal} = this;
    return this.request((question) => readItemPage(question, {page, pageSize, signal}));
  }

  cards(keys: readonly ItemKey[], kind: ApiKind) {
    return this.requestLater(({readCards}, question) =>
      readCards({...question, kind}, keys, this.signal),
    );
  }

  /** Most pages that show only the first cards do not load what reads columns. */
  async columns(names: readonly string[], onPage: (page: ColumnPage) => void): Promise<Reading> {
    const ask = this.request.bind(this);
    if (!this.question.kind.isInPublishedFiles) {
      const {ServerColumns} = await import('./server-columns.js');
      return new ServerColumns(ask, this.signal).columns(names, onPage);
    }
    const {FilesBeforeServer} = await import('./files-before-server.js');
    this.files ??= new FilesBeforeServer(this.question, ask, this.signal);
    return this.files.columns(names, onPage);
  }

  isFree(name: string): boolean {
    return this.files?.isFree(name) ?? false;
  }

  keysWith(filter: string, id: TermId) {
    return this.requestLater(({readKeysWith}, question) =>
      readKeysWith(question, filter, id, this.signal),
    );
  }

  sheet(key: ItemKey, kind: ApiKind) {
    return this.requestLater(({readItemSheet}, question) =>
      readItemSheet(question, key, kind, this.signal),
    );
  }

  shape(key: ItemKey, kind: ApiKind) {
    return this.requestLater(({readItemShape}, question) =>
      readItemShape(question, key, kind, this.signal),
    );
  }

  near(item: NearItem, kind: ApiKind) {
    return this.requestLater(({readNear}, question) => readNear(question, item, kind, this.signal));
  }

  /** The first cards do without. */
  async vocabulary<N extends VocabularyName>(name: N): Promise<NonNullable<Vocabularies[N]>> {
    const published = await this.files?.vocabulary(name);
    // Those that are more than terms are not in the files.
    if (published) return published as NonNullable<Vocabularies[N]>;
    return this.requestLater(({readVocabulary}, question) =>
      readVocabulary(question, name, this.signal),
    );
  }

  desks(ids: readonly number[]) {
    return this.requestLater(({readInformationDesks}, question) =>
      readInformationDesks(question, ids, this.signal),
    );
  }

  /** Asks what the first cards do without. */
  private async requestLater<T>(
    request: (requests: ServerRequests, question: Question) => Promise<T>,
  ): Promise<T> {
    const requests = await loadRequests();
    return this.request((question) => request(requests, question));
  }

  /**
   * Asks, and when the server breaks, finds out whether it does not know the language: Geotrek
   * answers 500 to one that it is not configured for. Then asks again, in one that it knows.
   */
  private async request<T>(request: (question: Question) => Promise<T>): Promise<T> {
    if (this.languageLookup) await this.languageLookup;
    const {question} = this;
    const isUnderstood = question.client.understands(question.language);
    try {
      return await request(question);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 500) throw error;
      // Questions that were asked together failed together, and find out together.
      if (question === this.question) {
        this.languageLookup ??= this.findKnownLanguage();
        await this.languageLookup;
      }
      // One request failed where others were answered: the client has repeated it already.
      if (question === this.question && isUnderstood) throw error;
      return request(this.question);
    }
  }

  /** Asks from now on in a language that the server knows. */
  private async findKnownLanguage() {
    const {question, signal} = this;
    // Most servers know the language, and their pages do not load this.
    this.question = await loadRequests()
      .then(({inKnownLanguage}) => inKnownLanguage(question, signal))
      .catch(() => question);
    this.languageLookup = undefined;
  }
}
