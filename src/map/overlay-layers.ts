import type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MlMap,
  SourceSpecification,
} from 'maplibre-gl';
import type {OverlayFeature} from '../model/overlay-feature.js';
import {collection, shapeFeatures} from './features.js';
import type {Overlay, OverlayFeatures, Tiles} from './map-content.js';
import {OVERLAY_CEILING} from './map-style.js';
import {isArchive} from './tile-archives.js';
import {pointableLayer, TrackFeatures, trackOverlayLayers, trackSource} from './track-overlay.js';

/** Draws the overlays of a map, in their order, between the base map and the items. */
export class OverlayLayers {
  private readonly map: MlMap;
  private readonly shown = new Map<string, Overlay>();
  private readonly trackFeatures = new Map<string, TrackFeatures>();

  constructor(map: MlMap) {
    this.map = map;
  }

  /** The layers with tracks that can be pointed at. */
  get pointable(): string[] {
    return [...this.trackFeatures.keys()].map(pointableLayer);
  }

  show(overlays: readonly Overlay[]) {
    for (const before of this.shown.values()) {
      const now = overlays.find(({id}) => id === before.id);
      if (now !== before && !(now && this.update(before, now))) this.remove(before);
    }
    for (const overlay of overlays) {
      if (!this.shown.has(overlay.id)) this.add(overlay);
      for (const {id} of layersOf(overlay)) this.map.moveLayer(id, OVERLAY_CEILING);
    }
  }

  /** The overlay of a source, if it is shown. */
  layerOf(source: string): Overlay | undefined {
    return [...this.shown.values()].find((overlay) => sourceId(overlay) === source);
  }

  /** The layers whose features have a text to show. */
  get selectableLayers(): string[] {
    return [...this.shown.values()]
      .filter(({type}) => type === 'features')
      .flatMap((overlay) => layersOf(overlay).map(({id}) => id));
  }

  /** The feature of an overlay that a source draws; undefined where it has no text. */
  featureOf(source: string, index: number): OverlayFeature | undefined {
    const overlay = this.layerOf(source);
    const feature = overlay?.type === 'features' ? overlay.features[index] : undefined;
    return feature?.title || feature?.description ? feature : undefined;
  }

  private add(overlay: Overlay) {
    const source = sourceId(overlay);
    this.shown.set(overlay.id, overlay);
    this.map.addSource(source, sourceOf(overlay));
    for (const layer of layersOf(overlay)) this.map.addLayer(layer);
    if (overlay.type !== 'tracks') return;
    this.trackFeatures.set(source, new TrackFeatures());
    this.update(overlay, overlay);
  }

  /** Returns whether the layers stay; tracks arrive again and again, and only the new ones are sent. */
  private update(before: Overlay, now: Overlay): boolean {
    const source = sourceId(now);
    if (before.type === 'features' && now.type === 'features') {
      if (before.opacity !== now.opacity || hasIcons(before) !== hasIcons(now)) return false;
      void this.map.getSource<GeoJSONSource>(source)?.setData(featureData(now));
      this.shown.set(now.id, now);
      return true;
    }
    if (before.type !== 'tracks' || now.type !== 'tracks' || before.patterns !== now.patterns) {
      return false;
    }
    const change = this.trackFeatures.get(source)?.change(now);
    if (change) void this.map.getSource<GeoJSONSource>(source)?.updateData(change);
    this.shown.set(now.id, now);
    return true;
  }

  private remove(overlay: Overlay) {
    const source = sourceId(overlay);
    this.shown.delete(overlay.id);
    this.trackFeatures.delete(source);
    for (const {id} of layersOf(overlay)) this.map.removeLayer(id);
    this.map.removeSource(source);
  }
}

/** Cannot be the id of a source of the items. */
const sourceId = ({id}: Overlay) => `overlay-${id}`;

/** The source of MapLibre for each type of overlay. */
function sourceOf(overlay: Overlay): SourceSpecification {
  switch (overlay.type) {
    case 'tiles':
      return tileSource(overlay);
    case 'shapes':
      return {
        type: 'geojson',
        data: collection(overlay.shapes.flatMap((each) => shapeFeatures(each))),
      };
    case 'tracks':
      return trackSource();
    case 'features':
      return {type: 'geojson', data: featureData(overlay)};
  }
}

const featureData = ({features}: OverlayFeatures) => collection(features.flatMap(colouredFeatures));

const colouredFeatures = ({shape, stroke, fill, marker, icon}: OverlayFeature, index: number) =>
  shapeFeatures(shape).map((feature) => ({
    ...feature,
    properties: {index, stroke, fill, marker, icon},
  }));

const hasIcons = (overlay: Overlay) =>
  overlay.type === 'features' && overlay.features.some(({icon}) => icon);

export function tileSource({tiles, minZoom, maxZoom}: Tiles): SourceSpecification {
  const source = {type: 'raster', tileSize: 256} as const;
  // An archive says itself at which zooms it has tiles.
  if (isArchive(tiles)) return {...source, url: tiles};
  return {...source, tiles: [tiles], minzoom: minZoom, maxzoom: maxZoom};
}

/** The layers of MapLibre for each type of overlay, the lowest first. */
function layersOf(overlay: Overlay): LayerSpecification[] {
  const source = sourceId(overlay);
  const {opacity = 1} = overlay;
  switch (overlay.type) {
    case 'tiles':
      return [{id: source, type: 'raster', source, paint: {'raster-opacity': opacity}}];
    case 'tracks':
      return trackOverlayLayers(source, overlay, opacity);
    default:
      return [
        ...shapeLayers(source, overlay.colour, opacity),
        ...(hasIcons(overlay) ? [iconLayer(source, opacity)] : []),
      ];
  }
}

/** Icons that would cover others are left out: the points below them are there in any case. */
const iconLayer = (source: string, opacity: number): LayerSpecification => ({
  id: `${source}-icons`,
  type: 'symbol',
  source,
  filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'icon']],
  layout: {'icon-image': ['get', 'icon'], 'icon-padding': 1},
  paint: {'icon-opacity': opacity},
});

function shapeLayers(source: string, colour: string, opacity: number): LayerSpecification[] {
  /** The colour of a feature, if it has one. */
  const own = (...names: string[]): ExpressionSpecification => [
    'coalesce',
    ...names.map((name): ExpressionSpecification => ['get', name]),
    colour,
  ];
  return [
    {
      id: `${source}-areas`,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {'fill-color': own('fill', 'stroke'), 'fill-opacity': 0.2 * opacity},
    },
    {
      id: `${source}-lines`,
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {'line-color': own('stroke', 'fill'), 'line-width': 2, 'line-opacity': opacity},
    },
    {
      id: `${source}-points`,
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': own('marker', 'stroke'),
        'circle-opacity': opacity,
        'circle-radius': 5,
        'circle-stroke-color': '#fff',
        'circle-stroke-opacity': opacity,
        'circle-stroke-width': 2,
      },
    },
  ];
}
