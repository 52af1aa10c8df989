import type {LayerSpecification, Map as MlMap, SourceSpecification} from 'maplibre-gl';
import {collection, shapeFeatures} from './features.js';
import type {Overlay, OverlayShapes, Tiles} from './map-content.js';
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
  return overlay.type === 'tiles'
    ? tileSource(overlay)
    : {type: 'geojson', data: collection(overlay.shapes.flatMap((shape) => shapeFeatures(shape)))};
}

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
    : shapeLayers(source, overlay, opacity);
}

function shapeLayers(
  source: string,
  {colour}: OverlayShapes,
  opacity: number,
): LayerSpecification[] {
  return [
    {
      id: `${source}-areas`,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {'fill-color': colour, 'fill-opacity': 0.2 * opacity},
    },
    {
      id: `${source}-lines`,
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {'line-color': colour, 'line-width': 2, 'line-opacity': opacity},
    },
    {
      id: `${source}-points`,
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour,
        'circle-opacity': opacity,
        'circle-radius': 5,
        'circle-stroke-color': '#fff',
        'circle-stroke-opacity': opacity,
        'circle-stroke-width': 2,
      },
    },
  ];
}
