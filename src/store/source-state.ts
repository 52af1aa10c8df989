import type {ApiError} from '../api/api-error.js';
import type {ColumnName, TrekColumns} from '../api/trek-columns.js';
import type {Bounds, Line, Position} from '../model/geometry.js';
import type {InformationDesk} from '../model/information-desk.js';
import {
  type Criteria,
  hasCriteria,
  noCriteria,
  type TermFilter,
  termFilters,
} from '../model/search/criteria.js';
import type {SearchResults} from '../model/search/search-results.js';
import type {Trek, TrekCard, TrekSheet} from '../model/trek.js';
import type {TermId, Vocabularies} from '../model/vocabulary.js';

/** The treks of a source, from the first page of cards to the whole index. */
export type TreksState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | ReadyTreks;

export interface ReadyTreks {
  readonly status: 'ready';
  /** How many treks the server says there are. */
  readonly count: number;
  /** Those known so far, in the server's order. */
  readonly treks: readonly Trek[];
  /** How many places of that order have been read; a trek may be unreadable, or in two of them. */
  readonly covered: number;
  readonly index: IndexState;
}

/** How much of the index is there. What is there can always be shown. */
export type IndexState =
  /** No element needs it so far. */
  | {readonly status: 'none'}
  | {readonly status: 'loading'}
  | {readonly status: 'complete'}
  | {readonly status: 'partial'; readonly error: ApiError};

/** Whether treks may still come, for an element that has requested the index. */
export const isArriving = ({status}: IndexState) => status === 'none' || status === 'loading';

/** One column of the index. `known` counts the treks of which it is known. */
export type ColumnState =
  | {readonly status: 'loading'; readonly known: number}
  | {readonly status: 'complete'}
  | {readonly status: 'failed'; readonly known: number; readonly error: ApiError};

export type ColumnStates = Readonly<Partial<Record<ColumnName, ColumnState>>>;

/** What some columns say of some treks. */
export interface ColumnRows {
  readonly names: readonly ColumnName[];
  readonly rows: readonly TrekColumns[];
}

/**
 * The ids of the treks that have a term, as the server's own filter tells them; by filter and term,
 * such as `city 12`. Absent until they are known.
 */
export type TermMembers = ReadonlyMap<string, TermMember>;

export interface TermMember {
  readonly filter: TermFilter;
  readonly id: TermId;
  readonly trekIds: ReadonlySet<number>;
}

/** One trek's sheet. */
export type SheetState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | {readonly status: 'ready'; readonly sheet: TrekSheet};

/** Everything the elements of one source show. Replaced, never edited. */
export interface SourceState {
  readonly treks: TreksState;
  readonly cards: ReadonlyMap<number, TrekCard>;
  /** The columns of the index that an element has needed. */
  readonly columns: ColumnStates;
  /** Columns that the source has of no trek. */
  readonly missingColumns: readonly ColumnName[];
  /** What has arrived of the columns other than the base, page by page. */
  readonly columnPages: readonly ColumnRows[];
  readonly termMembers: TermMembers;
  readonly vocabularies: Vocabularies;
  readonly sheets: ReadonlyMap<number, SheetState>;
  readonly lines: ReadonlyMap<number, readonly Line[]>;
  readonly desks: ReadonlyMap<number, InformationDesk>;
  /** The trek the visitor chose. */
  readonly selectedId?: number;
  /** The last trek that the visitor chose to read. Each time a new object. */
  readonly openRequest?: OpenRequest;
  /** The trek the visitor points at, in a list or on a map. */
  readonly highlightedId?: number;
  /** The place along the chosen trek that the visitor points at, in a profile or on a map. */
  readonly trackPosition?: Position;
  /** The active filters, the search text and the order. */
  readonly criteria: Criteria;
  /** What matches, and what each filter would leave. Absent until a visitor searches, filters or sorts. */
  readonly found?: SearchResults;
  /** Why nothing can be searched, if its code could not be loaded. */
  readonly searchError?: ApiError;
  /** How many elements show the search, the filters and the sort menu in place of the list. */
  readonly controls: number;
  /** How many maps there are, whether or not they have been drawn. */
  readonly maps: number;
  /** How many pages of cards the visitor asked for. */
  readonly depth: number;
  /** What a map shows at the moment. */
  readonly mapView?: MapView;
  /** Where a map is asked to go, by an address and not by a gesture. Each request is a new object. */
  readonly viewRequest?: ViewRequest;
  /** The view that an address may state: where the visitor has moved a map to. */
  readonly sharedView?: MapPoint;
  /** Where the visitor is, once allowed to know. Never stored, never in an address. */
  readonly userLocation?: Position;
}

export interface OpenRequest {
  readonly trekId: number;
}

/** Without a view, a map shows again what it shows by itself: the chosen trek, or all. */
export interface ViewRequest {
  readonly view?: MapPoint;
}

/** The middle of a map and how near it is. */
export interface MapPoint {
  readonly zoom: number;
  readonly center: Position;
}

/** Who decided what the map shows: the map by itself, the visitor, or the device's location. */
export type ViewOwner = 'map' | 'user' | 'location';

export interface MapView extends MapPoint {
  readonly bounds: Bounds;
  readonly movedBy: ViewOwner;
}

export const initialState: SourceState = {
  treks: {status: 'loading'},
  cards: new Map(),
  columns: {},
  missingColumns: [],
  columnPages: [],
  termMembers: new Map(),
  vocabularies: {},
  sheets: new Map(),
  lines: new Map(),
  desks: new Map(),
  criteria: noCriteria,
  controls: 0,
  maps: 0,
  depth: 1,
};

/** All but practice, difficulty and route are columns of their own, loaded when needed. */
export const isColumnFilter = (filter: TermFilter) => termFilters.indexOf(filter) > 2;

/** What the elements of a source show: all treks, or those that match. */
export interface ShownTreks {
  readonly count: number;
  readonly treks: readonly Trek[];
}

/** Absent while that is not known yet. */
export function shownTreks({treks, found, criteria}: SourceState): ShownTreks | undefined {
  if (treks.status !== 'ready') return undefined;
  if (hasCriteria(criteria) || criteria.sort) {
    return found && !found.isPending ? {count: found.treks.length, treks: found.treks} : undefined;
  }
  return treks;
}

/** Why it is not known which treks match, if something that it needs has failed. */
export function failureOfResults(state: SourceState): ApiError | undefined {
  const {treks, criteria, columns, searchError} = state;
  if (treks.status === 'failed') return treks.error;
  if (searchError) return searchError;
  for (const filter of termFilters) {
    const column = filter in columns ? columns[filter as ColumnName] : undefined;
    if (criteria.terms[filter]?.length && column?.status === 'failed') return column.error;
  }
  return treks.status === 'ready' && treks.index.status === 'partial'
    ? treks.index.error
    : undefined;
}

/** What is known of a trek, the richest first. */
export function knownTrek(state: SourceState, id: number): Trek | undefined {
  const sheet = state.sheets.get(id);
  if (sheet?.status === 'ready') return sheet.sheet;
  const card = state.cards.get(id);
  if (card || state.treks.status !== 'ready') return card;
  return state.treks.treks.find((trek) => trek.id === id);
}
