import {
  type MapContent,
  type Marks,
  noMarks,
  type Overlay,
  type RequestedView,
  type UserPosition,
} from '../../map/map-content.js';
import type {MapEngine, MapListener} from '../../map/map-engine.js';
import {type MapView, TRACKS_MIN_ZOOM} from '../../map/view.js';
import type {Bounds, Position} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {OverlayFeature} from '../../model/overlay-feature.js';
import {type TrackPosition, trackOf} from '../../model/track.js';
import {reportMapView, setUserLocation} from '../../store/map-view.js';
import {isArriving, type SourceState, visibleItems} from '../../store/source-state.js';
import type {AllTracks} from './all-tracks/all-tracks.js';
import {readColours} from './colours.js';
import type {MapContext} from './map-context.js';
import {itemsOf, type MapItems} from './map-items.js';
import {marksOf} from './map-marks.js';
import {ReachOverlay} from './reach-overlay.js';
import {ViewChoice} from './view-choice.js';

/** The shape of an item under the pointer is requested after this delay. */
const HOVER_DELAY_MS = 150;
/** How long the name of an item stays when the pointer leaves the item, perhaps for its name. */
const LEAVE_DELAY_MS = 300;
const BATCH_INTERVAL_MS = 400;
/** The view is reported when the map has not moved for so long. */
const REPORT_DELAY_MS = 200;

/** What the popups over a map need to know of it. */
export type PopupListener = Pick<
  MapListener,
  'moved' | 'itemPointedAt' | 'overlappingItemsSelected' | 'featureSelected' | 'backgroundClicked'
>;

/** A flight along the selected track, which moves the map. */
interface MapFlight {
  readonly isPlaying: boolean;
  pause(): void;
  zoomBy(steps: number): void;
  moveTo(view: MapView): void;
}

/**
 * Derives what the map shows from the state of the source and of the element, and passes on to the source
 * what the visitor does on the map.
 */
export class MapController implements MapListener {
  private readonly context: MapContext;
  private readonly popups: PopupListener;
  private readonly views: ViewChoice;
  private engine: MapEngine | undefined;
  /** Absent without a flight. */
  flight: MapFlight | undefined;
  /** Loaded when the map is near enough to show the tracks of all items. */
  private tracks: AllTracks | undefined;
  private tracksLoading:
    | Promise<typeof import('./all-tracks/all-tracks.js') | undefined>
    | undefined;
  private readonly reachOverlay = new ReachOverlay();
  private current: MapContent;
  private isBatchDue = false;
  private batchTimer: ReturnType<typeof setTimeout> | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private leaveTimer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: MapContext, mapItems: MapItems, popups: PopupListener) {
    this.context = context;
    this.popups = popups;
    this.views = new ViewChoice(mapItems, () => this.requestUpdate());
    this.current = {
      baseMap: undefined,
      overlays: [],
      relief: undefined,
      orientation: undefined,
      items: [],
      marks: noMarks,
      trackPosition: undefined,
      userPosition: undefined,
      view: undefined,
      colours: readColours(this.context.root),
      hasCooperativeGestures: true,
    };
  }

  /** What the map shows as of the last update. */
  get content(): MapContent {
    return this.current;
  }

  /** Derives the content again; members that have not changed stay the same objects. */
  update(
    layers: Partial<Pick<MapContent, 'baseMap' | 'overlays' | 'relief' | 'orientation'>>,
    isSketch: boolean,
  ) {
    const {state, source} = this.context.source;
    const items = this.itemsNow(state);
    this.current = {
      ...this.current,
      ...layers,
      overlays: this.overlaysNow(state, items, layers.overlays),
      items,
      marks: this.marksNow(state),
      trackPosition: this.flight?.isPlaying
        ? this.current.trackPosition
        : this.trackPositionNow(state),
      userPosition: this.userPositionNow(state),
      view: this.views.update(state, source, isSketch),
      // In full screen the page cannot be scrolled, so one finger may move the map.
      hasCooperativeGestures: !this.context.host.matches(':fullscreen'),
    };
  }

  /** Reads the colours of the page again. */
  updateColours() {
    this.current = {...this.current, colours: readColours(this.context.root)};
    this.requestUpdate();
  }

  /** An engine shows the content. */
  connect(engine: MapEngine) {
    this.engine = engine;
    this.views.connect(engine);
  }

  destroy() {
    this.disconnect();
    this.tracks?.destroy();
  }

  disconnect() {
    this.views.disconnect();
    this.engine = undefined;
    clearTimeout(this.restTimer);
    clearTimeout(this.hoverTimer);
    clearTimeout(this.leaveTimer);
    clearTimeout(this.batchTimer);
    this.batchTimer = undefined;
  }

  /** Whether the visitor has reset the view of a sketch, which showed the selected item. */
  isZoomedOut(key: ItemKey | undefined): boolean {
    return this.views.isZoomedOut(key);
  }

  showAll() {
    this.views.showAll(this.context.source.state.selectedKey);
  }

  zoomBy(steps: number) {
    (this.flight ?? this.views).zoomBy(steps);
  }

  /** Who decided on the view. */
  get viewOwner() {
    return this.views.owner;
  }

  /** Shows a view and a position of a flight, without an update of the element. */
  showFlight(view: RequestedView, trackPosition: Position | undefined) {
    this.views.setRequested(view);
    this.current = {...this.current, view, trackPosition};
    this.engine?.show(this.current);
  }

  /** The visitor moves the map by a button. */
  moveTo(view: MapView) {
    (this.flight ?? this.views).moveTo(view);
  }

  /** The view follows the device's location until the visitor moves the map elsewhere. */
  showUserPosition(userPosition: UserPosition, around: Bounds) {
    this.current = {...this.current, userPosition};
    this.views.showLocation(around);
    const {source} = this.context.source;
    if (source) setUserLocation(source, userPosition.position);
  }

  renderLegend() {
    return this.tracks?.renderLegend();
  }

  /** Reports the view to the source when the map stops moving. */
  reportViewSoon() {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.reportView(), REPORT_DELAY_MS);
  }

  moved() {
    if (this.flight?.isPlaying) return;
    this.popups.moved();
    this.reportViewSoon();
  }

  movedByUser() {
    if (this.flight) this.flight.pause();
    else this.views.setMovedByUser();
  }

  /** The pointer is on an item, or on none any more. */
  itemPointedAt(key: ItemKey | undefined, position?: Position) {
    clearTimeout(this.leaveTimer);
    if (key !== undefined) return this.itemHighlighted(key, position);
    const left = this.context.source.state.highlightedKey;
    this.leaveTimer = setTimeout(() => {
      // Not what another element has highlighted meanwhile.
      if (this.context.source.state.highlightedKey === left) this.itemHighlighted(undefined);
    }, LEAVE_DELAY_MS);
  }

  /** The visitor has come to an item by other means, or has left it. */
  itemHighlighted(key: ItemKey | undefined, position?: Position) {
    this.popups.itemPointedAt(key, position);
    this.context.source.source?.highlight(key);
  }

  trackPointedAt(position: TrackPosition | undefined) {
    if (!this.flight) this.context.source.source?.pointAtTrack(position);
  }

  itemSelected(key: ItemKey) {
    this.views.setSelectedOnMap(key);
    if (!this.context.selectItem(key)) this.views.setSelectedOnMap(undefined);
  }

  overlappingItemsSelected(items: readonly Item[], position: Position) {
    this.popups.overlappingItemsSelected(items, position);
  }

  featureSelected(feature: OverlayFeature, position: Position) {
    this.popups.featureSelected(feature, position);
  }

  backgroundClicked() {
    this.popups.backgroundClicked();
  }

  /**
   * The first and the last pages at once, those between in batches: MapLibre's worker clusters
   * all points again for each update.
   */
  private itemsNow(state: SourceState): readonly Item[] {
    const {items} = this.current;
    const isReady = state.items.status === 'ready';
    // The previous items stay until it is known which ones match now.
    if (isReady && items.length > 0 && !visibleItems(state)) return items;
    const next = itemsOf(state);
    if (next === items) return items;
    const isLoading = state.items.status === 'ready' && isArriving(state.items.index);
    if (isLoading && items.length > 0 && !this.isBatchDue) {
      this.batchTimer ??= setTimeout(() => this.showBatch(), BATCH_INTERVAL_MS);
      return items;
    }
    clearTimeout(this.batchTimer);
    this.batchTimer = undefined;
    this.isBatchDue = false;
    return next;
  }

  /** An overlay that has not changed is the same object, and so is the list of them. */
  private overlaysNow(
    state: SourceState,
    items: readonly Item[],
    declared: readonly Overlay[] = [],
  ): readonly Overlay[] {
    const {overlays, colours} = this.current;
    const tracks = this.tracks?.overlayOf(state, items, colours.point);
    // Items of layers, many of which are on a track, are above it; tiles would cover it.
    const isAbove = ({type}: Overlay) => type === 'features';
    const reach = this.reachOverlay.of(state.criteria.reach, colours.visitor);
    const own = [reach, tracks].filter((each) => each !== undefined);
    const next = own[0]
      ? [...declared.filter((each) => !isAbove(each)), ...own, ...declared.filter(isAbove)]
      : declared;
    const isSame =
      next.length === overlays.length && next.every((each, at) => each === overlays[at]);
    return isSame ? overlays : next;
  }

  private showBatch() {
    this.isBatchDue = true;
    this.requestUpdate();
  }

  private marksNow(state: SourceState): Marks {
    const {marks} = this.current;
    const {highlightedKey} = state;
    if (highlightedKey !== marks.highlighted?.key) this.requestShapeSoon(state, highlightedKey);
    return marksOf(state, marks);
  }

  private requestShapeSoon({tracks}: SourceState, key: ItemKey | undefined) {
    clearTimeout(this.hoverTimer);
    if (key === undefined || tracks.has(key)) return;
    this.hoverTimer = setTimeout(
      () => this.context.source.source?.requestShape(key),
      HOVER_DELAY_MS,
    );
  }

  private trackPositionNow({trackPosition, shapes}: SourceState): Position | undefined {
    const {trackPosition: before} = this.current;
    const lines = trackPosition && shapes.get(trackPosition.key)?.lines;
    const next = lines && trackOf(lines)?.pointAt(trackPosition.distanceMetres).position;
    return next?.join() === before?.join() ? before : next;
  }

  private userPositionNow({userLocation}: SourceState): UserPosition | undefined {
    const {userPosition} = this.current;
    if (!userLocation || userLocation === userPosition?.position) return userPosition;
    return {position: userLocation, accuracyMetres: 0};
  }

  private reportView() {
    const {source} = this.context.source;
    // The map returns to its view after a flight.
    if (!source || !this.engine || this.flight) return;
    const {view, bounds} = this.engine;
    reportMapView(source, {...view, bounds, movedBy: this.views.owner});
    void this.showTracks(view, bounds);
  }

  /** Requests the tracks in the view, where it is near enough. */
  private async showTracks({zoom}: MapView, bounds: Bounds) {
    if (this.context.source.kind?.hasTracks && zoom >= TRACKS_MIN_ZOOM) {
      this.tracksLoading ??= import('./all-tracks/all-tracks.js').catch(() => undefined);
    }
    const code = await this.tracksLoading;
    // Without it, the map shows the tracks that the visitor selects; it is requested again when the map has moved.
    if (!code) this.tracksLoading = undefined;
    if (!code || !this.engine) return;
    this.tracks ??= new code.AllTracks(this.context);
    this.tracks.setView(zoom, bounds);
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}
