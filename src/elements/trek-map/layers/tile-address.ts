import {safeUrl} from '../../../model/url.js';

/** Placeholders of WMTS templates, by those of MapLibre. */
const WMTS_PLACES = {TileMatrix: '{z}', TileRow: '{y}', TileCol: '{x}'} as const;

type Parameters = Readonly<Record<string, string>>;

/** The address of the tiles of a WMTS: a template, or an address with at least the parameter LAYER. */
export function wmtsAddress(src: string): string | undefined {
  if (/\{(z|TileMatrix)\}/i.test(src)) {
    const places = Object.entries(WMTS_PLACES);
    return templateAddress(
      places.reduce(
        (text, [name, place]) => text.replace(new RegExp(`\\{${name}\\}`, 'i'), place),
        src,
      ),
    );
  }
  return completed(src, 'LAYER', {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    STYLE: 'normal',
    FORMAT: 'image/png',
    TILEMATRIXSET: 'PM',
    TILEMATRIX: '{z}',
    TILEROW: '{y}',
    TILECOL: '{x}',
  });
}

/** The address of the pictures of a WMS, from one with at least the parameter LAYERS. */
export const wmsAddress = (src: string) =>
  completed(src, 'LAYERS', {
    SERVICE: 'WMS',
    REQUEST: 'GetMap',
    VERSION: '1.3.0',
    STYLES: '',
    FORMAT: 'image/png',
    TRANSPARENT: 'true',
    CRS: 'EPSG:3857',
    WIDTH: '256',
    HEIGHT: '256',
    BBOX: '{bbox-epsg-3857}',
  });

/** The address of an archive of tiles, as the engine reads it. */
export function archiveAddress(src: string): string | undefined {
  const url = safeUrl(src.replace(/^pmtiles:\/\//, ''), document.baseURI);
  return url && `pmtiles://${url}`;
}

/** An address with the placeholders `{z}`, `{x}` and `{y}`. */
export function templateAddress(src: string): string | undefined {
  const url = resolved(src);
  const places = url
    ?.match(/\{\w+\}/g)
    ?.sort()
    .join();
  return places === '{x},{y},{z}' ? url : undefined;
}

/** Adds the parameters that an address lacks; their names are in upper or lower case. */
function completed(src: string, needed: string, parameters: Parameters): string | undefined {
  const href = safeUrl(src, document.baseURI);
  if (!href) return undefined;
  const url = new URL(href);
  const own = [...url.searchParams].map(([name, value]) => [name.toUpperCase(), value] as const);
  const all = {...parameters, ...Object.fromEntries(own)};
  // WMS 1.1 has another name for the reference system.
  if (all.SRS && 'CRS' in parameters) delete all.CRS;
  if (!all[needed]) return undefined;
  url.search = String(new URLSearchParams(all));
  return withBraces(url.href);
}

function resolved(src: string): string | undefined {
  const url = safeUrl(src, document.baseURI);
  return url && withBraces(url);
}

/** Resolving an address escapes its braces. */
const withBraces = (url: string) => url.replace(/%7B([\w-]+)%7D/gi, '{$1}');
