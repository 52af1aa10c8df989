import type {ApiError} from '../api/api-error.js';
import type {ItemSheet} from '../api/api-kind.js';
import type {Alert, AlertMark} from '../model/alert.js';
import type {Bounds, Position, Shape} from '../model/geometry.js';
import type {InformationDesk} from '../model/information-desk.js';
import type {Item, ItemCard, ItemKey, ItemPart, ItemWithShape} from '../model/item.js';
import {type Criteria, hasCriteria, noCriteria} from '../model/search/criteria.js';
import type {SearchResults} from '../model/search/search-results.js';
import type {TrackPosition} from '../model/track.js';
import type {TermId, Vocabularies} from '../model/vocabulary.js';

/** The items of a source, from the first page of cards to the whole index. */
export type ItemsState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | ReadyItems;

export interface ReadyItems {
  readonly status: 'ready';
  /** The number of items, as the server counts them. */
  readonly count: number;
  /** Those known so far, in the server's order. */
  readonly loaded: readonly Item[];
  /** How many places of that order have been read; an item may be unreadable, or in two of them. */
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

/** Whether items may still come, for an element that has requested the index. */
export const isArriving = ({status}: IndexState) => status === 'none' || status === 'loading';

/** One column of the index. `known` counts the items of which it is known. */
export type ColumnState =
  | {readonly status: 'loading'; readonly known: number}
  | {readonly status: 'complete'}
  | {readonly status: 'failed'; readonly known: number; readonly error: ApiError};

export type ColumnStates = Readonly<Record<string, ColumnState>>;

/** What some columns say of some items. */
export interface ColumnRows {
  readonly names: readonly string[];
  readonly rows: readonly ItemPart[];
}

/**
 * The items that have a term, according to the server's filter; by filter and term,
 * such as `city 12`. Absent until they are known.
 */
export type TermMembers = ReadonlyMap<string, TermMember>;

export interface TermMember {
  readonly filter: string;
  readonly id: TermId;
  readonly keys: ReadonlySet<ItemKey>;
}

/** One item's sheet. */
export type SheetState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | {readonly status: 'ready'; readonly sheet: ItemSheet};

/** The items of one kind near another item. */
export type NearState =
  | {readonly status: 'ready'; readonly items: readonly ItemCard[]}
  | {readonly status: 'failed'; readonly error: ApiError};

/** The items of another kind in the areas that a map has shown, for a layer. */
export interface LayerItems {
  /** That of the present view; `absent` where the server has no such list. */
  readonly status: 'loading' | 'ready' | 'failed' | 'absent';
  readonly items: ReadonlyMap<ItemKey, ItemWithShape>;
}

/** One of several servers. */
export interface ServerState {
  /** Such as `rando.example.org`. */
  readonly host: string;
  /** `late`: others have answered long ago. The items of a server that is late or has failed are missing. */
  readonly status: 'loading' | 'ready' | 'late' | 'failed';
}

/** Everything the elements of one source show. Replaced, never edited. */
export interface SourceState {
  readonly items: ItemsState;
  /** The servers of a source that has several, in the order of their addresses. */
  readonly servers?: readonly ServerState[];
  /**
   * Of several servers: by the key of an item that is not shown, since another server has it, too, the key of the
   * one in its place.
   */
  readonly shownKeys?: ReadonlyMap<ItemKey, ItemKey>;
  readonly cards: ReadonlyMap<ItemKey, ItemCard>;
  /** Items that an element has requested and that the server does not show. */
  readonly unpublished: ReadonlySet<ItemKey>;
  /** The columns of the index that an element has needed. */
  readonly columns: ColumnStates;
  /** Columns that the source has of no item. */
  readonly missingColumns: readonly string[];
  /** What has arrived of the columns other than the base, page by page. */
  readonly columnPages: readonly ColumnRows[];
  readonly termMembers: TermMembers;
  readonly vocabularies: Vocabularies;
  readonly sheets: ReadonlyMap<ItemKey, SheetState>;
  /** The loaded shapes of items for the map. */
  readonly shapes: ReadonlyMap<ItemKey, Shape>;
  /** The simplified tracks of items where a map was near enough to show all of them. */
  readonly tracks: ReadonlyMap<ItemKey, Shape>;
  /** The items of layers of maps, by the names of their kinds. */
  readonly layerItems?: ReadonlyMap<string, LayerItems>;
  /** Information desks, by keys such as `informationdesk/5`. */
  readonly desks: ReadonlyMap<ItemKey, InformationDesk>;
  /** What is near an item, by kind and item, such as `poi near trek/12`. */
  readonly near: ReadonlyMap<string, NearState>;
  /** What is in the way of an item on some days, by its source and the item, such as `vigilancearea near trek/12`. */
  readonly alerts?: ReadonlyMap<string, readonly Alert[]>;
  /** Where what sheets show of that is in force on the visitor's day. */
  readonly alertMarks?: ReadonlyMap<ItemKey, readonly AlertMark[]>;
  /** The day on which the visitor goes, in days since 1970; today without it. */
  readonly day?: number;
  /** The item the visitor chose. */
  readonly selectedKey?: ItemKey;
  /** The last item that the visitor chose to read. Each time a new object. */
  readonly openRequest?: OpenRequest;
  /** The last flight along the track of an item that the visitor has asked for. Each time a new object. */
  readonly flightRequest?: OpenRequest;
  /** The item the visitor points at, in a list or on a map. */
  readonly highlightedKey?: ItemKey;
  /** The position on an item's track that the visitor points at, in a profile, a text or on a map. */
  readonly trackPosition?: TrackPosition;
  /** The items that the visitor has marked; absent until an element or the criteria need them. */
  readonly favourites?: ReadonlySet<ItemKey>;
  /** Whether an element lets the visitor mark them. */
  readonly offersFavourites?: boolean;
  /** The active filters, the search text and the order. */
  readonly criteria: Criteria;
  /** What matches, and what each filter would leave. Absent until a visitor searches, filters or sorts. */
  readonly results?: SearchResults;
  /** Why nothing can be searched, if its code could not be loaded. */
  readonly searchError?: ApiError;
  /** The number of pages of cards that the visitor has requested. */
  readonly depth: number;
  /** What a map shows at the moment. */
  readonly mapView?: MapView;
  /** A view that an address, not a gesture, requests from the map. Each request is a new object. */
  readonly viewRequest?: ViewRequest;
  /** The view that an address may state: where the visitor has moved a map to. */
  readonly sharedView?: MapPoint;
  /** Where the visitor is, once allowed to know. Never stored, never in an address. */
  readonly userLocation?: Position;
}

export interface OpenRequest {
  readonly key: ItemKey;
}

/** Without a view, a map shows again what it shows by itself: the chosen item, or all. */
export interface ViewRequest {
  readonly view?: MapPoint;
}

/** The middle of a map and how near it is. */
export interface MapPoint {
  readonly zoom: number;
  readonly center: Position;
}

/**
 * Who decided what the map shows: the map by itself, the visitor, the `sharedView` of an address or of
 * another map, or the device's location.
 */
export type ViewOwner = 'map' | 'user' | 'shared' | 'location';

export interface MapView extends MapPoint {
  readonly bounds: Bounds;
  readonly movedBy: ViewOwner;
}

export const initialState: SourceState = {
  items: {status: 'loading'},
  cards: new Map(),
  unpublished: new Set(),
  columns: {},
  missingColumns: [],
  columnPages: [],
  termMembers: new Map(),
  vocabularies: {},
  sheets: new Map(),
  shapes: new Map(),
  tracks: new Map(),
  desks: new Map(),
  near: new Map(),
  criteria: noCriteria,
  depth: 1,
};

/** What the elements of a source show: all treks, or those that match. */
export interface VisibleItems {
  readonly count: number;
  readonly items: readonly Item[];
}

/** Absent while that is not known yet. */
export function visibleItems({items, results, criteria}: SourceState): VisibleItems | undefined {
  if (items.status !== 'ready') return undefined;
  if (hasCriteria(criteria) || criteria.sort) {
    if (!results || results.isPending) return undefined;
    return {count: results.items.length, items: results.items};
  }
  return {count: items.count, items: items.loaded};
}

/** Why it is not known which items match, if something that it needs has failed. */
export function failureOfResults(state: SourceState): ApiError | undefined {
  const {items, criteria, columns, searchError} = state;
  if (items.status === 'failed') return items.error;
  if (searchError) return searchError;
  for (const [filter, ids] of Object.entries(criteria.terms)) {
    const column = columns[filter];
    if (ids.length > 0 && column?.status === 'failed') return column.error;
  }
  return items.status === 'ready' && items.index.status === 'partial'
    ? items.index.error
    : undefined;
}

/** What is known of an item, the richest first. */
export function bestKnownItem(state: SourceState, key: ItemKey): Item | undefined {
  const sheet = state.sheets.get(key);
  if (sheet?.status === 'ready') return sheet.sheet;
  const card = state.cards.get(key);
  if (card || state.items.status !== 'ready') return card;
  return state.items.loaded.find((item) => item.key === key);
}
