import type {RequestedView} from '../../map/map-content.js';
import type {MapEngine} from '../../map/map-engine.js';
import type {MapView} from '../../map/view.js';
import {type Bounds, boundsOfShape} from '../../model/geometry.js';
import type {ItemKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import type {ItemSource} from '../../store/item-source.js';
import type {SourceState, ViewOwner, ViewRequest} from '../../store/source-state.js';
import {type MapItems, shapeOf} from './map-items.js';

/** The map moves to the results when the visitor has not typed for so long. */
const TYPING_PAUSE_MS = 500;

/** Decides which view a map is asked to show, and knows who decided on the present one. */
export class ViewChoice {
  private readonly mapItems: MapItems;
  private readonly onChange: () => void;
  private engine: MapEngine | undefined;
  private requested: RequestedView | undefined;
  private currentOwner: ViewOwner = 'map';
  private source: ItemSource | undefined;
  private criteria: Criteria | undefined;
  private addressRequest: ViewRequest | undefined;
  /** Bounds of the items. */
  private bounds: Bounds | undefined;
  /** The selected item that the view was last fitted to. */
  private fittedKey: ItemKey | undefined;
  private keyOnMap: ItemKey | undefined;
  /** The selected item to which a sketch does not zoom, since the visitor has reset the view. */
  private zoomedOutKey: ItemKey | undefined;
  /** The view of an engine that is replaced, around the location of the visitor. */
  private keptView: MapView | undefined;
  private searchTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(mapItems: MapItems, onChange: () => void) {
    this.mapItems = mapItems;
    this.onChange = onChange;
  }

  /** Who decided on the view: the visitor, unless the map was asked to show it. */
  get owner(): ViewOwner {
    return this.currentOwner;
  }

  /** The view to show; the same object until the map is to move. */
  update(state: SourceState, source: ItemSource | undefined, isSketch: boolean) {
    if (this.engine) this.follow(state, source);
    else this.start(state, source, isSketch);
    return this.requested;
  }

  /** The engine shows the requested view; from now on it changes with what happens. */
  connect(engine: MapEngine) {
    this.engine = engine;
    this.keptView = undefined;
  }

  /** Ends the engine, whose view the next one shows if it follows the location of the visitor. */
  disconnect() {
    clearTimeout(this.searchTimer);
    this.keptView = this.owner === 'location' ? this.engine?.view : undefined;
    this.engine = undefined;
  }

  /** The visitor has moved the map: items that arrive later do not move it. */
  setMovedByUser() {
    this.setOwner('user');
  }

  /** Shows where the device is. */
  showLocation(around: Bounds) {
    this.setOwner('location');
    this.requested = {bounds: around, motion: 'smooth'};
    this.onChange();
  }

  /** Shows a view without a change of who decides on it, as during a flight. */
  setRequested(request: RequestedView) {
    this.requested = request;
  }

  zoomBy(steps: number) {
    if (!this.engine) return;
    const {center, zoom} = this.engine.view;
    this.moveTo({center, zoom: zoom + steps});
  }

  /** The visitor moves the map by a button. */
  moveTo(view: MapView) {
    this.setMovedByUser();
    this.requested = {view, motion: 'smooth'};
    this.onChange();
  }

  showAll(selectedKey: ItemKey | undefined) {
    this.zoomedOutKey = selectedKey;
    this.setOwner('map');
    if (this.bounds) this.requested = {bounds: this.bounds, motion: 'smooth'};
    this.onChange();
  }

  isZoomedOut(selectedKey: ItemKey | undefined): boolean {
    return selectedKey === this.zoomedOutKey;
  }

  /** An item that is selected on the map does not move it when it is visible already. */
  setSelectedOnMap(key: ItemKey | undefined) {
    this.keyOnMap = key;
  }

  /** The first view of a map, and that of a sketch, which nobody can move. */
  private start(state: SourceState, source: ItemSource | undefined, isSketch: boolean) {
    const {selectedKey, sharedView, viewRequest, criteria} = state;
    const {mapItems, keptView} = this;
    this.source = source;
    this.criteria = criteria;
    this.addressRequest = viewRequest;
    this.bounds = mapItems.boundsOfItems(state);
    const isWide = isSketch && this.isZoomedOut(selectedKey);
    const bounds = isWide ? this.bounds : mapItems.firstBounds(state);
    // A map that is added later shows the view to which the visitor has moved another map of the source.
    const view = isSketch ? undefined : (keptView ?? sharedView);
    this.fittedKey = view || shapeOf(state, selectedKey) ? selectedKey : undefined;
    this.setOwner(view ? (keptView ? 'location' : 'shared') : 'map');
    this.requested = bounds && {...(view ? {view} : {bounds}), motion: 'none'};
  }

  private follow(state: SourceState, source: ItemSource | undefined) {
    const {selectedKey} = state;
    // After a change of language the map keeps the view that the visitor has chosen.
    if (source !== this.source) this.setOwner(state.sharedView ? 'shared' : 'map');
    this.source = source;
    if (selectedKey !== this.keyOnMap) this.keyOnMap = undefined;
    if (selectedKey !== this.fittedKey) this.fitSelectedItem(state, selectedKey);
    this.fitItems(state);
    this.applyAddress(state);
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
    if (this.keyOnMap === key && this.engine?.containsBounds(bounds)) return;
    this.setOwner('map');
    this.requested = {bounds, motion: 'smooth'};
  }

  /** A search within the visible part of the map follows the view, any other is followed by it. */
  private fitItems(state: SourceState) {
    const bounds = this.mapItems.boundsOfItems(state);
    if (bounds === this.bounds || bounds?.join() === this.bounds?.join()) return;
    this.bounds = bounds;
    // No results yet, or none at all.
    if (!bounds) return;
    // A new search moves even a map that the visitor has moved.
    const isNewSearch = state.criteria !== this.criteria;
    this.criteria = state.criteria;
    if (state.criteria.within || state.selectedKey !== undefined) return;
    if (isNewSearch) this.showAllSoon(state.selectedKey);
    else if (this.owner === 'map') this.requested = {bounds, motion: 'none'};
  }

  /** Fits the view to the results when the visitor pauses. */
  private showAllSoon(selectedKey: ItemKey | undefined) {
    this.setOwner('map');
    this.searchTimer = setTimeout(() => this.showAll(selectedKey), TYPING_PAUSE_MS);
  }

  /** Applies the view of the page's address after Back, Forward or a change of the address. */
  private applyAddress(state: SourceState) {
    const {viewRequest, selectedKey} = state;
    if (!viewRequest || viewRequest === this.addressRequest) return;
    this.addressRequest = viewRequest;
    const {view} = viewRequest;
    // A view in the address takes precedence over the selected item, whose shape may arrive later.
    this.fittedKey = view || shapeOf(state, selectedKey) ? selectedKey : undefined;
    this.setOwner(view ? 'shared' : 'map');
    const bounds = this.mapItems.firstBounds(state);
    if (view) this.requested = {view, motion: 'none'};
    else if (bounds) this.requested = {bounds, motion: 'none'};
  }

  private setOwner(owner: ViewOwner) {
    clearTimeout(this.searchTimer);
    this.currentOwner = owner;
  }
}
