import type {LayerSpecification, SourceSpecification} from 'maplibre-gl';
import {canvas, type MapImage} from '../images.js';
import type {HeightTiles} from '../map-content.js';
import {addProtocol} from '../maplibre.js';
import {contourTile} from './contour-tile.js';
import {loadHeightTile} from './height-tiles.js';
import {LAYER} from './vector-tile.js';

/** The scheme of addresses by which MapLibre requests contour lines from here. */
const SCHEME = 'trek-contours';
/** From which zoom on there are lines at which heights: on a steep slope, they are some pixels apart. */
const INTERVALS: readonly (readonly [zoom: number, metres: number])[] = [
  [9, 500],
  [11, 200],
  [12, 100],
  [13, 50],
  [14, 20],
  [15, 10],
];
const LEAST_ZOOM = 9;
/** Tiles of this zoom are those of all zooms from it on, if there are no others. */
const DETAILED_ZOOM = 14;
/** Every so many lines, one is thicker, with its height. */
const MAIN_LINE = 5;

const LINE = '#8a5a2b';
const IMAGE = 'height ';

/** The source of contour lines, which are computed from tiles of heights. */
export function contourSource({
  tiles,
  encoding,
  minZoom,
  maxZoom,
}: HeightTiles): SourceSpecification {
  addProtocol(SCHEME, async ({url}, {signal}) => {
    const [, zoom, most, code, address = ''] = /:\/\/(\d+)\/(\d+)\/(\w+)\/(.*)$/.exec(url) ?? [];
    const file = await loadHeightTile(address, signal);
    const interval = zoom === most ? finestOf(Number(most)) : intervalAt(Number(zoom));
    return {data: await contourTile(file, code as HeightTiles['encoding'], interval)};
  });
  return {
    type: 'vector',
    tiles: [`${SCHEME}://{z}/${maxZoom}/${encoding}/${tiles}`],
    minzoom: Math.min(maxZoom, Math.max(LEAST_ZOOM, minZoom)),
    maxzoom: maxZoom,
  };
}

const intervalAt = (zoom: number) =>
  INTERVALS.findLast(([from]) => zoom >= from)?.[1] ?? INTERVALS[0]?.[1] ?? 1;

const finestOf = (zoom: number) => intervalAt(Math.max(zoom + 1, DETAILED_ZOOM));

/** Whether the height of a line is a multiple of the interval at a zoom, or of so many of them. */
const isMultiple = (factor: number) => [
  '==',
  [
    '%',
    ['get', 'height'],
    [
      'step',
      ['zoom'],
      ...INTERVALS.flatMap(([zoom, metres], index) =>
        index === 0 ? [metres * factor] : [zoom, metres * factor],
      ),
    ],
  ],
  0,
];

/** The lines, thicker ones with their heights, the lowest first; `source` is also the id of the first layer. */
export function contourLayers(source: string): LayerSpecification[] {
  const common = {source, 'source-layer': LAYER, minzoom: LEAST_ZOOM};
  const paint = {'line-color': LINE, 'line-width': 0.9, 'line-opacity': 0.65};
  // The types of expressions do not follow a function.
  return [
    // A light casing, for dark aerial photographs.
    {
      id: source,
      type: 'line',
      ...common,
      filter: isMultiple(1),
      paint: {'line-color': '#fff', 'line-width': 2.5, 'line-opacity': 0.35},
    },
    {id: `${source}-lines`, type: 'line', ...common, filter: isMultiple(1), paint},
    {
      id: `${source}-main`,
      type: 'line',
      ...common,
      filter: isMultiple(MAIN_LINE),
      paint: {...paint, 'line-width': 1.6, 'line-opacity': 0.85},
    },
    {
      id: `${source}-heights`,
      type: 'symbol',
      ...common,
      filter: isMultiple(MAIN_LINE),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'icon-image': ['concat', IMAGE, ['get', 'height']],
        'icon-rotation-alignment': 'map',
        'icon-keep-upright': true,
        'icon-padding': 8,
      },
    },
  ] as LayerSpecification[];
}

/** The image of a height; undefined for other names. */
export function drawHeight(name: string): MapImage | undefined {
  if (!name.startsWith(IMAGE)) return undefined;
  const height = name.slice(IMAGE.length);
  return canvas(8 + 6.5 * height.length, 16, (context) => {
    context.font = '600 11px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = '#fff';
    const middle = 4 + 3.25 * height.length;
    context.strokeText(height, middle, 8);
    context.fillStyle = '#5e3a16';
    context.fillText(height, middle, 8);
  });
}
