import type {GeoJSONSourceSpecification, LayerSpecification, StyleSpecification} from 'maplibre-gl';
import {imageName} from './images.js';
import type {MapColours} from './map-engine.js';
import {MAX_ZOOM} from './view.js';

/** The layer that base maps are put under. */
export const FIRST_OVERLAY = 'visitor-accuracy';

const CLUSTER_RADIUS_PIXELS = 44;
/** Of the name, MapLibre reads the weight alone; the font is one the device has. */
const FONT = ['Bold', 'system-ui', 'sans-serif'];

function source(options: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return {type: 'geojson', data: {type: 'FeatureCollection', features: []}, ...options};
}

/** Everything that is drawn over a base map, with nothing in it yet. */
export function mapStyle(colours: MapColours, locale: string): StyleSpecification {
  return {
    version: 8,
    // Clusters appear and go at once; their names are too short to fade.
    transition: {duration: 150, delay: 0},
    sources: {
      treks: source({
        cluster: true,
        clusterRadius: CLUSTER_RADIUS_PIXELS,
        // At every zoom: treks that start at the same place would hide each other.
        clusterMaxZoom: MAX_ZOOM,
        maxzoom: MAX_ZOOM + 1,
      }),
      ways: source(),
      ends: source(),
      marks: source(),
      spot: source(),
      visitor: source(),
    },
    layers: layers(colours, locale),
  };
}

/** The same layers in other colours. */
export function layers(colours: MapColours, locale: string): LayerSpecification[] {
  const {point, cluster, clusterText, line, ground, visitor} = colours;
  return [
    {id: 'ground', type: 'background', paint: {'background-color': ground}},
    {
      id: FIRST_OVERLAY,
      type: 'fill',
      source: 'visitor',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {'fill-color': visitor, 'fill-opacity': 0.16, 'fill-outline-color': visitor},
    },
    ...wayLayers(line),
    ...crowdLayers(cluster, clusterText, locale),
    ...pointLayers(point, line),
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
      id: 'spot',
      type: 'circle',
      source: 'spot',
      paint: {
        'circle-color': '#fff',
        'circle-radius': 6,
        'circle-stroke-color': line,
        'circle-stroke-width': 4,
      },
    },
  ];
}

function wayLayers(line: string): LayerSpecification[] {
  const width = (
    thin: number,
    thick: number,
  ): ['interpolate', ['linear'], ['zoom'], ...number[]] => [
    'interpolate',
    ['linear'],
    ['zoom'],
    9,
    thin,
    15,
    thick,
  ];
  const filter: ['!=', ['get', string], string] = ['!=', ['get', 'role'], 'direction'];
  const layout = {'line-cap': 'round', 'line-join': 'round'} as const;
  return [
    {
      id: 'way-casing',
      type: 'line',
      source: 'ways',
      filter,
      layout,
      paint: {'line-color': '#fff', 'line-width': width(5.5, 9), 'line-opacity': 0.9},
    },
    {
      id: 'way',
      type: 'line',
      source: 'ways',
      filter,
      layout,
      paint: {
        'line-color': line,
        'line-width': width(3, 5),
        'line-opacity': ['case', ['==', ['get', 'role'], 'selected'], 1, 0.75],
      },
    },
    {
      id: 'way-direction',
      type: 'symbol',
      source: 'ways',
      filter: ['==', ['get', 'role'], 'direction'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 90,
        'icon-image': imageName('direction', line),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0,
      },
    },
  ];
}

function crowdLayers(cluster: string, clusterText: string, locale: string): LayerSpecification[] {
  const filter: ['has', string] = ['has', 'point_count'];
  const radius = (
    extra: number,
  ): ['step', ['get', string], number, number, number, number, number, number, number] => [
    'step',
    ['get', 'point_count'],
    14 + extra,
    10,
    17 + extra,
    100,
    21 + extra,
    1000,
    25 + extra,
  ];
  return [
    {
      id: 'crowd-halo',
      type: 'circle',
      source: 'treks',
      filter,
      paint: {
        'circle-color': cluster,
        'circle-opacity': 0.28,
        'circle-radius': radius(6),
        'circle-stroke-color': '#fff',
        'circle-stroke-opacity': 0.35,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'crowd',
      type: 'circle',
      source: 'treks',
      filter,
      paint: {
        'circle-color': cluster,
        'circle-radius': radius(0),
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'crowd-count',
      type: 'symbol',
      source: 'treks',
      filter,
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], {locale}],
        'text-font': FONT,
        'text-size': ['step', ['get', 'point_count'], 13, 100, 14],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {'text-color': clusterText},
    },
  ];
}

function pointLayers(point: string, line: string): LayerSpecification[] {
  const filter: ['!', ['has', string]] = ['!', ['has', 'point_count']];
  return [
    {
      id: 'point-shadow',
      type: 'circle',
      source: 'treks',
      filter,
      paint: {
        'circle-color': '#000',
        'circle-opacity': 0.35,
        'circle-radius': 11,
        'circle-blur': 0.6,
        'circle-translate': [0, 1],
      },
    },
    {
      id: 'point',
      type: 'circle',
      source: 'treks',
      filter,
      paint: {
        'circle-color': point,
        'circle-radius': 7,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'way-ends',
      type: 'symbol',
      source: 'ends',
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'role'], 'start'],
          imageName('start', line),
          imageName('end', line),
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'mark',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'role'], 'selected'],
          imageName('pin', line),
          imageName('pin', point),
        ],
        'icon-anchor': 'bottom',
        'icon-offset': [0, 3],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
