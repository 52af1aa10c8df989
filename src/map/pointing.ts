import type {
  GeoJSONSource,
  MapGeoJSONFeature,
  MapMouseEvent,
  Map as MlMap,
  PointLike,
} from 'maplibre-gl';
import {nearestAlong} from '../model/along-track.js';
import type {Line, Position} from '../model/geometry.js';
import type {ItemKey} from '../model/item.js';
import {type ItemPoints, itemsOfCluster} from './item-points.js';
import type {MapListener} from './map-engine.js';

/** A mouse is exact, but our points are small. */
const REACH_PIXELS = 8;
const WAY_REACH_PIXELS = 14;

interface PointingContext {
  readonly points: ItemPoints;
  readonly listener: MapListener;
  /** The track of the selected item. */
  readonly lines: () => readonly Line[];
  readonly zoomTo: (position: Position, zoom: number) => void;
}

/** Tells what the visitor points at and chooses on the map. */
export class Pointing {
  private readonly map: MlMap;
  private readonly context: PointingContext;
  private key: ItemKey | undefined;
  private along: Position | undefined;
  private frame = 0;

  constructor(map: MlMap, context: PointingContext) {
    this.map = map;
    this.context = context;
    map.on('click', (event) => this.choose(event));
    map.on('mousemove', (event) => this.follow(event));
    map.on('mouseout', () => this.leave());
  }

  stop() {
    cancelAnimationFrame(this.frame);
  }

  /** A mouse speaks more often than a screen shows. */
  private follow(event: MapMouseEvent) {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.pointAt(event));
  }

  private pointAt(event: MapMouseEvent) {
    if (this.map.isMoving()) return;
    const feature = this.featureAt(event);
    const along = feature ? undefined : this.placeAlong(event);
    this.tell(this.keyOf(feature), along);
    const cursor = feature ? 'pointer' : along ? 'crosshair' : '';
    this.map.getCanvas().style.cursor = cursor;
  }

  private leave() {
    this.stop();
    this.tell(undefined, undefined);
  }

  private tell(key: ItemKey | undefined, along: Position | undefined) {
    const {listener} = this.context;
    if (key !== this.key) listener.pointedAt(key);
    if (along !== this.along) listener.pointedAtTrack(along);
    this.key = key;
    this.along = along;
  }

  private choose(event: MapMouseEvent) {
    const {listener} = this.context;
    const feature = this.featureAt(event);
    const key = this.keyOf(feature);
    if (!feature) listener.choseNothing();
    else if (feature.properties.cluster) void this.openOverlapping(feature);
    else if (key) listener.chose(key);
  }

  private async openOverlapping(feature: MapGeoJSONFeature) {
    const {points, listener, zoomTo} = this.context;
    const clusterId = Number(feature.properties.cluster_id);
    const position = positionOf(feature);
    const source = this.map.getSource<GeoJSONSource>('items');
    if (!source) return;
    try {
      const zoom = await source.getClusterExpansionZoom(clusterId);
      if (zoom <= this.map.getMaxZoom()) return zoomTo(position, zoom);
      listener.choseOverlapping(await itemsOfCluster(source, clusterId, points), position);
    } catch {
      // New items have replaced this cluster; the next click is on the one in its place.
    }
  }

  /** The item of a point; none for a cluster. */
  private keyOf(feature: MapGeoJSONFeature | undefined): ItemKey | undefined {
    if (!feature || feature.properties.cluster) return undefined;
    return this.context.points.get(Number(feature.id))?.key;
  }

  private featureAt({point: {x, y}}: MapMouseEvent): MapGeoJSONFeature | undefined {
    const box: [PointLike, PointLike] = [
      [x - REACH_PIXELS, y - REACH_PIXELS],
      [x + REACH_PIXELS, y + REACH_PIXELS],
    ];
    const found = this.map.queryRenderedFeatures(box, {layers: ['point', 'cluster']});
    const distance = (feature: MapGeoJSONFeature) => this.distance(positionOf(feature), x, y);
    return found.sort((a, b) => distance(a) - distance(b))[0];
  }

  private placeAlong({lngLat, point}: MapMouseEvent): Position | undefined {
    const place = nearestAlong(this.context.lines(), [lngLat.lng, lngLat.lat]);
    return place && this.distance(place, point.x, point.y) <= WAY_REACH_PIXELS ? place : undefined;
  }

  private distance([lng, lat]: Position, x: number, y: number): number {
    const pixel = this.map.project([lng, lat]);
    return Math.hypot(pixel.x - x, pixel.y - y);
  }
}

function positionOf({geometry}: MapGeoJSONFeature): Position {
  // Our source has nothing but points.
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lng, lat];
}
