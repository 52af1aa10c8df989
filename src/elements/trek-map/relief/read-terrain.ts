import type {HeightTiles} from '../../../map/map-content.js';
import {safeUrl} from '../../../model/url.js';
import type {LayerProperties} from '../../trek-layer/trek-layer.js';

/** What may be shown of the heights of the ground, as `show` names it. */
export const RELIEF_PARTS = ['hillshade', 'contours', '3d'] as const;
export type ReliefPart = (typeof RELIEF_PARTS)[number];

/** The heights of the ground as the page declares them, with valid values. */
export interface Terrain {
  readonly heights: HeightTiles;
  readonly exaggeration: number;
  /** What is shown before the visitor chooses. */
  readonly shown: readonly ReliefPart[];
  /** The host that the visitor must agree to; absent where none needs to. */
  readonly consentHost?: string;
}

type Warn = (message: string) => void;

/**
 * Heights of the whole world that need no key. They are delivered by an American network, so that the visitor
 * is asked before anything is requested from it.
 */
const MAPTERHORN: HeightTiles = {
  tiles: 'https://tiles.mapterhorn.com/{z}/{x}/{y}.webp',
  encoding: 'terrarium',
  tileSize: 512,
  minZoom: 0,
  maxZoom: 12,
  attribution: '<a href="https://mapterhorn.com/attribution">© Mapterhorn</a>',
};

const ENCODINGS: readonly string[] = ['terrarium', 'mapbox'] satisfies HeightTiles['encoding'][];
const HIGHEST_ZOOM = 24;
/** What `max-zoom` is where it is not stated, and what it then means for heights. */
const [UNSTATED_MAX_ZOOM, DEFAULT_MAX_ZOOM] = [19, 14];
/** Slopes that look more than twice as steep mislead. */
const MOST_EXAGGERATION = 2;

/** Reads a declaration; undefined when it is invalid. `warn` is called with what is left out or corrected. */
export function readTerrain(declared: LayerProperties, warn: Warn): Terrain | undefined {
  const layer = withAttributes(declared);
  const heights = layer.src ? ownHeights(layer, layer.src, warn) : MAPTERHORN;
  if (!heights) return undefined;
  const attribution = layer.attribution || heights.attribution;
  return {
    heights: {...heights, attribution},
    exaggeration: exaggerationOf(layer.exaggeration, warn),
    shown: partsOf(layer.show, warn),
    ...((layer.consent || !layer.src) && {
      consentHost: new URL(heights.tiles.replace(/[{}]/g, '')).host,
    }),
  };
}

/** The properties of an element, whose attributes for heights are not properties. */
function withAttributes(layer: LayerProperties): LayerProperties {
  if (!(layer instanceof Element)) return layer;
  const {src, attribution, minZoom, maxZoom, consent} = layer as LayerProperties;
  const stated = (name: string) => layer.getAttribute(name) ?? undefined;
  return {
    src,
    attribution,
    minZoom,
    maxZoom,
    consent,
    show: stated('show'),
    encoding: stated('encoding'),
    tileSize: stated('tile-size'),
    exaggeration: stated('exaggeration'),
  };
}

/** An http address with the placeholders of tiles. */
function templateOf(src: string): string | undefined {
  // Resolving an address escapes its braces.
  const url = safeUrl(src, document.baseURI)?.replace(/%7B([xyz])%7D/gi, '{$1}');
  return url && ['{z}', '{x}', '{y}'].every((place) => url.includes(place)) ? url : undefined;
}

function ownHeights(layer: LayerProperties, src: string, warn: Warn): HeightTiles | undefined {
  const tiles = templateOf(src);
  if (!tiles) {
    warn(`src "${src}" is not an http address with {z}, {x} and {y}; leaving it out.`);
    return undefined;
  }
  const minZoom = Number(layer.minZoom ?? 0);
  const stated = Number(layer.maxZoom ?? UNSTATED_MAX_ZOOM);
  const maxZoom = stated === UNSTATED_MAX_ZOOM ? DEFAULT_MAX_ZOOM : stated;
  if (!(minZoom >= 0 && minZoom <= maxZoom && maxZoom <= HIGHEST_ZOOM)) {
    warn(
      `min-zoom "${layer.minZoom}" and max-zoom "${layer.maxZoom}" are not zooms; leaving it out.`,
    );
    return undefined;
  }
  return {
    tiles,
    minZoom,
    maxZoom,
    tileSize: tileSizeOf(layer.tileSize, warn),
    encoding: encodingOf(layer.encoding, warn),
    attribution: '',
  };
}

function encodingOf(stated: string | undefined, warn: Warn): HeightTiles['encoding'] {
  const encoding = stated || 'terrarium';
  // The line above the cast has checked it.
  if (ENCODINGS.includes(encoding)) return encoding as HeightTiles['encoding'];
  warn(`encoding "${stated}" is not terrarium or mapbox; using terrarium.`);
  return 'terrarium';
}

function tileSizeOf(stated: number | string = '', warn: Warn): HeightTiles['tileSize'] {
  const size = Number(stated || 256);
  if (size === 256 || size === 512) return size;
  warn(`tile-size "${stated}" is not 256 or 512; using 256.`);
  return 256;
}

function exaggerationOf(stated: number | string = 1, warn: Warn): number {
  const factor = stated === '' ? Number.NaN : Number(stated);
  if (factor >= 1 && factor <= MOST_EXAGGERATION) return factor;
  warn(`exaggeration "${stated}" is not a number from 1 to ${MOST_EXAGGERATION}; using 1.`);
  return 1;
}

function partsOf(stated = '', warn: Warn): readonly ReliefPart[] {
  const names = String(stated)
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = names.filter((name) => !RELIEF_PARTS.some((part) => part === name));
  if (unknown.length > 0) {
    warn(
      `show "${stated}" may name hillshade, contours and 3d; leaving out ${unknown.join(', ')}.`,
    );
  }
  return RELIEF_PARTS.filter((part) => names.includes(part));
}
