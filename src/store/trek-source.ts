import type {Question} from '../api/question.js';
import type {ColumnName} from '../api/trek-columns.js';
import type {Bounds, Position} from '../model/geometry.js';
import {type Criteria, hasCriteria, type TermFilter} from '../model/search/criteria.js';
import type {Suggestion} from '../model/search/search-results.js';
import type {VocabularyName} from '../model/vocabulary.js';
import {SourceCore, toApiError} from './source-core.js';
import {type CreateProvider, SourceProvider} from './source-provider.js';
import {
  isColumnFilter,
  type MapPoint,
  type MapView,
  type SheetState,
  type SourceState,
} from './source-state.js';
import {TrekIndex} from './trek-index.js';
import {TrekLoading} from './trek-loading.js';
import type {TrekSearch} from './trek-search.js';
import type {VocabularyLoading} from './vocabulary-loading.js';

/** What an address can bring back. */
export interface Restored {
  readonly criteria: Criteria;
  readonly depth: number;
  readonly selectedId?: number;
  readonly mapView?: MapPoint;
}

/**
 * The one place where things change: what is known of the treks of one question, and what the
 * visitor chose among them. Shared by the elements that ask the same question.
 */
export class TrekSource {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly index: TrekIndex;
  private readonly treks: TrekLoading;
  private vocabularies: Promise<VocabularyLoading> | undefined;
  private readonly language: string;
  private search: TrekSearch | undefined;

  /** `carried` is what the visitor had chosen in the source that this one replaces. */
  constructor(
    question: Question,
    carried: Partial<SourceState> = {},
    createProvider?: CreateProvider,
  ) {
    this.core = new SourceCore(carried);
    this.provider = new SourceProvider(this.core, question, createProvider);
    this.index = new TrekIndex(this.core, this.provider);
    this.treks = new TrekLoading(this.core, this.provider, this.index);
    this.language = question.language;
    this.requestForCriteria();
  }

  get state(): SourceState {
    return this.core.state;
  }

  subscribe(listener: () => void): () => void {
    return this.core.subscribe(listener);
  }

  /** Loads the first page of cards, once for all elements that share the source. */
  requestFirstPage(pageSize: number) {
    this.treks.requestFirstPage(pageSize);
  }

  /** Loads the index of all treks: what a map, a search, a filter or a sort needs. */
  requestIndex() {
    this.requestUnlessFailed('base');
  }

  /** Loads what a filter needs to count its terms. */
  requestFilter(filter: TermFilter) {
    this.requestSearch();
    if (isColumnFilter(filter)) this.requestUnlessFailed(filter as ColumnName);
  }

  /** Loads again what a filter needs, after a failure. */
  retryFilter(filter: TermFilter) {
    this.index.retryColumn(filter as ColumnName);
  }

  /** Loads what searches, filters and sorts, with the index. */
  requestSearch() {
    this.requestIndex();
    if (this.state.searchError) return;
    this.core.requestOnce('search', async () => {
      try {
        const {TrekSearch} = await this.importSearch();
        if (this.core.signal.aborted) return;
        this.search = new TrekSearch(this.language, {
          core: this.core,
          provider: this.provider,
          index: this.index,
          requestVocabularies: (names) => this.requestVocabularies(names),
        });
      } catch (cause) {
        this.core.change({searchError: toApiError(cause)});
        throw cause;
      }
    });
  }

  /** Loads the texts that a search reads beside the names. */
  requestTexts() {
    this.requestSearch();
    this.index.request(['texts']);
  }

  /** Shows the treks that match; all when nothing is asked. */
  setCriteria(criteria: Criteria) {
    // A page may set again what is set: as many cards stay.
    if (JSON.stringify(criteria) === JSON.stringify(this.state.criteria)) return;
    this.core.change({criteria, depth: 1});
    this.requestForCriteria();
  }

  /** What a visitor who types may mean, the best first. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.search?.suggest(text, limit) ?? [];
  }

  /** How many treks would match; zero until treks can be found. */
  countOf(criteria: Criteria): number {
    return this.search?.countOf(criteria) ?? 0;
  }

  /** Counts an element that shows search, filters and sort, until the returned function is called. */
  addControls(): () => void {
    return this.add('controls');
  }

  /** Counts a map that will report its view, until the returned function is called. */
  addMap(): () => void {
    return this.add('maps');
  }

  /** Shows this many pages of cards. */
  setDepth(depth: number) {
    if (depth !== this.state.depth) this.core.change({depth});
    this.treks.requestPages(depth);
  }

  /** Goes back to what an address says, all at once. */
  restore({criteria, depth, selectedId, mapView}: Restored) {
    const {from} = this.state.criteria;
    this.core.forget(['selectedId', 'trackPosition', 'sharedView'], {
      criteria: {...criteria, ...(from && {from})},
      depth,
      ...(selectedId !== undefined && {selectedId}),
      ...(mapView && {sharedView: mapView}),
      viewRequest: mapView ? {view: mapView} : {},
    });
    this.treks.requestPages(depth);
    this.requestForCriteria();
  }

  /** Tells what a map shows. Treks in the visible part of the map, and distances, change with it. */
  reportMapView(mapView: MapView) {
    const {criteria, userLocation} = this.state;
    const {center, zoom, bounds, movedBy} = mapView;
    const isShared = movedBy === 'user';
    this.core.forget(['sharedView'], {mapView, ...(isShared && {sharedView: {center, zoom}})});
    // A map that goes to a chosen trek by itself leaves the results as they are.
    if (criteria.within && movedBy !== 'map' && !isNearlySame(criteria.within, bounds)) {
      this.setCriteria({...criteria, within: bounds});
    }
    // Another place to count from is not another search: as many cards stay.
    if (criteria.sort === 'nearest' && !userLocation) this.countFrom(center);
  }

  setUserLocation(userLocation: Position) {
    this.core.change({userLocation});
    this.countFrom(userLocation);
  }

  /** Requests again whatever failed, and only that. */
  retryTreks() {
    if (this.state.searchError) this.core.forget(['searchError']);
    this.treks.retry();
    this.requestForCriteria();
  }

  /** Loads what cards need beyond the index. */
  requestCards(ids: readonly number[]) {
    this.treks.requestCards(ids);
  }

  /** Loads vocabularies, after the first cards and in this order. */
  requestVocabularies(names: readonly VocabularyName[]) {
    this.vocabularies ??= this.core
      .afterFirst()
      .then(() => import('./vocabulary-loading.js'))
      .then(({VocabularyLoading}) => new VocabularyLoading(this.core, this.provider));
    this.vocabularies.then(
      (loading) => loading.request(names),
      // Cards have no labels then; the next element that needs a vocabulary tries again.
      () => {
        this.vocabularies = undefined;
      },
    );
  }

  requestSheet(id: number) {
    if (!this.core.isRequested(`sheet ${id}`)) this.core.expectFirst();
    this.core.requestOnce(`sheet ${id}`, () => this.loadSheet(id));
  }

  retrySheet(id: number) {
    this.core.allowAgain(`sheet ${id}`);
    this.requestSheet(id);
  }

  /** Loads the track of a trek, unless its sheet brings it. */
  requestLines(id: number) {
    const {core} = this;
    if (core.state.lines.has(id) || core.isRequested(`sheet ${id}`)) return;
    core.requestOnce(`lines ${id}`, async () => {
      const lines = await this.provider.ask((provider) => provider.lines(id));
      core.change({lines: new Map(core.state.lines).set(id, lines)});
    });
  }

  /** Loads information desks; those that are not published stay absent. */
  requestDesks(ids: readonly number[]) {
    const {core} = this;
    const missing = ids.filter((id) => !core.state.desks.has(id));
    if (missing.length === 0) return;
    core.requestOnce(`desks ${missing}`, async () => {
      const desks = new Map(core.state.desks);
      const published = await this.provider.ask((provider) => provider.desks(missing));
      for (const desk of published) desks.set(desk.id, desk);
      core.change({desks});
    });
  }

  select(id: number | undefined) {
    if (id === this.state.selectedId) return;
    this.core.forget(['selectedId', 'trackPosition'], id === undefined ? {} : {selectedId: id});
  }

  /** The visitor wants to read the sheet of a trek. */
  requestOpening(trekId: number) {
    this.core.change({openRequest: {trekId}});
  }

  highlight(id: number | undefined) {
    if (id === this.state.highlightedId) return;
    this.core.forget(['highlightedId'], id === undefined ? {} : {highlightedId: id});
  }

  /** Marks a position on the track of the selected trek. */
  pointAtTrack(position: Position | undefined) {
    if (position === this.state.trackPosition) return;
    this.core.forget(['trackPosition'], position === undefined ? {} : {trackPosition: position});
  }

  /** Gives up every request. */
  end() {
    this.core.end();
  }

  private countFrom(from: Position) {
    this.core.change({criteria: {...this.state.criteria, from}});
    this.requestForCriteria();
  }

  private requestForCriteria() {
    const {criteria} = this.state;
    if (hasCriteria(criteria) || criteria.sort || criteria.from) this.requestSearch();
  }

  /** Controls request with each update: what has failed is loaded again by a retry only. */
  private requestUnlessFailed(column: ColumnName) {
    if (this.state.columns[column]?.status !== 'failed') this.index.request([column]);
  }

  private add(what: 'controls' | 'maps'): () => void {
    const add = (change: number) => this.core.change({[what]: this.state[what] + change});
    add(1);
    return () => add(-1);
  }

  private async loadSheet(id: number) {
    const {core} = this;
    this.showSheet(id, {status: 'loading'});
    try {
      const sheet = await core.first(() => this.provider.ask((provider) => provider.sheet(id)));
      core.change({lines: new Map(core.state.lines).set(id, sheet.lines)});
      this.showSheet(id, {status: 'ready', sheet});
    } catch (error) {
      this.showSheet(id, {status: 'failed', error: toApiError(error)});
    }
  }

  /** A test may fail. */
  protected importSearch(): Promise<typeof import('./trek-search.js')> {
    return import('./trek-search.js');
  }

  private showSheet(id: number, sheet: SheetState) {
    this.core.change({sheets: new Map(this.state.sheets).set(id, sheet)});
  }
}

/** An address rounds a view and its bounds: what it brings back differs by less than three in a thousand. */
const isNearlySame = (a: Bounds, b: Bounds) =>
  a.every((edge, at) => Math.abs(edge - (b[at] ?? 0)) <= 0.003 * (a[2] - a[0]));
