import type {Messages} from '../../i18n/messages/base.js';
import type {BaseMap} from '../../map/map-content.js';
import type {LayerProperties} from '../trek-layer/trek-layer.js';

const TERRAIN = 'terrain';
const IGN_ATTRIBUTION = '<a href="https://www.ign.fr/">© IGN</a>';

function ignTiles(layer: string, format: string): string {
  return (
    'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0' +
    `&LAYER=${layer}&STYLE=normal&FORMAT=${format}` +
    '&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'
  );
}

/** The base maps when the page declares none: maps of France that need no key. */
export function ignBaseMaps({mapPlan, mapAerial}: Messages): readonly BaseMap[] {
  return [
    {
      name: mapPlan,
      tiles: ignTiles('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', 'image/png'),
      attribution: IGN_ATTRIBUTION,
      minZoom: 0,
      maxZoom: 19,
    },
    {
      name: mapAerial,
      tiles: ignTiles('ORTHOIMAGERY.ORTHOPHOTOS', 'image/jpeg'),
      attribution: IGN_ATTRIBUTION,
      minZoom: 0,
      maxZoom: 19,
    },
  ];
}

/** The hosts that the visitor has agreed to on this page. */
export const agreedHosts = new Set<string>();

type LayerMap = Element & {readonly layers?: readonly LayerProperties[] | undefined};

/**
 * The base maps and overlays that the page declares, on the map or as its children. A page that declares a base
 * map gets none of the default ones, even if all of its own are invalid: it may not want IGN's server to be
 * contacted.
 */
export const layersOf = (map: LayerMap): readonly LayerProperties[] =>
  declaredLayers(map).filter((layer) => layer?.type !== TERRAIN);

/** The heights of the ground that the page declares. */
export const terrainOf = (map: LayerMap): LayerProperties | undefined =>
  declaredLayers(map).find((layer) => layer?.type === TERRAIN);

function declaredLayers(map: LayerMap): readonly LayerProperties[] {
  // <trek-layer> is defined together with <trek-map>, so these are upgraded.
  const children = [...map.children].filter((child) => child.localName === 'trek-layer');
  const layers = map.layers ?? (children as HTMLElementTagNameMap['trek-layer'][]);
  return Array.isArray(layers) ? layers : [];
}
