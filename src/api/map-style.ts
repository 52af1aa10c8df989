import {safeUrl, sameHost} from '../model/url.js';
import type {StyleLayer, VectorStyle} from '../model/vector-style.js';
import {ApiError} from './api-error.js';
import {isObject, type JsonObject} from './json-file.js';
import {readLimitedJson} from './limited-file.js';

const SOURCE_TYPES = ['vector', 'raster', 'raster-dem', 'geojson'];
const LAYER_TYPES = [
  ...['background', 'fill', 'line', 'symbol', 'raster', 'circle', 'fill-extrusion', 'heatmap'],
  ...['hillshade', 'color-relief'],
];
/** What is taken of a layer; its source and its id get names of their own. */
const LAYER_FIELDS = ['type', 'source-layer', 'minzoom', 'maxzoom', 'filter', 'layout', 'paint'];
/** What a TileJSON says of a source. */
const TILE_FIELDS = ['tiles', 'minzoom', 'maxzoom', 'bounds', 'scheme', 'encoding', 'attribution'];

/** The vector tiles of Plan IGN end at this zoom, which their styles do not say. */
const IGN_TILES = /^https:\/\/data\.geopf\.fr\/tms\/1\.0\.0\/PLAN\.IGN\//;
const IGN_MAX_ZOOM = 18;

interface ReadOptions {
  /** Whether nothing may be requested from other hosts than that of the style. */
  readonly isOwnHostOnly: boolean;
  /** Called with what is left out. */
  readonly warn: (message: string) => void;
}

/**
 * A style of MapLibre in a file, with complete addresses and only what can be drawn below other layers.
 * Its glyphs are not used: MapLibre draws labels with the fonts of the device where a style has none.
 * Rejects with an `ApiError` when it cannot be read.
 */
export async function readMapStyle(
  url: string,
  {isOwnHostOnly, warn}: ReadOptions,
  signal: AbortSignal,
): Promise<VectorStyle> {
  const file = await readLimitedJson(url, signal);
  if (!isObject(file) || !isObject(file.sources) || !Array.isArray(file.layers)) {
    throw new ApiError('unreadable', url);
  }
  const isAllowed = (address: string) => !isOwnHostOnly || sameHost(address, url);
  const reading: SourceReading = {base: url, isAllowed, warn, signal};
  const found = await Promise.all(
    Object.entries(file.sources).map(
      async ([name, source]) => [name, await readSource(source, reading)] as const,
    ),
  );
  const sources = Object.fromEntries(
    found.flatMap(([name, source]) => (source ? [[name, source]] : [])),
  );
  for (const [name] of found.filter(([, source]) => !source)) {
    warn(`the source "${name}" of the style ${url} cannot be used; leaving it out.`);
  }
  const stated: readonly unknown[] = file.layers;
  const layers = stated
    .map((layer) => toLayer(layer, sources))
    .filter((layer) => layer !== undefined);
  if (layers.length === 0) throw new ApiError('unreadable', url);
  const credits = Object.values(sources).flatMap(({attribution}) =>
    typeof attribution === 'string' ? attribution : [],
  );
  return {
    sources,
    layers,
    sprites: spritesOf(file.sprite, url),
    attribution: [...new Set(credits)].join(' · '),
  };
}

interface SourceReading {
  /** What addresses are relative to. */
  readonly base: string;
  readonly isAllowed: (address: string) => boolean;
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A source with its tiles by address; undefined where one is missing or not allowed. */
async function readSource(value: unknown, reading: SourceReading): Promise<JsonObject | undefined> {
  if (!isObject(value) || !SOURCE_TYPES.includes(String(value.type))) return undefined;
  const {url, ...source} = value;
  if (source.type === 'geojson') {
    if (typeof source.data !== 'string') return source;
    const data = resolved(source.data, reading);
    return data ? {...source, data} : undefined;
  }
  if (typeof url !== 'string') return withTiles(source, reading);
  const address = resolved(url, reading);
  if (!address) return undefined;
  // An archive says itself which tiles it has.
  if (address.startsWith(PMTILES)) return {...source, url: address};
  const tiles = await readLimitedJson(address, reading.signal).catch(() => undefined);
  if (!isObject(tiles)) return undefined;
  const stated = TILE_FIELDS.filter((field) => tiles[field] !== undefined);
  const own = Object.fromEntries(stated.map((field) => [field, tiles[field]]));
  return withTiles({...own, ...source}, {...reading, base: address});
}

function withTiles(source: JsonObject, reading: SourceReading): JsonObject | undefined {
  const stated = Array.isArray(source.tiles) ? source.tiles : [];
  const tiles = stated.flatMap((each) => resolved(String(each), reading) ?? []);
  const [first] = tiles;
  if (!first || tiles.length < stated.length) return undefined;
  const isIgn = IGN_TILES.test(first);
  return {
    ...(isIgn && {maxzoom: IGN_MAX_ZOOM, attribution: '<a href="https://www.ign.fr/">© IGN</a>'}),
    ...source,
    tiles,
  };
}

const PMTILES = 'pmtiles://';

/** A complete address with its placeholders; undefined for one that is not http(s), or not allowed. */
function resolved(text: string, {base, isAllowed}: SourceReading): string | undefined {
  const isArchive = text.startsWith(PMTILES);
  const url = safeUrl(isArchive ? text.slice(PMTILES.length) : text, base);
  if (!url || !isAllowed(url.replace(/%7B.*?%7D|[{}]/gi, ''))) return undefined;
  return (isArchive ? PMTILES : '') + url.replace(/%7B([\w-]+)%7D/gi, '{$1}');
}

function toLayer(
  value: unknown,
  sources: Readonly<Record<string, JsonObject>>,
): StyleLayer | undefined {
  if (!isObject(value) || !LAYER_TYPES.includes(String(value.type))) return undefined;
  const {source} = value;
  if (value.type !== 'background' && !(typeof source === 'string' && sources[source]))
    return undefined;
  const fields = LAYER_FIELDS.filter((field) => value[field] !== undefined);
  return {
    ...Object.fromEntries(fields.map((field) => [field, value[field]])),
    ...(typeof source === 'string' && {source}),
  };
}

/** Its icons, if they are on the same host. */
function spritesOf(sprite: unknown, url: string): VectorStyle['sprites'] {
  const all = typeof sprite === 'string' ? [{id: 'default', url: sprite}] : sprite;
  if (!Array.isArray(all)) return [];
  return all.flatMap((each: unknown) => {
    const {id, url: stated} = Object(each);
    const address = safeUrl(typeof stated === 'string' ? stated : '', url);
    return typeof id === 'string' && address && sameHost(address, url) ? {id, url: address} : [];
  });
}
