import type {MapEngine, MarkedItem, Marks} from '../../map/map-engine.js';
import type {MapView} from '../../map/view.js';
import {type Bounds, boundsOfShape, type Position, type Shape} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import type {ItemSource} from '../../store/item-source.js';
import {reportMapView, setUserLocation} from '../../store/map-view.js';
import {
  isArriving,
  type SourceState,
  type ViewOwner,
  type ViewRequest,
  visibleItems,
} from '../../store/source-state.js';
import type {MapContext} from './map-context.js';
import {itemsOf, type MapScene, positionOf} from './map-scene.js';

/** A pointer that only passes over an item requests nothing. */
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
  private source: ItemSource | undefined;
  private items: readonly Item[] | undefined;
  private marks: Marks = {};
  private trackPosition: Position | undefined;
  private bounds: Bounds | undefined;
  /** The item that the map was last moved for. */
  private shownKey: ItemKey | undefined;
  private chosenHere: ItemKey | undefined;
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
    this.bounds = scene.boundsOfItems(state);
    this.criteria = state.criteria;
    if (shapeOf(state, state.selectedKey)) this.shownKey = state.selectedKey;
    this.viewRequest = state.viewRequest;
    // A map that joins late, or comes back, shows what the visitor has moved another one to.
    const view = kept?.viewOwner === 'location' ? kept.view : state.sharedView;
    if (!view) return;
    this.shownKey = state.selectedKey;
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
    this.tellItems(state);
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

  /** The visitor moved the map: items that arrive later do not bring it back. */
  setMovedByUser() {
    clearTimeout(this.searchTimer);
    this.viewOwner = 'user';
  }

  /** The view follows the device's location until the visitor moves the map elsewhere. */
  setUserLocation(userLocation: Position) {
    clearTimeout(this.searchTimer);
    this.viewOwner = 'location';
    this.userLocation = userLocation;
    const {source} = this.context.source;
    if (source) setUserLocation(source, userLocation);
  }

  /** The visitor chose an item on the map, and is looking at it. */
  chooseHere(key: ItemKey) {
    this.chosenHere = key;
    if (!this.context.choose(key)) this.chosenHere = undefined;
  }

  showAll() {
    this.viewOwner = 'map';
    if (this.bounds) this.engine.fit(this.bounds, 'smooth');
  }

  /**
   * The first and the last pages at once; those between in batches, since MapLibre's worker clusters
   * all points again for each.
   */
  private tellItems(state: SourceState) {
    // Those of before stay until it is known which ones match now.
    if (state.items.status === 'ready' && this.items?.length && !visibleItems(state)) return;
    if (itemsOf(state) === this.items) return;
    const isLoading = state.items.status === 'ready' && isArriving(state.items.index);
    if (isLoading && this.items?.length) {
      this.batchTimer ??= setTimeout(() => this.showItems(), BATCH_MS);
    } else {
      this.showItems();
    }
  }

  private showItems() {
    clearTimeout(this.batchTimer);
    this.batchTimer = undefined;
    this.items = itemsOf(this.context.source.state);
    this.engine.showItems(this.items);
  }

  private mark(state: SourceState) {
    const {selectedKey, highlightedKey} = state;
    const marks = {
      ...(selectedKey !== undefined && {selected: markedItem(state, selectedKey)}),
      ...(highlightedKey !== undefined && {highlighted: markedItem(state, highlightedKey)}),
    };
    if (highlightedKey !== this.marks.highlighted?.key) this.requestShapeSoon(highlightedKey);
    if (isSame(marks, this.marks)) return;
    this.marks = marks;
    this.engine.mark(marks);
  }

  private requestShapeSoon(key: ItemKey | undefined) {
    clearTimeout(this.hoverTimer);
    if (key === undefined) return;
    this.hoverTimer = setTimeout(() => this.context.source.source?.requestShape(key), HOVER_MS);
  }

  private followResults(state: SourceState) {
    const {selectedKey} = state;
    // In another language the map stays where the visitor has moved it.
    if (this.context.source.source !== this.source)
      this.viewOwner = state.sharedView ? 'user' : 'map';
    this.source = this.context.source.source;
    if (selectedKey !== this.chosenHere) this.chosenHere = undefined;
    if (selectedKey !== this.shownKey) this.lookAtItem(state, selectedKey);
    const bounds = this.scene.boundsOfItems(state);
    if (bounds === this.bounds || isEqual(bounds, this.bounds)) return;
    this.bounds = bounds;
    // Nothing found yet, or nothing at all.
    if (!bounds) return;
    // Looking for something else is a reason to move even a map that the visitor took in hand.
    const isSought = state.criteria !== this.criteria;
    this.criteria = state.criteria;
    if (state.criteria.within || selectedKey !== undefined) return;
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
    const {viewRequest, selectedKey} = state;
    if (!viewRequest || viewRequest === this.viewRequest) return;
    this.viewRequest = viewRequest;
    clearTimeout(this.searchTimer);
    // A stated view goes before the selected item, whose shape may arrive later.
    const isShapeKnown = shapeOf(state, selectedKey) !== undefined;
    this.shownKey = viewRequest.view || isShapeKnown ? selectedKey : undefined;
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
    const {source} = this.context.source;
    if (source) reportMapView(source, {...view, bounds, movedBy});
  }

  private showUserLocation({userLocation}: SourceState) {
    if (!userLocation || userLocation === this.userLocation) return;
    this.userLocation = userLocation;
    this.engine.showVisitor({position: userLocation, accuracyMetres: 0});
  }

  private lookAtItem(state: SourceState, key: ItemKey | undefined) {
    if (key === undefined) {
      this.shownKey = undefined;
      return;
    }
    const shape = shapeOf(state, key);
    const bounds = shape && boundsOfShape(shape);
    // It is being loaded.
    if (!bounds) return;
    this.shownKey = key;
    if (this.chosenHere === key && this.engine.sees(bounds)) return;
    this.viewOwner = 'map';
    this.engine.fit(bounds, 'smooth');
  }
}

const shapeOf = ({shapes}: SourceState, key: ItemKey | undefined): Shape | undefined =>
  key && shapes.get(key);

function markedItem(state: SourceState, key: ItemKey): MarkedItem {
  const position = positionOf(state, key);
  const shape = shapeOf(state, key);
  return {key, ...(position && {position}), ...(shape && {shape})};
}

function isSame(one: Marks, other: Marks): boolean {
  return (['selected', 'highlighted'] as const).every((role) => {
    const [a, b] = [one[role], other[role]];
    return (
      a?.key === b?.key && a?.shape === b?.shape && a?.position?.join() === b?.position?.join()
    );
  });
}

const isEqual = (one: Bounds | undefined, other: Bounds | undefined) =>
  one?.join() === other?.join();
