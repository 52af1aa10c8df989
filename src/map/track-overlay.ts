import type {Feature} from 'geojson';
import type {GeoJSONSourceDiff, LayerSpecification, SourceSpecification} from 'maplibre-gl';
import type {ItemKey} from '../model/item.js';
import {collection} from './features.js';
import type {DashPattern, OverlayTrack, OverlayTracks} from './map-content.js';

/** The tracks that an overlay draws, of which only the differences are sent to the worker. */
export class TrackFeatures {
  private readonly shown = new Map<ItemKey, OverlayTrack>();

  /** What differs from the previous tracks; undefined when nothing does. */
  change({tracks}: OverlayTracks): GeoJSONSourceDiff | undefined {
    const now = new Map(tracks.map((track) => [track.key, track]));
    const gone = [...this.shown.values()].filter(({key}) => !now.has(key));
    const changed = tracks.filter((track) => this.shown.get(track.key) !== track);
    const replaced = changed.flatMap(({key}) => this.shown.get(key) ?? []);
    for (const {key} of gone) this.shown.delete(key);
    for (const track of changed) this.shown.set(track.key, track);
    if (gone.length === 0 && changed.length === 0) return undefined;
    const remove = [...gone, ...replaced].flatMap(({key, parts}) =>
      parts.map(({lane}) => featureId(key, lane)),
    );
    return {remove, add: changed.flatMap(toFeatures)};
  }
}

const featureId = (key: ItemKey, lane: number) => `${key} ${lane}`;

const toFeatures = ({key, parts, colour, pattern}: OverlayTrack): Feature[] =>
  parts.map(({lines, lane}) => ({
    type: 'Feature',
    properties: {id: featureId(key, lane), key, colour, lane, pattern},
    geometry: {
      type: 'MultiLineString',
      coordinates: lines.map((line) => line.map(([lng, lat]) => [lng, lat])),
    },
  }));

/** Where many tracks are near to each other, their smallest bends are left out. */
export const trackSource = (): SourceSpecification => ({
  type: 'geojson',
  data: collection([]),
  promoteId: 'id',
  tolerance: 1,
});

/** The layer of tracks that can be pointed at. */
export const pointableLayer = (source: string) => `${source}-lines`;

export function trackOverlayLayers(
  source: string,
  {minZoom, patterns}: OverlayTracks,
  opacity: number,
): LayerSpecification[] {
  const layer = (id: string, colour: unknown, widths: readonly [number, number], dashes = {}) =>
    // The types of expressions do not follow a function.
    ({
      id,
      type: 'line',
      source,
      minzoom: minZoom,
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {
        ...dashes,
        'line-color': colour,
        'line-opacity': opacity,
        'line-width': byZoom(...widths),
        'line-offset': byZoom(['*', ['get', 'lane'], 2.5], ['*', ['get', 'lane'], 4.5]),
      },
    }) as LayerSpecification;
  return [
    layer(`${source}-casing`, '#fff', [3.5, 6]),
    layer(pointableLayer(source), ['get', 'colour'], [2, 3.5], patterns && dashesOf(patterns)),
  ];
}

const SOLID: DashPattern = [1, 0];

const dashesOf = (patterns: readonly DashPattern[]) => ({
  'line-dasharray': [
    'match',
    ['get', 'pattern'],
    ...patterns.flatMap((pattern, index) => [index, ['literal', pattern]]),
    ['literal', SOLID],
  ],
});

const byZoom = (far: unknown, near: unknown) => [
  'interpolate',
  ['linear'],
  ['zoom'],
  11,
  far,
  15,
  near,
];
