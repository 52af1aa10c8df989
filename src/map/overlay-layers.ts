import type {
  ExpressionSpecification,
  LayerSpecification,
  Map as MlMap,
  SourceSpecification,
} from 'maplibre-gl';
import type {OverlayFeature} from '../model/overlay-feature.js';
import {collection, shapeFeatures} from './features.js';
import type {Overlay, Tiles} from './map-content.js';
import {OVERLAY_CEILING} from './map-style.js';

/** Draws the overlays of a map, in their order, between the base map and the items. */
export class OverlayLayers {
  private readonly map: MlMap;
  private readonly shown = new Map<string, Overlay>();

  constructor(map: MlMap) {
    this.map = map;
  }

  show(overlays: readonly Overlay[]) {
    for (const before of this.shown.values()) {
      if (!overlays.includes(before)) this.remove(before);
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
    this.shown.set(overlay.id, overlay);
    this.map.addSource(sourceId(overlay), sourceOf(overlay));
    for (const layer of layersOf(overlay)) this.map.addLayer(layer);
  }

  private remove(overlay: Overlay) {
    this.shown.delete(overlay.id);
    for (const {id} of layersOf(overlay)) this.map.removeLayer(id);
    this.map.removeSource(sourceId(overlay));
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
    case 'features':
      return {type: 'geojson', data: collection(overlay.features.flatMap(colouredFeatures))};
  }
}

const colouredFeatures = ({shape, stroke, fill, marker}: OverlayFeature, index: number) =>
  shapeFeatures(shape).map((feature) => ({...feature, properties: {index, stroke, fill, marker}}));

export const tileSource = ({tiles, minZoom, maxZoom}: Tiles): SourceSpecification => ({
  type: 'raster',
  tiles: [tiles],
  tileSize: 256,
  minzoom: minZoom,
  maxzoom: maxZoom,
});

/** The layers of MapLibre for each type of overlay, the lowest first. */
function layersOf(overlay: Overlay): LayerSpecification[] {
  const source = sourceId(overlay);
  const {opacity = 1} = overlay;
  return overlay.type === 'tiles'
    ? [{id: source, type: 'raster', source, paint: {'raster-opacity': opacity}}]
    : shapeLayers(source, overlay.colour, opacity);
}

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
