import {setWorkerUrl} from 'maplibre-gl';
import cssText from '../generated/map-css.js';
import workerText from '../generated/worker-text.js';
import {workerAddress} from './worker-address.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives the map its styles, which a page's own do not reach, and once for the page its worker: as
 * text it comes from the same file as the map, so that both are always of one version.
 */
export function prepare(root: ShadowRoot, workerUrl: string) {
  if (!sheet) {
    const text = new Blob([workerText], {type: 'text/javascript'});
    setWorkerUrl(workerAddress(workerUrl || URL.createObjectURL(text)));
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
