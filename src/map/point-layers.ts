import type {LayerSpecification} from 'maplibre-gl';
import {imageName} from './image-name.js';

/** MapLibre renders numbers with a local font, and takes only the weight from this name. */
const FONT = ['Bold', 'system-ui', 'sans-serif'];

/** Clusters of items that are too near to each other to be drawn separately. */
export function clusterLayers(
  cluster: string,
  clusterText: string,
  locale: string,
): LayerSpecification[] {
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
      id: 'cluster-halo',
      type: 'circle',
      source: 'items',
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
      id: 'cluster',
      type: 'circle',
      source: 'items',
      filter,
      paint: {
        'circle-color': cluster,
        'circle-radius': radius(0),
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'cluster-count',
      type: 'symbol',
      source: 'items',
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

/** Items outside clusters, the ends of the selected track, and the pins of marked items. */
export function pointLayers(point: string, track: string): LayerSpecification[] {
  const filter: ['!', ['has', string]] = ['!', ['has', 'point_count']];
  return [
    {
      id: 'point-shadow',
      type: 'circle',
      source: 'items',
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
      source: 'items',
      filter,
      paint: {
        'circle-color': point,
        'circle-radius': 7,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'track-ends',
      type: 'symbol',
      source: 'ends',
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'role'], 'start'],
          imageName('start', track),
          imageName('end', track),
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
          imageName('pin', track),
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
