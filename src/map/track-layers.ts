import type {LayerSpecification} from 'maplibre-gl';
import {imageName} from './image-name.js';
import type {MapColours} from './map-content.js';

/** The tracks, areas and points of the selected and the highlighted item. */
export function trackLayers(colour: string, alerts: MapColours['alerts']): LayerSpecification[] {
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
  const filter: ['!', ['in', ['get', string], ['literal', string[]]]] = [
    '!',
    ['in', ['get', 'role'], ['literal', ['direction', 'alert']]],
  ];
  const layout = {'line-cap': 'round', 'line-join': 'round'} as const;
  return [
    {
      id: 'area',
      type: 'fill',
      source: 'tracks',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {'fill-color': colour, 'fill-opacity': 0.2},
    },
    {
      id: 'alert',
      type: 'line',
      source: 'tracks',
      filter: ['==', ['get', 'role'], 'alert'],
      layout,
      paint: {
        'line-color': [
          'match',
          ['get', 'level'],
          'closed',
          alerts.closed,
          'care',
          alerts.care,
          'nature',
          alerts.nature,
          alerts.information,
        ],
        'line-width': width(12, 19),
        'line-opacity': 0.6,
      },
    },
    {
      id: 'track-casing',
      type: 'line',
      source: 'tracks',
      filter,
      layout,
      paint: {'line-color': '#fff', 'line-width': width(5.5, 9), 'line-opacity': 0.9},
    },
    {
      id: 'track',
      type: 'line',
      source: 'tracks',
      filter,
      layout,
      paint: {
        'line-color': colour,
        'line-width': width(3, 5),
        'line-opacity': ['case', ['==', ['get', 'role'], 'selected'], 1, 0.75],
      },
    },
    {
      // A closed stretch is barred, so that it is not told by its colour alone.
      id: 'alert-closed',
      type: 'line',
      source: 'tracks',
      filter: ['all', ['==', ['get', 'role'], 'alert'], ['==', ['get', 'level'], 'closed']],
      paint: {
        'line-color': '#fff',
        'line-width': width(8, 13),
        'line-dasharray': [0.3, 0.7],
      },
    },
    {
      id: 'shape-point',
      type: 'circle',
      source: 'tracks',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour,
        'circle-radius': 5,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'track-direction',
      type: 'symbol',
      source: 'tracks',
      filter: ['==', ['get', 'role'], 'direction'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 90,
        'icon-image': imageName('direction', colour),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0,
      },
    },
  ];
}
