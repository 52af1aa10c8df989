import {type ItemKey, idOfKey} from '../model/item.js';
import type {Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {type ColumnPage, ColumnReading} from './column-reading.js';
import {readChangedKeys, readCount} from './filtered-keys.js';
import type {Reading} from './provider.js';
import {fileColumns, inNameOrder, openTreksFile, type TreksFile} from './published-files.js';
import {readPublishedVocabulary} from './published-vocabularies.js';
import {type RequestContext, scopeQuery} from './request-context.js';
import {type Ask, ServerColumns} from './server-columns.js';
import type {TrekColumns} from './trek-columns.js';

/** What the files lack is requested from the server as long as it is this little. */
const MOST_CHANGED = 50;
const DAY_MS = 86_400_000;

/**
 * Reads columns from the files that a server publishes, where they agree with it; the server brings
 * the rest. The files agree when they and what was changed since are exactly as many treks as the
 * server says.
 */
export class FilesBeforeServer {
  private readonly context: RequestContext;
  private readonly server: ServerColumns;
  private readonly signal: AbortSignal;
  private file: Promise<TreksFile | undefined> | undefined;
  private agreed: Promise<readonly TrekColumns[] | undefined> | undefined;
  private areUsed = false;

  constructor(context: RequestContext, ask: Ask, signal: AbortSignal) {
    this.context = context;
    this.server = new ServerColumns(context.kind, ask, signal);
    this.signal = signal;
  }

  /** Whether a column costs the server nothing. */
  isFree(name: string): boolean {
    return this.areUsed && fileColumns.includes(name);
  }

  columns(names: readonly string[], onPage: (page: ColumnPage) => void): Reading {
    const server = this.server.columns(names, onPage);
    if (names.some((name) => !fileColumns.includes(name))) return server;
    this.openEarly();
    return {
      run: async (count) => {
        const rows = await this.inTime(this.agreeingRows(count));
        this.signal.throwIfAborted();
        if (!rows) return server.run(count);
        onPage({offset: 0, size: rows.length, rows, count: rows.length});
      },
    };
  }

  /** A vocabulary of the files, where they are used and it has all terms of their treks. */
  async vocabulary(name: VocabularyName): Promise<Vocabulary | undefined> {
    const rows = this.agreed && (await this.inTime(this.agreed));
    return rows && readPublishedVocabulary(this.context, name, rows, this.signal);
  }

  /**
   * A web server sends the file while the Geotrek works on the first cards: it is there when they
   * are. A part of the treks may be so few that the cards are all there is to know.
   */
  private openEarly() {
    if (Object.keys(scopeQuery(this.context.scope)).length === 0) this.openFile();
  }

  private openFile(): Promise<TreksFile | undefined> {
    // It rejects when the source has ended.
    this.file ??= openTreksFile(this.context, this.signal).catch(() => undefined);
    return this.file;
  }

  /** Once the file is there, the answer that compares it is one of the cheapest of the server. */
  private async inTime(agreed: Promise<readonly TrekColumns[] | undefined>) {
    return (await Promise.race([this.openFile(), tooLate()])) && agreed;
  }

  private agreeingRows(count: number | undefined): Promise<readonly TrekColumns[] | undefined> {
    this.agreed ??= this.compare(count).then(
      (rows) => {
        this.areUsed = rows !== undefined;
        return rows;
      },
      () => undefined,
    );
    return this.agreed;
  }

  private async compare(known: number | undefined): Promise<readonly TrekColumns[] | undefined> {
    const {context, signal} = this;
    const file = await this.openFile();
    if (!file?.modifiedAt || signal.aborted) return undefined;
    // A file of the night may lack what was changed the evening before.
    const day = new Date(file.modifiedAt - DAY_MS).toISOString().slice(0, 10);
    const [count, changed] = await Promise.all([
      known ?? readCount(context, signal),
      readChangedKeys(context, day, signal),
    ]);
    // The first cards have been drawn meanwhile.
    const published = file.read(context.scope);
    if (!published) return undefined;
    const rows = published.treks.map(({row}) => row);
    const inFiles = new Set(rows.map(({key}) => key));
    const added = changed.filter((key) => !inFiles.has(key)).length;
    if (changed.length > MOST_CHANGED || inFiles.size + added !== count) return undefined;
    if (changed.length === 0) return rows;
    const fresh = await this.rowsOf(changed);
    const isChanged = new Set(changed);
    const all = [...fresh, ...rows.filter(({key}) => !isChanged.has(key))];
    return inNameOrder(all, (row) => row, context.language);
  }

  /** Loads their rows from the server: those of the files are out of date. */
  private async rowsOf(keys: readonly ItemKey[]): Promise<readonly TrekColumns[]> {
    const scope = {...this.context.scope, ids: keys.map((key) => String(idOfKey(key)))};
    const rows: TrekColumns[] = [];
    const reading = new ColumnReading(
      {...this.context, scope},
      {
        names: fileColumns,
        count: keys.length,
        signal: this.signal,
        onPage: (page) => rows.push(...page.rows),
      },
    );
    await reading.run();
    return rows;
  }
}

/** Columns are requested from the server when the file takes longer; the file is still used later. */
const PATIENCE_MS = 800;

const tooLate = () =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
