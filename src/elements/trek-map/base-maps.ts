import type {Messages} from '../../i18n/messages/base.js';
import type {BaseMap} from '../../map/map-content.js';
import {type LayerProperties, readLayer} from '../trek-layer/read-layer.js';

const IGN_ATTRIBUTION = '<a href="https://www.ign.fr/">© IGN</a>';

function ignTiles(layer: string, format: string): string {
  return (
    'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0' +
    `&LAYER=${layer}&STYLE=normal&FORMAT=${format}` +
    '&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'
  );
}

/** The base maps when the page declares none: maps of France that need no key. */
function ignBaseMaps({mapPlan, mapAerial}: Messages): readonly BaseMap[] {
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

/**
 * The base maps to choose from; the first is shown first. A page that declares any gets none of
 * the default ones, even if all of its own are invalid: it may not want IGN's server to be contacted.
 */
export function baseMapsOf(
  map: Element & {readonly layers?: readonly LayerProperties[] | undefined},
  messages: Messages,
  warn: (message: string) => void,
): readonly BaseMap[] {
  // <trek-layer> is defined together with <trek-map>, so these are upgraded.
  const children = [...map.children].filter((child) => child.localName === 'trek-layer');
  const layers = map.layers ?? (children as HTMLElementTagNameMap['trek-layer'][]);
  if (!Array.isArray(layers) || layers.length === 0) return ignBaseMaps(messages);
  return layers.flatMap((layer) => readLayer(layer ?? {}, warn) ?? []);
}
