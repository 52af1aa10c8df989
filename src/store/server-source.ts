import {type ItemKey, idOfKey} from '../model/item.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import {CardLoading} from './card-loading.js';
import {ItemIndex} from './item-index.js';
import {ItemSource} from './item-source.js';
import type {SheetLoading} from './sheet-loading.js';
import {toApiError} from './source-core.js';
import {type CreateProvider, SourceProvider} from './source-provider.js';
import type {SourceQuestion} from './source-question.js';
import {nearName, type SheetState, type SourceState} from './source-state.js';
import type {VocabularyLoading} from './vocabulary-loading.js';

/** The items of one server. */
export class ServerSource extends ItemSource {
  private readonly address: string;
  private readonly provider: SourceProvider;
  private readonly index: ItemIndex;
  private readonly cards: CardLoading;
  private vocabularies: Promise<VocabularyLoading> | undefined;

  /** `carried` is what the visitor had chosen in the source that this one replaces. */
  constructor(
    question: SourceQuestion,
    carried: Partial<SourceState> = {},
    createProvider?: CreateProvider,
  ) {
    super(question.kind, question.language, carried);
    this.address = question.client.address;
    this.provider = new SourceProvider(this.core, question, createProvider);
    this.index = new ItemIndex(this.core, this.provider);
    this.cards = new CardLoading(this.core, this.provider, this.index, this.kind);
    this.requestForCriteria();
  }

  requestFirstPage(pageSize: number) {
    this.cards.requestFirstPage(pageSize);
  }

  requestPages(depth: number) {
    this.cards.requestPages(depth);
  }

  requestCards(keys: readonly ItemKey[]) {
    this.cards.requestCards(keys);
  }

  requestColumns(names: readonly string[]) {
    this.index.request(names);
  }

  retryFilter(filter: string) {
    this.index.retryColumn(filter);
  }

  requestMembers(filter: string, id: TermId) {
    const {core, provider, index} = this;
    // The filters that are columns have their names.
    if (core.state.columns[filter]) return;
    if (provider.current.isFree(filter)) return index.request([filter]);
    core.requestOnce(`members ${filter} ${id}`, async () => {
      try {
        await core.afterExpected();
        const keys = await provider.ask((current) => current.keysWith(filter, id));
        const termMembers = new Map(core.state.termMembers);
        core.change({termMembers: termMembers.set(`${filter} ${id}`, {filter, id, keys})});
      } catch (cause) {
        index.failColumn(filter, toApiError(cause));
        throw cause;
      }
    });
  }

  requestVocabularies(names: readonly VocabularyName[]) {
    this.withVocabularies((loading) => loading.request(names));
  }

  requestCardVocabularies() {
    this.withVocabularies((loading) => loading.requestForCards(this.kind.cardVocabularies));
  }

  requestSheet(key: ItemKey) {
    const {core} = this;
    const name = `sheet ${key}`;
    if (!core.isRequested(name)) core.expectFirst();
    core.requestOnce(name, async () => {
      this.showSheet(key, {status: 'loading'});
      try {
        await core.first(async () => (await this.loadSheets()).loadSheet(key));
      } catch (cause) {
        this.showSheet(key, {status: 'failed', error: toApiError(cause)});
      }
    });
  }

  retrySheet(key: ItemKey) {
    this.core.allowAgain(`sheet ${key}`);
    this.requestSheet(key);
  }

  requestShape(key: ItemKey) {
    const {core} = this;
    if (core.state.shapes.has(key) || core.isRequested(`sheet ${key}`)) return;
    core.requestOnce(`shape ${key}`, async () => (await this.loadSheets()).loadShape(key));
  }

  requestNear(key: ItemKey, kind: string) {
    this.core.requestOnce(nearName(key, kind), async () =>
      (await this.loadSheets()).loadNear(key, kind),
    );
  }

  requestDesks(keys: readonly ItemKey[]) {
    const {core} = this;
    const missing = keys.filter((key) => !core.state.desks.has(key));
    if (missing.length === 0) return;
    core.requestOnce(`desks ${missing}`, async () =>
      (await this.loadSheets()).loadDesks(missing.map(idOfKey)),
    );
  }

  addressOf() {
    return this.address;
  }

  protected retryLoading() {
    this.cards.retry();
  }

  private withVocabularies(request: (loading: VocabularyLoading) => void) {
    this.vocabularies ??= this.core
      .afterFirst()
      .then(() => import('./vocabulary-loading.js'))
      .then(({VocabularyLoading}) => new VocabularyLoading(this.core, this.provider));
    this.vocabularies.then(
      request,
      // Cards have no labels then; the next element that needs a vocabulary tries again.
      () => {
        this.vocabularies = undefined;
      },
    );
  }

  private showSheet(key: ItemKey, sheet: SheetState) {
    this.core.change({sheets: new Map(this.state.sheets).set(key, sheet)});
  }

  /** Most pages show no sheet at first. */
  private async loadSheets(): Promise<SheetLoading> {
    const {SheetLoading} = await import('./sheet-loading.js');
    return new SheetLoading(this.core, this.provider, this.kind);
  }
}
