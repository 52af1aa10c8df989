import type {ItemKey} from '../model/item.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import {CardLoading} from './card-loading.js';
import {ItemIndex} from './item-index.js';
import {ItemSource} from './item-source.js';
import {nearName} from './near-name.js';
import type {SheetLoading} from './sheet-loading.js';
import type {SourceContext} from './source-context.js';
import {toApiError} from './source-core.js';
import {type CreateProvider, SourceProvider} from './source-provider.js';
import type {SheetState, SourceState} from './source-state.js';
import type {WithinRequest} from './tile-loading.js';
import type {VocabularyLoading} from './vocabulary-loading.js';

/** The items of one server. */
export class ServerSource extends ItemSource {
  private readonly address: string;
  private readonly provider: SourceProvider;
  private readonly index: ItemIndex;
  private readonly cards: CardLoading;
  private vocabularies: Promise<VocabularyLoading> | undefined;
  private sheets?: SheetLoading;

  /** `carried` is what the visitor had chosen in the source that this one replaces. */
  constructor(
    context: SourceContext,
    carried: Partial<SourceState> = {},
    createProvider?: CreateProvider,
  ) {
    super(context.kind, context.language, carried);
    this.address = context.client.address;
    this.provider = new SourceProvider(this.core, context, createProvider);
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
    this.index.requestMembers(filter, id);
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
    if (!core.isRequested(name)) core.expectFirstRequest();
    core.requestOnce(name, async () => {
      this.showSheet(key, {status: 'loading'});
      try {
        await core.runFirstRequest(async () => (await this.loadSheets()).loadSheet(key));
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
    this.withSheets((sheets) => sheets.requestShape(key));
  }

  requestWithin(request: WithinRequest) {
    import('./tile-loading.js').then(
      ({requestWithin}) => requestWithin(this.core, this.provider, request),
      () => {},
    );
  }

  requestNear(key: ItemKey, kind: string) {
    this.loadSheets().then(
      (sheets) => sheets.requestNear(key, kind),
      (cause) => {
        // Files are made without what is near then, and wait for it no longer.
        const failed = {status: 'failed', error: toApiError(cause)} as const;
        this.core.change({near: new Map(this.state.near).set(nearName(key, kind), failed)});
      },
    );
  }

  requestDesks(keys: readonly ItemKey[]) {
    this.withSheets((sheets) => sheets.requestDesks(keys));
  }

  addressOf() {
    return this.address;
  }

  protected retryLoading() {
    this.cards.retry();
    this.withVocabularies((loading) => loading.retry());
  }

  /** A test may fail. */
  protected importSheets(): Promise<typeof import('./sheet-loading.js')> {
    return import('./sheet-loading.js');
  }

  private withVocabularies(request: (loading: VocabularyLoading) => void) {
    this.vocabularies ??= this.core
      .afterFirstAnswer()
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

  /** What does not come with the code is requested again with the next update of an element. */
  private withSheets(use: (sheets: SheetLoading) => void) {
    this.loadSheets().then(use, () => {});
  }

  /** Most pages show no sheet at first. */
  private async loadSheets(): Promise<SheetLoading> {
    if (!this.sheets) {
      const {SheetLoading} = await this.importSheets();
      this.sheets = new SheetLoading(this.core, this.provider, this.kind);
    }
    return this.sheets;
  }
}
