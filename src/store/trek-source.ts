import type {Question} from '../api/question.js';
import {readTrekLines, readTrekSheet} from '../api/treks.js';
import {readVocabulary} from '../api/vocabularies.js';
import {type Criteria, hasCriteria} from '../model/finding/criteria.js';
import type {Suggestion} from '../model/finding/found.js';
import type {Position} from '../model/geometry.js';
import type {Vocabularies, VocabularyName} from '../model/vocabulary.js';
import type {Finding} from './finding.js';
import {painted} from './painted.js';
import {SourceCore, toApiError} from './source-core.js';
import type {MapPoint, MapView, SheetState, SourceState} from './source-state.js';
import {TrekLoading} from './trek-loading.js';

const GATHER_MS = 20;

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
  private readonly treks: TrekLoading;
  private readonly language: string;
  private finding: Finding | undefined;
  private arrived: Vocabularies | undefined;

  /** `carried` is what the visitor had chosen and looked for in the source that this one replaces. */
  constructor(question: Question, carried: Partial<SourceState> = {}) {
    this.core = new SourceCore(question, carried);
    this.treks = new TrekLoading(this.core);
    this.language = question.language;
  }

  get state(): SourceState {
    return this.core.state;
  }

  subscribe(listener: () => void): () => void {
    return this.core.subscribe(listener);
  }

  /**
   * Asks for the treks, once for all who share the source: the first cards, then the whole index.
   * A map has no use for cards and says zero.
   */
  wantTreks(firstCards: number) {
    this.treks.want(firstCards);
  }

  /** The index will carry what a search reads; too late once it has been asked for. */
  wantTexts() {
    this.treks.wantTexts();
  }

  /** Brings what finds treks, with all the texts that it searches. */
  wantFinding() {
    this.treks.wantTexts();
    this.core.askOnce('finding', async () => {
      const {Finding} = await import('./finding.js');
      if (!this.core.signal.aborted) this.finding = new Finding(this.core, this.language);
    });
  }

  /** Shows the treks that match; all when nothing is asked. */
  setCriteria(criteria: Criteria) {
    if (criteria === this.state.criteria) return;
    this.core.change({criteria, depth: 1});
    this.wantFinding();
  }

  /** What a visitor who types may mean, the best first. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.finding?.suggest(text, limit) ?? [];
  }

  /** How many treks would match; zero until treks can be found. */
  countOf(criteria: Criteria): number {
    return this.finding?.countOf(criteria) ?? 0;
  }

  /** Hears of an element that shows the controls of finding, until it calls what it is given. */
  addControls(): () => void {
    return this.add('controls');
  }

  /** Hears of a map that will say what it shows, until it calls what it is given. */
  addMap(): () => void {
    return this.add('maps');
  }

  /** Shows this many pages of cards. */
  deepen(depth: number) {
    if (depth !== this.state.depth) this.core.change({depth});
  }

  /** Goes back to what an address says, all at once. */
  restore({criteria, depth, selectedId, mapView}: Restored) {
    const {from} = this.state.criteria;
    const isViewGone = this.state.sharedView !== undefined && !mapView;
    this.core.forget(['selectedId', 'spot', 'sharedView'], {
      criteria: {...criteria, ...(from && {from})},
      depth,
      ...(selectedId !== undefined && {selectedId}),
      ...(mapView && {sharedView: mapView}),
      ...((mapView || isViewGone) && {viewRequest: mapView ? {view: mapView} : {}}),
    });
    if (hasCriteria(criteria) || criteria.sort) this.wantFinding();
  }

  /** Tells what a map shows. Treks in the visible part of the map, and distances, change with it. */
  reportMapView(mapView: MapView) {
    const {criteria, userLocation} = this.state;
    const {center, zoom, bounds, isMovedByUser} = mapView;
    this.core.forget(['sharedView'], {mapView, ...(isMovedByUser && {sharedView: {center, zoom}})});
    if (criteria.within) this.setCriteria({...criteria, within: bounds});
    // Another place to count from is not another search: as many cards stay.
    if (criteria.sort === 'nearest' && !userLocation) this.countFrom(center);
  }

  setUserLocation(userLocation: Position) {
    this.core.change({userLocation});
    this.countFrom(userLocation);
  }

  /** Asks again for whatever failed, and only for that. */
  retryTreks() {
    this.treks.retry();
  }

  /** Asks for what cards need beyond the index. */
  wantCards(ids: readonly number[]) {
    this.treks.wantCards(ids);
  }

  wantVocabularies(names: readonly VocabularyName[]) {
    const {core} = this;
    // A browser opens few connections to a server, and has little time: the cards go first.
    const afterCards = painted();
    for (const name of names) {
      core.askOnce(`vocabulary ${name}`, async () => {
        await afterCards;
        core.signal.throwIfAborted();
        try {
          const terms = await core.ask((question) => readVocabulary(question, name, core.signal));
          this.addVocabulary({[name]: terms});
        } catch (error) {
          // Nobody waits for it any longer; whoever wants it next asks again.
          if (!core.state.vocabularies[name]) this.addVocabulary({[name]: new Map()});
          throw error;
        }
      });
    }
  }

  /** They arrive one upon the other, and every card is drawn with each change. */
  private addVocabulary(vocabulary: Vocabularies) {
    const {core} = this;
    if (!this.arrived) {
      setTimeout(() => {
        core.change({vocabularies: {...core.state.vocabularies, ...this.arrived}});
        this.arrived = undefined;
      }, GATHER_MS);
    }
    this.arrived = {...this.arrived, ...vocabulary};
  }

  wantSheet(id: number) {
    this.core.askOnce(`sheet ${id}`, () => this.loadSheet(id));
  }

  retrySheet(id: number) {
    this.core.unask(`sheet ${id}`);
    this.wantSheet(id);
  }

  /** Asks for the way of a trek, unless its sheet brings it. */
  wantLines(id: number) {
    const {core} = this;
    if (core.state.lines.has(id) || core.hasAsked(`sheet ${id}`)) return;
    core.askOnce(`lines ${id}`, async () => {
      const lines = await core.ask((question) => readTrekLines(question, id, core.signal));
      core.change({lines: new Map(core.state.lines).set(id, lines)});
    });
  }

  /** Asks for information desks; those that are not published stay absent. */
  wantDesks(ids: readonly number[]) {
    const {core} = this;
    const missing = ids.filter((id) => !core.state.desks.has(id));
    if (missing.length === 0) return;
    core.askOnce(`desks ${missing}`, async () => {
      // A page with a list alone has no use for it.
      const {readInformationDesks} = await import('../api/information-desks.js');
      const found = await core.ask((question) =>
        readInformationDesks(question, missing, core.signal),
      );
      const desks = new Map(core.state.desks);
      for (const desk of found) desks.set(desk.id, desk);
      core.change({desks});
    });
  }

  select(id: number | undefined) {
    if (id === this.state.selectedId) return;
    this.core.forget(['selectedId', 'spot'], id === undefined ? {} : {selectedId: id});
  }

  /** The visitor wants to read the sheet of a trek. */
  requestOpening(trekId: number) {
    this.core.change({openRequest: {trekId}});
  }

  highlight(id: number | undefined) {
    if (id === this.state.highlightedId) return;
    this.core.forget(['highlightedId'], id === undefined ? {} : {highlightedId: id});
  }

  /** Points at a place along the chosen trek. */
  point(position: Position | undefined) {
    if (position === this.state.spot) return;
    this.core.forget(['spot'], position === undefined ? {} : {spot: position});
  }

  /** Gives up every request. */
  end() {
    this.core.end();
  }

  private countFrom(from: Position) {
    this.core.change({criteria: {...this.state.criteria, from}});
    this.wantFinding();
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
      const sheet = await core.ask((question) => readTrekSheet(question, id, core.signal));
      core.change({lines: new Map(core.state.lines).set(id, sheet.lines)});
      this.showSheet(id, {status: 'ready', sheet});
    } catch (error) {
      this.showSheet(id, {status: 'failed', error: toApiError(error)});
    }
  }

  private showSheet(id: number, sheet: SheetState) {
    this.core.change({sheets: new Map(this.state.sheets).set(id, sheet)});
  }
}
