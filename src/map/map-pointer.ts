import type {
  GeoJSONSource,
  MapGeoJSONFeature,
  MapMouseEvent,
  Map as MlMap,
  PointLike,
} from 'maplibre-gl';
import type {Position} from '../model/geometry.js';
import {type Item, type ItemKey, idOfKey} from '../model/item.js';
import type {OverlayFeature} from '../model/overlay-feature.js';
import {type TrackPosition, trackOf} from '../model/track.js';
import {type ItemPoints, itemsOfCluster} from './item-points.js';
import type {MarkedItem} from './map-content.js';
import type {MapListener} from './map-engine.js';
import type {OverlayLayers} from './overlay-layers.js';

/** Distances in pixels within which a pointer hits a point, and a track. */
const REACH_PIXELS = 8;
const TRACK_REACH_PIXELS = 14;
/** Where the selected track returns the same way, the way out counts; a path beside it is another one. */
const SAME_PATH_METRES = 1;

type MapPlace = Pick<MapMouseEvent, 'point' | 'lngLat'>;

interface PointingContext {
  readonly points: ItemPoints;
  readonly listener: MapListener;
  /** The selected item, whose track the visitor can point at. */
  readonly selected: () => MarkedItem | undefined;
  readonly overlays: OverlayLayers;
  readonly zoomTo: (position: Position, zoom: number) => void;
  /** The layers with the tracks of items. */
  readonly trackLayers: () => string[];
  /** The items with these keys. */
  readonly itemsWith: (keys: ReadonlySet<ItemKey>) => readonly Item[];
}

/** Reports the items and the position on the track that the visitor points at or selects. */
export class MapPointer {
  private readonly map: MlMap;
  private readonly context: PointingContext;
  private key: ItemKey | undefined;
  private trackPosition: TrackPosition | undefined;
  private frame = 0;

  constructor(map: MlMap, context: PointingContext) {
    this.map = map;
    this.context = context;
    map.on('click', (event) => this.select(event));
    map.on('mousemove', (event) => this.pointAtNextFrame(event));
    map.on('mouseout', () => this.leave());
  }

  stop() {
    cancelAnimationFrame(this.frame);
  }

  /** Mouse events can be more frequent than frames. */
  private pointAtNextFrame(event: MapMouseEvent) {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.pointAt(event));
  }

  private pointAt(event: MapMouseEvent) {
    if (this.map.isMoving()) return;
    const feature = this.featureAt(event);
    const along = feature ? undefined : this.trackPositionAt(event);
    const [track] = feature || along ? [] : this.tracksAt(event);
    const {lng, lat} = event.lngLat;
    this.report(track ?? this.keyOf(feature), along, track && [lng, lat]);
    const isText = !feature && !along && this.overlayFeaturesAt(event).length > 0;
    const cursor = feature || track || isText ? 'pointer' : along ? 'crosshair' : '';
    this.map.getCanvas().style.cursor = cursor;
  }

  private leave() {
    this.stop();
    this.report(undefined, undefined);
  }

  private report(
    key: ItemKey | undefined,
    along: TrackPosition | undefined,
    position?: Position | undefined,
  ) {
    const {listener} = this.context;
    if (key !== this.key) listener.itemPointedAt(key, position);
    if (along !== this.trackPosition) listener.trackPointedAt(along);
    this.key = key;
    this.trackPosition = along;
  }

  /** Selects what is at a place of the map. */
  select(event: MapPlace) {
    const {listener} = this.context;
    const feature = this.featureAt(event);
    const key = this.keyOf(feature);
    if (!feature) this.selectOnOverlay(event);
    else if (feature.properties.cluster) void this.expandCluster(feature);
    else if (key) listener.itemSelected(key);
  }

  /** Lets the visitor choose where several tracks are under the pointer. */
  private selectOnOverlay(event: MapPlace) {
    const {listener, itemsWith} = this.context;
    const {lng, lat} = event.lngLat;
    const features = this.overlayFeaturesAt(event);
    // Most points of interest are on a track, and are smaller than it.
    const isPoint = features.some(({key, shape}) => key && shape.points.length > 0);
    const keys = isPoint ? new Set<ItemKey>() : this.tracksAt(event);
    const [key] = keys;
    if (key && keys.size === 1) return listener.itemSelected(key);
    if (key) return listener.overlappingItemsSelected(itemsWith(keys), [lng, lat]);
    const [feature] = features;
    const items = features.flatMap((each) => (each.key ? itemOf(each, each.key) : []));
    if (items.length > 1) listener.overlappingItemsSelected(items, [lng, lat]);
    else if (feature) listener.featureSelected(feature, [lng, lat]);
    else listener.backgroundClicked();
  }

  private tracksAt({point}: MapPlace): ReadonlySet<ItemKey> {
    const layers = this.context.trackLayers();
    if (layers.length === 0) return new Set();
    const found = this.map.queryRenderedFeatures(around(point), {layers});
    // The features of these layers have the keys of their items.
    return new Set(found.map(({properties}) => properties.key as ItemKey));
  }

  private async expandCluster(feature: MapGeoJSONFeature) {
    const {points, listener, zoomTo} = this.context;
    const clusterId = Number(feature.properties.cluster_id);
    const position = positionOf(feature);
    const source = this.map.getSource<GeoJSONSource>('items');
    if (!source) return;
    try {
      const zoom = await source.getClusterExpansionZoom(clusterId);
      if (zoom <= this.map.getMaxZoom()) return zoomTo(position, zoom);
      listener.overlappingItemsSelected(await itemsOfCluster(source, clusterId, points), position);
    } catch {
      // New items have replaced this cluster meanwhile; the next click finds the new one.
    }
  }

  /** The key of the item of a point; undefined for a cluster. */
  private keyOf(feature: MapGeoJSONFeature | undefined): ItemKey | undefined {
    if (!feature || feature.properties.cluster) return undefined;
    return this.context.points.get(Number(feature.id))?.key;
  }

  /** Each once, the topmost first. */
  private overlayFeaturesAt({point}: MapPlace): readonly OverlayFeature[] {
    const {overlays} = this.context;
    const layers = overlays.selectableLayers;
    if (layers.length === 0) return [];
    const found = this.map.queryRenderedFeatures(around(point), {layers});
    const features = found.flatMap(
      ({source, properties}) => overlays.featureOf(source, Number(properties.index)) ?? [],
    );
    return [...new Set(features)];
  }

  private featureAt({point}: MapPlace): MapGeoJSONFeature | undefined {
    const {x, y} = point;
    const found = this.map.queryRenderedFeatures(around(point), {layers: ['point', 'cluster']});
    const distance = (feature: MapGeoJSONFeature) => this.distance(positionOf(feature), x, y);
    return found.sort((a, b) => distance(a) - distance(b))[0];
  }

  private trackPositionAt({lngLat, point}: MapPlace): TrackPosition | undefined {
    const {key, shape} = this.context.selected() ?? {};
    const track = shape && trackOf(shape.lines);
    if (!track || !key) return undefined;
    const nearest = track.nearest([lngLat.lng, lngLat.lat], SAME_PATH_METRES);
    const isInReach = this.distance(nearest.position, point.x, point.y) <= TRACK_REACH_PIXELS;
    return isInReach ? {key, distanceMetres: nearest.distanceMetres} : undefined;
  }

  private distance([lng, lat]: Position, x: number, y: number): number {
    const pixel = this.map.project([lng, lat]);
    return Math.hypot(pixel.x - x, pixel.y - y);
  }
}

const itemOf = ({title}: OverlayFeature, key: ItemKey): Item => ({
  key,
  id: idOfKey(key),
  name: title,
});

const around = ({x, y}: {readonly x: number; readonly y: number}): [PointLike, PointLike] => [
  [x - REACH_PIXELS, y - REACH_PIXELS],
  [x + REACH_PIXELS, y + REACH_PIXELS],
];

function positionOf({geometry}: MapGeoJSONFeature): Position {
  // The source contains only points.
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lng, lat];
}
