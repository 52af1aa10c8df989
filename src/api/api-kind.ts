import type * as z from 'zod/mini';
import type {Attachment, WebLink} from '../model/attachment.js';
import type {Shape} from '../model/geometry.js';
import type {ItemCard} from '../model/item.js';
import type {Scope} from '../model/scope.js';
import type {Query} from './client.js';
import type {Origin} from './origin.js';

/** How the answers of a server about one kind of items are read. */
export interface ApiKind {
  /** As the attribute `resource` and the address of a page say it, such as `trek`. */
  readonly name: string;
  /** In the plural, for the console. */
  readonly plural: string;
  /** Where the list is, below the address of the API, such as `trek/`. */
  readonly path: string;
  /** What each request for a list of this kind says besides, such as `period: 'ignore'`. */
  readonly query?: Query;
  /** What the API calls parts of a scope, where that is not what it calls them for most kinds. */
  readonly scopeParameters?: Readonly<Record<string, string>>;
  /** What the list of this kind knows of a scope; absent where it knows all. `warn` hears of the rest. */
  limitScope?(scope: Scope, warn: (sentence: string) => void): Scope;
  readonly card: RowReader<ItemCard>;
  /** What reads the index: loaded when it is needed. */
  loadColumns(): Promise<ColumnReaders>;
  /** What reads a sheet: loaded when the first is opened. */
  loadSheet(): Promise<RowReader<ItemSheet>>;
  /** Whether items have lines, which a map shows of all of them. */
  readonly hasTracks?: boolean;
  /** Whether the static files for the mobile application, which a server may publish, have it. */
  readonly isInPublishedFiles?: boolean;
  /** Which of these files has those near a trek, below its folder, such as `pois.geojson`. */
  readonly nearFile?: string;
  /** Whether those near another item are read as for their sheets, since its sheet shows all of them. */
  readonly isReadWhole?: boolean;
  /** The field of another item that has those that belong to it, where the API has no filter for what is near. */
  readonly fieldOfOwner?: string;
  /** Whether the API finds those near another item by the bounds of its shape alone. */
  readonly isFoundInBounds?: boolean;
}

/** A row of an answer, and what it becomes. */
export interface RowReader<Ours> {
  readonly wire: z.ZodMiniType & {readonly shape: object};
  /** The row has been read by the schema of the same reader. */
  // biome-ignore lint/suspicious/noExplicitAny: each reader has a schema of its own.
  toOurs(row: any, origin: Origin): Ours;
}

/** Columns of an index: some fields of the API, and what they say of an item. */
export interface ColumnReaders {
  /** By name; `base` is what a list, a map and the first filters need of each item. */
  readonly columns: Readonly<Record<string, ColumnReader>>;
  /** The names of the API's filters, by our names of filters. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ColumnReader {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
  /** The row has been read by the shape. */
  // biome-ignore lint/suspicious/noExplicitAny: columns are joined at run time, each with its shape.
  read(row: any, origin: Origin): object;
}

/** What every sheet may have; kinds add to it. */
export interface ItemSheet extends ItemCard {
  /** The language of its texts: that of the source, else one that the server has. */
  readonly language?: string;
  /** Plain text. */
  readonly teaser?: string;
  /** The shape of an item on a map, where it is more than a point. */
  readonly shape: Shape;
  readonly informationDeskIds?: readonly number[];
  readonly webLinks?: readonly WebLink[];
  readonly attachments?: readonly Attachment[];
  readonly pdfUrl?: string;
  /** An ISO 8601 instant. */
  readonly updatedAt?: string;
}
