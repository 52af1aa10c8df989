import type {MapEngine, MarkedItem, Marks} from '../../map/map-engine.js';
import type {MapView} from '../../map/view.js';
import {type Bounds, boundsOfShape, type Position, type Shape} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import {trackOf} from '../../model/track.js';
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
import {itemsOf, type MapItems, positionOf} from './map-items.js';

/** The shape of an item under the pointer is requested after this delay. */
const HOVER_DELAY_MS = 150;
const BATCH_INTERVAL_MS = 400;
/** The view is reported when the map has not moved for so long. */
const REPORT_DELAY_MS = 200;
/** The map moves to the results when the visitor has not typed for so long. */
const TYPING_PAUSE_MS = 500;

/** The view that an engine hands over to the one that replaces it. */
export interface EngineView {
  readonly view: MapView;
  readonly viewOwner: ViewOwner;
}

/** Synchronises a map engine with the state of the source, and the source with the view of the map. */
export class MapSync {
  private readonly engine: MapEngine;
  private readonly context: MapContext;
  private readonly mapItems: MapItems;
  private source: ItemSource | undefined;
  private items: readonly Item[] | undefined;
  private marks: Marks = {};
  private trackPosition: Position | undefined;
  private bounds: Bounds | undefined;
  /** The selected item that the view was last fitted to. */
  private fittedKey: ItemKey | undefined;
  private selectedOnMap: ItemKey | undefined;
  private viewOwner: ViewOwner = 'map';
  private batchTimer: ReturnType<typeof setTimeout> | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private searchTimer: ReturnType<typeof setTimeout> | undefined;
  private criteria: Criteria;
  private viewRequest: ViewRequest | undefined;
  private userLocation: Position | undefined;

  /** The map starts with the bounds of its items, or with the view of the engine that it replaces. */
  constructor(engine: MapEngine, context: MapContext, mapItems: MapItems, kept?: EngineView) {
    this.engine = engine;
    this.mapItems = mapItems;
    this.context = context;
    const {state} = context.source;
    this.source = context.source.source;
    this.bounds = mapItems.boundsOfItems(state);
    this.criteria = state.criteria;
    if (shapeOf(state, state.selectedKey)) this.fittedKey = state.selectedKey;
    this.viewRequest = state.viewRequest;
    // A map that is added later shows the view to which the visitor has moved another map of the source.
    const view = kept?.viewOwner === 'location' ? kept.view : state.sharedView;
    if (!view) return;
    this.fittedKey = state.selectedKey;
    engine.setView(view);
    this.viewOwner = kept?.viewOwner === 'location' ? 'location' : 'user';
  }

  /** The first view of an engine that replaces this one. */
  get engineView(): EngineView {
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
    this.updateItems(state);
    this.updateMarks(state);
    this.updateTrackPosition(state);
    this.showUserLocation(state);
    this.fitResults(state);
    this.applyViewRequest(state);
  }

  /** Reports the view to the source when the map stops moving. */
  reportViewSoon() {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.reportView(), REPORT_DELAY_MS);
  }

  /** The visitor moved the map: items that arrive later do not change the view. */
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

  /** Selects an item on the map, which does not move when the item is visible already. */
  selectOnMap(key: ItemKey) {
    this.selectedOnMap = key;
    if (!this.context.selectItem(key)) this.selectedOnMap = undefined;
  }

  showAll() {
    this.viewOwner = 'map';
    if (this.bounds) this.engine.fitBounds(this.bounds, 'smooth');
  }

  /**
   * The first and the last pages at once, those between in batches: MapLibre's worker clusters
   * all points again for each update.
   */
  private updateItems(state: SourceState) {
    // The previous items stay until it is known which ones match now.
    if (state.items.status === 'ready' && this.items?.length && !visibleItems(state)) return;
    if (itemsOf(state) === this.items) return;
    const isLoading = state.items.status === 'ready' && isArriving(state.items.index);
    if (isLoading && this.items?.length) {
      this.batchTimer ??= setTimeout(() => this.showItems(), BATCH_INTERVAL_MS);
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

  private updateMarks(state: SourceState) {
    const {selectedKey, highlightedKey} = state;
    const marks = {
      ...(selectedKey !== undefined && {selected: markedItem(state, selectedKey)}),
      ...(highlightedKey !== undefined && {highlighted: markedItem(state, highlightedKey)}),
    };
    if (highlightedKey !== this.marks.highlighted?.key) this.requestShapeSoon(highlightedKey);
    if (isSame(marks, this.marks)) return;
    this.marks = marks;
    this.engine.setMarks(marks);
  }

  private updateTrackPosition({trackPosition, shapes}: SourceState) {
    const lines = trackPosition && shapes.get(trackPosition.key)?.lines;
    const position = lines && trackOf(lines)?.pointAt(trackPosition.distanceMetres).position;
    if (position?.join() === this.trackPosition?.join()) return;
    this.trackPosition = position;
    this.engine.showTrackPosition(position);
  }

  private requestShapeSoon(key: ItemKey | undefined) {
    clearTimeout(this.hoverTimer);
    if (key === undefined) return;
    this.hoverTimer = setTimeout(
      () => this.context.source.source?.requestShape(key),
      HOVER_DELAY_MS,
    );
  }

  private fitResults(state: SourceState) {
    const {selectedKey} = state;
    // After a change of language the map keeps the view that the visitor has chosen.
    if (this.context.source.source !== this.source)
      this.viewOwner = state.sharedView ? 'user' : 'map';
    this.source = this.context.source.source;
    if (selectedKey !== this.selectedOnMap) this.selectedOnMap = undefined;
    if (selectedKey !== this.fittedKey) this.fitSelectedItem(state, selectedKey);
    const bounds = this.mapItems.boundsOfItems(state);
    if (bounds === this.bounds || isEqual(bounds, this.bounds)) return;
    this.bounds = bounds;
    // No results yet, or none at all.
    if (!bounds) return;
    // A new search moves even a map that the visitor has moved.
    const isNewSearch = state.criteria !== this.criteria;
    this.criteria = state.criteria;
    if (state.criteria.within || selectedKey !== undefined) return;
    if (isNewSearch) this.showAllSoon();
    else if (this.viewOwner === 'map') this.engine.fitBounds(bounds, 'none');
  }

  /** Fits the view to the results when the visitor pauses. */
  private showAllSoon() {
    this.viewOwner = 'map';
    clearTimeout(this.searchTimer);
    this.searchTimer = setTimeout(() => this.showAll(), TYPING_PAUSE_MS);
  }

  /** Applies the view of the page's address after Back, Forward or a change of the address. */
  private applyViewRequest(state: SourceState) {
    const {viewRequest, selectedKey} = state;
    if (!viewRequest || viewRequest === this.viewRequest) return;
    this.viewRequest = viewRequest;
    clearTimeout(this.searchTimer);
    // A view in the address takes precedence over the selected item, whose shape may arrive later.
    const isShapeKnown = shapeOf(state, selectedKey) !== undefined;
    this.fittedKey = viewRequest.view || isShapeKnown ? selectedKey : undefined;
    if (viewRequest.view) {
      this.viewOwner = 'user';
      this.engine.setView(viewRequest.view);
    } else {
      this.viewOwner = 'map';
      const bounds = this.mapItems.firstBounds(state);
      if (bounds) this.engine.fitBounds(bounds, 'none');
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
    this.engine.showUserPosition({position: userLocation, accuracyMetres: 0});
  }

  private fitSelectedItem(state: SourceState, key: ItemKey | undefined) {
    if (key === undefined) {
      this.fittedKey = undefined;
      return;
    }
    const shape = shapeOf(state, key);
    const bounds = shape && boundsOfShape(shape);
    // The shape is still being loaded.
    if (!bounds) return;
    this.fittedKey = key;
    if (this.selectedOnMap === key && this.engine.containsBounds(bounds)) return;
    this.viewOwner = 'map';
    this.engine.fitBounds(bounds, 'smooth');
  }
}

const shapeOf = ({shapes}: SourceState, key: ItemKey | undefined): Shape | undefined =>
  key && shapes.get(key);

function markedItem(state: SourceState, key: ItemKey): MarkedItem {
  const position = positionOf(state, key);
  const shape = shapeOf(state, key);
  const alerts = state.alertMarks?.get(key);
  return {key, ...(position && {position}), ...(shape && {shape}), ...(alerts && {alerts})};
}

function isSame(one: Marks, other: Marks): boolean {
  return (['selected', 'highlighted'] as const).every((role) => {
    const [a, b] = [one[role], other[role]];
    return (
      a?.key === b?.key &&
      a?.shape === b?.shape &&
      a?.alerts === b?.alerts &&
      a?.position?.join() === b?.position?.join()
    );
  });
}

const isEqual = (one: Bounds | undefined, other: Bounds | undefined) =>
  one?.join() === other?.join();
