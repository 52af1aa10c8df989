import type {BaseMap} from '../../map/map-content.js';
import {safeUrl} from '../../model/url.js';
import type {TrekLayer} from './trek-layer.js';

/** What declares a base map: the properties of a `<trek-layer>`. */
export type LayerProperties = Partial<
  Pick<TrekLayer, 'type' | 'name' | 'src' | 'attribution' | 'minZoom' | 'maxZoom'>
>;

const HIGHEST_ZOOM = 24;

/** The base map that a layer declares; `warn` is called with the reason when there is none. */
export function readLayer(
  {type = 'xyz', name = '', src = '', attribution = '', minZoom = 0, maxZoom = 19}: LayerProperties,
  warn: (message: string) => void,
): BaseMap | undefined {
  if (type !== 'xyz') {
    warn(`type "${type}" is not known, only "xyz" is; leaving it out.`);
    return undefined;
  }
  const tiles = tilesOf(String(src));
  if (!tiles) {
    warn(`src "${src}" is not an http address with {z}, {x} and {y}; leaving it out.`);
    return undefined;
  }
  const [min, max] = [Number(minZoom), Number(maxZoom)];
  if (!(min >= 0 && min <= max && max <= HIGHEST_ZOOM)) {
    warn(`min-zoom "${minZoom}" and max-zoom "${maxZoom}" are not zooms; leaving it out.`);
    return undefined;
  }
  return {
    name: String(name).trim(),
    tiles,
    attribution: String(attribution),
    minZoom: min,
    maxZoom: max,
  };
}

function tilesOf(src: string): string | undefined {
  // Resolving an address escapes its braces.
  const url = safeUrl(src, document.baseURI)?.replace(/%7B(\w+)%7D/gi, '{$1}');
  const places = url
    ?.match(/\{\w+\}/g)
    ?.sort()
    .join();
  return places === '{x},{y},{z}' ? url : undefined;
}
