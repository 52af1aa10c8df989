import type {Messages} from '../../i18n/messages.js';
import type {BaseMap} from '../../map/map-engine.js';
import {readLayer} from '../trek-layer/read-layer.js';

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
  map: Element,
  messages: Messages,
  warn: (message: string) => void,
): readonly BaseMap[] {
  const layers = [...map.children].filter((child) => child.localName === 'trek-layer');
  if (layers.length === 0) return ignBaseMaps(messages);
  // <trek-layer> is defined together with <trek-map>, so these are upgraded.
  return layers.flatMap(
    (layer) => readLayer(layer as HTMLElementTagNameMap['trek-layer'], warn) ?? [],
  );
}
