import type {ItemKey} from '../model/item.js';
import type {TermId, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {ApiError} from './api-error.js';
import type {ApiKind} from './api-kind.js';
import type {ColumnPage} from './column-reading.js';
import type {FilesBeforeServer} from './files-before-server.js';
import {readItemPage} from './item-pages.js';
import type {Provider, Reading} from './provider.js';
import type {Question} from './question.js';

/** One Geotrek server, asked in one language about one kind of items or a part of them. */
export class GeotrekServer implements Provider {
  readonly missingColumns = [];
  private question: Question;
  private readonly signal: AbortSignal;
  private learning: Promise<void> | undefined;
  private files: FilesBeforeServer | undefined;

  /** Every request is given up with the signal. */
  constructor(question: Question, signal: AbortSignal) {
    this.question = question;
    this.signal = signal;
  }

  page(page: number, pageSize: number) {
    const {signal} = this;
    return this.ask((question) => readItemPage(question, {page, pageSize, signal}));
  }

  async cards(keys: readonly ItemKey[]) {
    const {readCards} = await import('./cards-by-id.js');
    return this.ask((question) => readCards(question, keys, this.signal));
  }

  /** Most pages that show only the first cards do not load what reads columns. */
  async columns(names: readonly string[], onPage: (page: ColumnPage) => void): Promise<Reading> {
    const ask = this.ask.bind(this);
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

  async keysWith(filter: string, id: TermId) {
    const {readKeysWith} = await import('./filtered-keys.js');
    return this.ask((question) => readKeysWith(question, filter, id, this.signal));
  }

  async sheet(key: ItemKey, kind: ApiKind) {
    const {readItemSheet} = await import('./item-sheets.js');
    return this.ask((question) => readItemSheet(question, key, kind, this.signal));
  }

  async shape(key: ItemKey, kind: ApiKind) {
    const {readItemShape} = await import('./item-sheets.js');
    return this.ask((question) => readItemShape(question, key, kind, this.signal));
  }

  async near(key: ItemKey, kind: ApiKind) {
    const {readNear} = await import('./near.js');
    return this.ask((question) => readNear(question, key, kind, this.signal));
  }

  /** The first cards do without. */
  async vocabulary<N extends VocabularyName>(name: N): Promise<NonNullable<Vocabularies[N]>> {
    const published = await this.files?.vocabulary(name);
    // Those that are more than terms are not in the files.
    if (published) return published as NonNullable<Vocabularies[N]>;
    const {readVocabulary} = await import('./vocabularies.js');
    return this.ask((question) => readVocabulary(question, name, this.signal));
  }

  async desks(ids: readonly number[]) {
    const {readInformationDesks} = await import('./information-desks.js');
    return this.ask((question) => readInformationDesks(question, ids, this.signal));
  }

  /**
   * Asks, and when the server breaks, finds out whether it does not know the language: Geotrek
   * answers 500 to one that it is not configured for. Then asks again, in one that it knows.
   */
  private async ask<T>(request: (question: Question) => Promise<T>): Promise<T> {
    if (this.learning) await this.learning;
    const {question} = this;
    const isUnderstood = question.client.understands(question.language);
    try {
      return await request(question);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 500) throw error;
      // Questions that were asked together failed together, and find out together.
      if (question === this.question) {
        this.learning ??= this.learnLanguage();
        await this.learning;
      }
      // One request failed where others were answered: the client has repeated it already.
      if (question === this.question && isUnderstood) throw error;
      return request(this.question);
    }
  }

  /** Asks from now on in a language that the server knows. */
  private async learnLanguage() {
    const {question, signal} = this;
    // Most servers know the language, and their pages do not load this.
    this.question = await import('./known-language.js')
      .then(({inKnownLanguage}) => inKnownLanguage(question, signal))
      .catch(() => question);
    this.learning = undefined;
  }
}
