import {type ItemCard, type ItemKey, idOfKey, kindOfKey} from '../model/item.js';
import type {Trek, TrekCard} from '../model/trek.js';
import type {TermId, Vocabularies, Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {ApiError} from './api-error.js';
import type {ApiKind} from './api-kind.js';
import type {ColumnPage} from './column-reading.js';
import type {NearItem, Provider, Reading} from './provider.js';
import {
  fileColumns,
  fileTerms,
  isInScope,
  openTreksFile,
  type PublishedTrek,
  type PublishedTreks,
  toPublishedTrek,
} from './published-files.js';
import {type PublishedFolder, readFile, toPublishedPictures} from './published-folder.js';
import {publishedDeskTypes, publishedVocabulary} from './published-settings.js';
import {originOf, type RequestContext} from './request-context.js';
import {toShape} from './shapes.js';
import {present} from './wire.js';

/** What is worth a second request. */
const RETRIES = 1;

/** Servers for which the console has the warning that their files are shown. */
const reported = new Set<string>();

/**
 * The files as the only source; absent where there are none of this kind, or none that can be
 * narrowed to the scope.
 */
export async function openFiles(
  context: RequestContext,
  signal: AbortSignal,
): Promise<Provider | undefined> {
  if (!context.kind.isInPublishedFiles) return undefined;
  const file = await openTreksFile(context, signal, {mayAskAgain: true});
  const published = file?.read(context.scope);
  if (!published || signal.aborted) return undefined;
  report(context.client.address, published);
  return new FilesWithoutServer(context, published, signal);
}

/** Warns in the console, once for each server, which content is missing. */
function report(address: string, {folder, modifiedAt, unreadable}: PublishedTreks) {
  if (reported.has(address)) return;
  reported.add(address);
  const day = modifiedAt ? ` as of ${new Date(modifiedAt).toISOString().slice(0, 10)}` : '';
  const rest = unreadable > 0 ? ` ${unreadable} of their treks cannot be read.` : '';
  console.warn(
    `trek-widgets: ${address} does not answer this page, so it shows the files of the mobile ` +
      `application in ${folder.baseUrl}${day}. They lack the texts of a search, labels, networks, ` +
      'structures and dates, and on a sheet the elevation profile, downloads, web links, sources, ' +
      `ratings, public transport and gear.${rest}`,
  );
}

/**
 * The treks of a server that does not answer this page, from the files that it publishes for its
 * mobile application.
 */
class FilesWithoutServer implements Provider {
  readonly missingColumns: readonly string[] = [
    'texts',
    'label',
    'network',
    'structure',
    'created',
  ];
  private readonly context: RequestContext;
  private readonly folder: PublishedFolder;
  private readonly treks: readonly PublishedTrek[];
  private readonly byKey: ReadonlyMap<ItemKey, PublishedTrek>;
  private readonly signal: AbortSignal;
  private settings: Promise<unknown> | undefined;
  /** The information desks of the sheets so far, as the files have them. */
  private readonly deskRows = new Map<unknown, unknown>();

  constructor(context: RequestContext, {folder, treks}: PublishedTreks, signal: AbortSignal) {
    this.context = context;
    this.folder = folder;
    this.treks = treks;
    this.byKey = new Map(treks.map((trek) => [trek.row.key, trek]));
    this.signal = signal;
  }

  async page(page: number, pageSize: number) {
    const start = (page - 1) * pageSize;
    const shown = this.treks.slice(start, start + pageSize);
    return {count: this.treks.length, items: shown.map((trek) => this.toCard(trek))};
  }

  async cards(keys: readonly ItemKey[]) {
    const found = keys.flatMap((key) => this.byKey.get(key) ?? []);
    return new Map<ItemKey, ItemCard>(found.map((trek) => [trek.row.key, this.toCard(trek)]));
  }

  async columns(names: readonly string[], onPage: (page: ColumnPage) => void): Promise<Reading> {
    return {
      run: async () => {
        const missing = names.find((name) => !fileColumns.includes(name));
        if (missing) throw this.missing(`the column "${missing}"`);
        const {length} = this.treks;
        onPage({offset: 0, size: length, rows: this.treks.map(toRow), count: length});
      },
    };
  }

  isFree(name: string): boolean {
    return fileColumns.includes(name);
  }

  async keysWith(filter: string, id: TermId) {
    if (!isFileFilter(filter)) throw this.missing(`the filter "${filter}"`);
    const having = this.treks.filter(({row}) => fileTerms[filter](row).includes(id));
    return new Set(having.map(({row}) => row.key));
  }

  async sheet(key: ItemKey) {
    const sheets = import('./published-sheet.js');
    const file = await this.readTrek(key);
    const {toPublishedSheet} = await sheets;
    const {sheet, deskRows} = toPublishedSheet(
      file,
      this.addressOf(key),
      this.folder,
      originOf(this.context),
    );
    for (const row of deskRows) this.deskRows.set(Object(row).id, row);
    return sheet;
  }

  async shape(key: ItemKey) {
    return toShape(Object(await this.readTrek(key)).geometry);
  }

  /** Only of kinds that have a file of their own in the folder of the trek. */
  async near({key}: NearItem, kind: ApiKind) {
    const {nearFile} = kind;
    if (!nearFile || kindOfKey(key) !== 'trek') return [];
    const [{toPublishedItems}, file] = await Promise.all([
      import('./published-sheet.js'),
      this.read(`${idOfKey(key)}/${nearFile}`).catch((error: unknown) => {
        // Older files lack it.
        if (isNetworkError(error)) return undefined;
        throw error;
      }),
    ]);
    return toPublishedItems(file, kind, this.folder.baseUrl, originOf(this.context));
  }

  async vocabulary<N extends VocabularyName>(name: N) {
    const settings = await this.readSettings();
    // Those whose terms are more than a label and a pictogram are not in the files, and empty.
    return publishedVocabulary(settings, name, this.folder) as NonNullable<Vocabularies[N]>;
  }

  async desks(ids: readonly number[]) {
    const {toPublishedDesks} = await import('./published-sheet.js');
    const types = await this.readSettings().then(
      (settings) => publishedDeskTypes(settings, this.folder),
      (): Vocabulary => new Map(),
    );
    const rows = ids.flatMap((id) => this.deskRows.get(id) ?? []);
    return toPublishedDesks(rows, types, this.folder, originOf(this.context));
  }

  /** What is not in the scope is not there, as in the list. */
  private async readTrek(key: ItemKey): Promise<unknown> {
    if (kindOfKey(key) !== 'trek') throw this.missing(key);
    const file = await this.read(pathOf(key)).catch((error: unknown) => {
      // A missing file is a network error for other sites, without its status.
      if (this.byKey.has(key) || !isNetworkError(error)) throw error;
      throw this.missing(key);
    });
    const trek = toPublishedTrek(file, this.folder);
    if (!trek) throw new ApiError('unreadable', this.addressOf(key));
    if (!isInScope(trek.row, this.context.scope)) throw this.missing(`${key} in the scope`);
    return file;
  }

  private readSettings(): Promise<unknown> {
    this.settings ??= this.read('settings.json').catch((error: unknown) => {
      this.settings = undefined;
      throw error;
    });
    return this.settings;
  }

  private async read(path: string): Promise<unknown> {
    return (await readFile(this.folder, path, this.signal, {retries: RETRIES})).content;
  }

  private toCard({row, departure, departureCityId, firstPicture}: PublishedTrek): TrekCard {
    return present({
      ...row,
      themeIds: row.themeIds ?? [],
      labelIds: [],
      departure,
      departureCityId,
      pictures: toPublishedPictures([firstPicture], this.folder),
    });
  }

  private addressOf(key: ItemKey): string {
    return this.folder.baseUrl + pathOf(key);
  }

  private missing(what: string): ApiError {
    return new ApiError('not-found', this.folder.baseUrl, {
      cause: `The files do not have ${what}.`,
    });
  }
}

const pathOf = (key: ItemKey) => `${idOfKey(key)}/trek.geojson`;

/** The place of departure is searched, too. */
const toRow = ({row, departure}: PublishedTrek): Trek => (departure ? {...row, departure} : row);

const isFileFilter = (filter: string): filter is keyof typeof fileTerms => filter in fileTerms;

const isNetworkError = (error: unknown) => error instanceof ApiError && error.code === 'network';
