import type {MapEngine, MarkedTrek, Marks} from '../../map/map-engine.js';
import type {MapView} from '../../map/view.js';
import type {Bounds, Position} from '../../model/geometry.js';
import type {Criteria} from '../../model/search/criteria.js';
import {boundsOfLines, type Trek} from '../../model/trek.js';
import {
  isArriving,
  type SourceState,
  shownTreks,
  type ViewOwner,
  type ViewRequest,
} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import type {MapContext} from './map-context.js';
import {type MapScene, startOf, treksOf} from './map-scene.js';

/** A pointer that only passes over a trek requests no track. */
const HOVER_MS = 150;
const BATCH_MS = 400;
/** A map is reported once it has not moved for so long. */
const REST_MS = 200;
/** A map goes to the results once the visitor has stopped typing for so long. */
const SEARCH_MS = 500;

/** What remains of the view when an engine replaces another. */
export interface KeptView {
  readonly view: MapView;
  readonly viewOwner: ViewOwner;
}

/** Keeps a map engine in step with the source, and the source with the view of the map. */
export class MapSync {
  private readonly engine: MapEngine;
  private readonly context: MapContext;
  private readonly scene: MapScene;
  private source: TrekSource | undefined;
  private treks: readonly Trek[] | undefined;
  private marks: Marks = {};
  private trackPosition: Position | undefined;
  private bounds: Bounds | undefined;
  /** The trek that the map was last moved for. */
  private shownId: number | undefined;
  private chosenHere: number | undefined;
  private viewOwner: ViewOwner = 'map';
  private batchTimer: ReturnType<typeof setTimeout> | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private searchTimer: ReturnType<typeof setTimeout> | undefined;
  private criteria: Criteria;
  private viewRequest: ViewRequest | undefined;
  private userLocation: Position | undefined;

  /** The map begins with the bounds of the scene, or with the view of the engine that it replaces. */
  constructor(engine: MapEngine, context: MapContext, scene: MapScene, kept?: KeptView) {
    this.engine = engine;
    this.scene = scene;
    this.context = context;
    const {state} = context.source;
    this.source = context.source.source;
    this.bounds = scene.boundsOfTreks(state);
    this.criteria = state.criteria;
    if (linesOf(state, state.selectedId)) this.shownId = state.selectedId;
    this.viewRequest = state.viewRequest;
    // A map that joins late, or comes back, shows what the visitor has moved another one to.
    const view = kept?.viewOwner === 'location' ? kept.view : state.sharedView;
    if (!view) return;
    this.shownId = state.selectedId;
    engine.go(view);
    this.viewOwner = kept?.viewOwner === 'location' ? 'location' : 'user';
  }

  /** What an engine that replaces this one shows first. */
  get keptView(): KeptView {
    return {view: this.engine.view, viewOwner: this.viewOwner};
  }

  stop() {
    clearTimeout(this.restTimer);
    clearTimeout(this.searchTimer);
    clearTimeout(this.batchTimer);
    clearTimeout(this.hoverTimer);
  }

  update() {
    const {state} = this.context.source;
    this.tellTreks(state);
    this.mark(state);
    if (state.trackPosition !== this.trackPosition)
      this.engine.showTrackPosition(state.trackPosition);
    this.trackPosition = state.trackPosition;
    this.showUserLocation(state);
    this.followResults(state);
    this.followViewRequest(state);
  }

  /** Tells the source what the map shows, once it rests. */
  reportViewSoon() {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.reportView(), REST_MS);
  }

  /** The visitor moved the map: treks that arrive later do not bring it back. */
  setMovedByUser() {
    clearTimeout(this.searchTimer);
    this.viewOwner = 'user';
  }

  /** The view follows the device's location until the visitor moves the map elsewhere. */
  setUserLocation(userLocation: Position) {
    clearTimeout(this.searchTimer);
    this.viewOwner = 'location';
    this.userLocation = userLocation;
    this.context.source.source?.setUserLocation(userLocation);
  }

  /** The visitor chose a trek on the map, and is looking at it. */
  chooseHere(id: number) {
    this.chosenHere = id;
    if (!this.context.choose(id)) this.chosenHere = undefined;
  }

  showAll() {
    this.viewOwner = 'map';
    if (this.bounds) this.engine.fit(this.bounds, 'smooth');
  }

  /**
   * The first and the last pages at once; those between in batches, since MapLibre's worker clusters
   * all points again for each.
   */
  private tellTreks(state: SourceState) {
    // Those of before stay until it is known which ones match now.
    if (state.treks.status === 'ready' && this.treks?.length && !shownTreks(state)) return;
    const treks = treksOf(state);
    if (treks === this.treks) return;
    const isLoading = state.treks.status === 'ready' && isArriving(state.treks.index);
    if (isLoading && this.treks?.length) {
      this.batchTimer ??= setTimeout(() => this.showTreks(), BATCH_MS);
    } else {
      this.showTreks();
    }
  }

  private showTreks() {
    clearTimeout(this.batchTimer);
    this.batchTimer = undefined;
    this.treks = treksOf(this.context.source.state);
    this.engine.showTreks(this.treks);
  }

  private mark(state: SourceState) {
    const {selectedId, highlightedId} = state;
    const marks = {
      ...(selectedId !== undefined && {selected: markedTrek(state, selectedId)}),
      ...(highlightedId !== undefined && {highlighted: markedTrek(state, highlightedId)}),
    };
    if (highlightedId !== this.marks.highlighted?.id) this.requestLinesSoon(highlightedId);
    if (isSame(marks, this.marks)) return;
    this.marks = marks;
    this.engine.mark(marks);
  }

  private requestLinesSoon(id: number | undefined) {
    clearTimeout(this.hoverTimer);
    if (id === undefined) return;
    this.hoverTimer = setTimeout(() => this.context.source.source?.requestLines(id), HOVER_MS);
  }

  private followResults(state: SourceState) {
    const {selectedId} = state;
    // In another language the map stays where the visitor has moved it.
    if (this.context.source.source !== this.source)
      this.viewOwner = state.sharedView ? 'user' : 'map';
    this.source = this.context.source.source;
    if (selectedId !== this.chosenHere) this.chosenHere = undefined;
    if (selectedId !== this.shownId) this.lookAtTrek(state, selectedId);
    const bounds = this.scene.boundsOfTreks(state);
    if (bounds === this.bounds || isEqual(bounds, this.bounds)) return;
    this.bounds = bounds;
    // Nothing found yet, or nothing at all.
    if (!bounds) return;
    // Looking for something else is a reason to move even a map that the visitor took in hand.
    const isSought = state.criteria !== this.criteria;
    this.criteria = state.criteria;
    if (state.criteria.within || selectedId !== undefined) return;
    if (isSought) this.showAllSoon();
    else if (this.viewOwner === 'map') this.engine.fit(bounds, 'none');
  }

  /** Goes to what was found, once the visitor has stopped asking. */
  private showAllSoon() {
    this.viewOwner = 'map';
    clearTimeout(this.searchTimer);
    this.searchTimer = setTimeout(() => this.showAll(), SEARCH_MS);
  }

  /** An address states a view, or no view any more. */
  private followViewRequest(state: SourceState) {
    const {viewRequest, selectedId} = state;
    if (!viewRequest || viewRequest === this.viewRequest) return;
    this.viewRequest = viewRequest;
    clearTimeout(this.searchTimer);
    // A stated view goes before the chosen trek, whose track may arrive later.
    const isTrackKnown = linesOf(state, selectedId) !== undefined;
    this.shownId = viewRequest.view || isTrackKnown ? selectedId : undefined;
    if (viewRequest.view) {
      this.viewOwner = 'user';
      this.engine.go(viewRequest.view);
    } else {
      this.viewOwner = 'map';
      const bounds = this.scene.firstBounds(state);
      if (bounds) this.engine.fit(bounds, 'none');
    }
  }

  private reportView() {
    const {view, bounds} = this.engine;
    const movedBy = this.viewOwner;
    this.context.source.source?.reportMapView({...view, bounds, movedBy});
  }

  private showUserLocation({userLocation}: SourceState) {
    if (!userLocation || userLocation === this.userLocation) return;
    this.userLocation = userLocation;
    this.engine.showVisitor({position: userLocation, accuracyMetres: 0});
  }

  private lookAtTrek(state: SourceState, id: number | undefined) {
    if (id === undefined) {
      this.shownId = undefined;
      return;
    }
    const bounds = boundsOfLines(linesOf(state, id) ?? []);
    // Its track is being loaded.
    if (!bounds) return;
    this.shownId = id;
    if (this.chosenHere === id && this.engine.sees(bounds)) return;
    this.viewOwner = 'map';
    this.engine.fit(bounds, 'smooth');
  }
}

const linesOf = ({lines}: SourceState, id: number | undefined) =>
  id === undefined ? undefined : lines.get(id);

function markedTrek(state: SourceState, id: number): MarkedTrek {
  const start = startOf(state, id);
  const lines = linesOf(state, id);
  return {id, ...(start && {start}), ...(lines && {lines})};
}

function isSame(one: Marks, other: Marks): boolean {
  return (['selected', 'highlighted'] as const).every((role) => {
    const [a, b] = [one[role], other[role]];
    return a?.id === b?.id && a?.lines === b?.lines && a?.start?.join() === b?.start?.join();
  });
}

const isEqual = (one: Bounds | undefined, other: Bounds | undefined) =>
  one?.join() === other?.join();
