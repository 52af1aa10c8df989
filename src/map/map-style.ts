import type {GeoJSONSourceSpecification, LayerSpecification, StyleSpecification} from 'maplibre-gl';
import type {MapColours} from './map-content.js';
import {clusterLayers, pointLayers} from './point-layers.js';
import {trackLayers} from './track-layers.js';
import {MAX_ZOOM} from './view.js';

/** The layer that base maps are put under: it draws nothing. */
export const BASE_MAP_CEILING = 'base-map-ceiling';
/** The layer that the relief is put under: it draws nothing. */
export const RELIEF_CEILING = 'relief-ceiling';
/** The layer that overlays are put under. */
export const OVERLAY_CEILING = 'visitor-accuracy';

const CLUSTER_RADIUS_PIXELS = 44;

function source(options: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return {type: 'geojson', data: {type: 'FeatureCollection', features: []}, ...options};
}

/** The style with all sources, still empty, and all layers over the base map. The background is CSS. */
export function mapStyle(colours: MapColours, locale: string): StyleSpecification {
  return {
    version: 8,
    sources: {
      items: source({
        cluster: true,
        clusterRadius: CLUSTER_RADIUS_PIXELS,
        // At every zoom: items at the same place would hide each other.
        clusterMaxZoom: MAX_ZOOM,
        maxzoom: MAX_ZOOM + 1,
      }),
      tracks: source(),
      ends: source(),
      marks: source(),
      trackPosition: source(),
      visitor: source(),
    },
    layers: layers(colours, locale).map(hiddenWhileEmpty),
  };
}

/** The layers that draw a source. */
export const layersOf = (source: string, all: readonly LayerSpecification[]) =>
  all.filter((layer) => 'source' in layer && layer.source === source);

/**
 * An empty layer of lines or areas still makes MapLibre compile what draws it, 200 ms of the first
 * frame without a graphics card.
 */
function hiddenWhileEmpty(layer: LayerSpecification): LayerSpecification {
  const isEmpty = 'source' in layer && layer.source !== 'items';
  // Each kind of layer types its layout on its own; all have a visibility.
  return isEmpty
    ? ({...layer, layout: {...layer.layout, visibility: 'none'}} as LayerSpecification)
    : layer;
}

/** The same layers in other colours. */
export function layers(colours: MapColours, locale: string): LayerSpecification[] {
  const {point, cluster, clusterText, track, visitor, alerts} = colours;
  return [
    {id: BASE_MAP_CEILING, type: 'background', layout: {visibility: 'none'}},
    {id: RELIEF_CEILING, type: 'background', layout: {visibility: 'none'}},
    {
      id: OVERLAY_CEILING,
      type: 'fill',
      source: 'visitor',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {'fill-color': visitor, 'fill-opacity': 0.16, 'fill-outline-color': visitor},
    },
    ...trackLayers(track, alerts),
    ...clusterLayers(cluster, clusterText, locale),
    ...pointLayers(point, track),
    {
      id: 'visitor',
      type: 'circle',
      source: 'visitor',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': visitor,
        'circle-radius': 7,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'trackPosition',
      type: 'circle',
      source: 'trackPosition',
      paint: {
        'circle-color': '#fff',
        'circle-radius': 6,
        'circle-stroke-color': track,
        'circle-stroke-width': 4,
      },
    },
  ];
}
