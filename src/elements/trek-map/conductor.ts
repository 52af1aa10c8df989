import type {MapEngine, MarkedTrek, Marks} from '../../map/map-engine.js';
import type {Criteria} from '../../model/finding/criteria.js';
import type {Bounds, Position} from '../../model/geometry.js';
import {boundsOfLines, type Trek} from '../../model/trek.js';
import type {MapPoint, SourceState} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import type {MapContext} from './map-context.js';
import {type MapScene, startOf, treksOf} from './map-scene.js';

/** A pointer that only passes over a trek asks for nothing. */
const LINGER_MS = 150;
const HEAP_MS = 400;
/** What is seen in passing is not looked at. */
const SETTLE_MS = 200;
/** A map that flew to what each letter finds would help nobody. */
const SEEK_MS = 500;

/** Tells the map what has changed in the source, and moves it where the visitor wants to look. */
export class Conductor {
  private readonly engine: MapEngine;
  private readonly context: MapContext;
  private readonly scene: MapScene;
  private source: TrekSource | undefined;
  private treks: readonly Trek[] | undefined;
  private marks: Marks = {};
  private spot: Position | undefined;
  private bounds: Bounds | undefined;
  /** The trek that the map was last moved for. */
  private shownId: number | undefined;
  private chosenHere: number | undefined;
  private isTaken = false;
  private heaping: ReturnType<typeof setTimeout> | undefined;
  private lingering: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private seeking: ReturnType<typeof setTimeout> | undefined;
  private criteria: Criteria;
  private wantedView: MapPoint | undefined;
  private visitor: Position | undefined;

  /** The map begins with these bounds. */
  constructor(engine: MapEngine, context: MapContext, scene: MapScene) {
    this.engine = engine;
    this.scene = scene;
    this.context = context;
    const {state} = context.source;
    this.source = context.source.source;
    this.bounds = scene.boundsOfTreks(state);
    this.criteria = state.criteria;
    if (linesOf(state, state.selectedId)) this.shownId = state.selectedId;
  }

  stop() {
    clearTimeout(this.settling);
    clearTimeout(this.seeking);
    clearTimeout(this.heaping);
    clearTimeout(this.lingering);
  }

  conduct() {
    const {state} = this.context.source;
    this.tellTreks(state);
    this.mark(state);
    if (state.spot !== this.spot) this.engine.showSpot(state.spot);
    this.spot = state.spot;
    this.showVisitor(state);
    this.look(state);
    this.go(state);
  }

  /** Tells the source what the map shows, once it rests. */
  moved() {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.tellView(), SETTLE_MS);
  }

  /** The visitor took the map elsewhere: treks that arrive later do not bring it back. */
  take() {
    clearTimeout(this.seeking);
    this.isTaken = true;
  }

  /** The visitor is there already, with a circle around. */
  meet(visitor: Position) {
    this.take();
    this.visitor = visitor;
    this.context.source.source?.locate(visitor);
  }

  /** The visitor chose a trek on the map, and is looking at it. */
  chooseHere(id: number) {
    this.chosenHere = id;
    if (!this.context.choose(id)) this.chosenHere = undefined;
  }

  showAll() {
    this.isTaken = false;
    if (this.bounds) this.engine.fit(this.bounds, 'smooth');
  }

  /** The first and the last at once; those between in heaps, as each costs the worker a new tree. */
  private tellTreks(state: SourceState) {
    const treks = treksOf(state);
    if (treks === this.treks) return;
    const isArriving = state.treks.status === 'ready' && state.treks.index.status === 'loading';
    if (isArriving && this.treks?.length) {
      this.heaping ??= setTimeout(() => this.showTreks(), HEAP_MS);
    } else {
      this.showTreks();
    }
  }

  private showTreks() {
    clearTimeout(this.heaping);
    this.heaping = undefined;
    this.treks = treksOf(this.context.source.state);
    this.engine.showTreks(this.treks);
  }

  private mark(state: SourceState) {
    const {selectedId, highlightedId} = state;
    const marks = {
      ...(selectedId !== undefined && {selected: markedTrek(state, selectedId)}),
      ...(highlightedId !== undefined && {highlighted: markedTrek(state, highlightedId)}),
    };
    if (highlightedId !== this.marks.highlighted?.id) this.linger(highlightedId);
    if (isSame(marks, this.marks)) return;
    this.marks = marks;
    this.engine.mark(marks);
  }

  private linger(id: number | undefined) {
    clearTimeout(this.lingering);
    if (id === undefined) return;
    this.lingering = setTimeout(() => this.context.source.source?.wantLines(id), LINGER_MS);
  }

  private look(state: SourceState) {
    const {selectedId} = state;
    if (this.context.source.source !== this.source) this.isTaken = false;
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
    if (isSought) this.seek();
    else if (!this.isTaken) this.engine.fit(bounds, 'none');
  }

  /** Goes to what was found, once the visitor has stopped asking. */
  private seek() {
    this.isTaken = false;
    clearTimeout(this.seeking);
    this.seeking = setTimeout(() => this.showAll(), SEEK_MS);
  }

  /** An address says where to look. */
  private go({wantedView}: SourceState) {
    if (!wantedView || wantedView === this.wantedView) return;
    this.wantedView = wantedView;
    this.isTaken = true;
    this.engine.go(wantedView);
  }

  private tellView() {
    const {view, bounds} = this.engine;
    this.context.source.source?.see({...view, bounds, isTaken: this.isTaken});
  }

  private showVisitor({visitor}: SourceState) {
    if (!visitor || visitor === this.visitor) return;
    this.visitor = visitor;
    this.engine.showVisitor({position: visitor, accuracyMetres: 0});
  }

  private lookAtTrek(state: SourceState, id: number | undefined) {
    if (id === undefined) {
      this.shownId = undefined;
      return;
    }
    const bounds = boundsOfLines(linesOf(state, id) ?? []);
    // Its way is on the way.
    if (!bounds) return;
    this.shownId = id;
    const isSeen = this.chosenHere === id && this.engine.sees(bounds);
    if (!isSeen) this.engine.fit(bounds, 'smooth');
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
