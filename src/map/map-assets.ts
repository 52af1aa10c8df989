import {addProtocol, cssText, setWorkerUrl, workerText} from './maplibre.js';
import {ARCHIVE_SCHEME, readArchive} from './tile-archives.js';
import {workerAddress} from './worker-address.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Adds MapLibre's style sheet to a shadow root, and sets the address of its worker and what reads archives
 * of tiles once for the page.
 * The worker is text in the same file as the map, so that both always have the same version.
 */
export function installMapAssets(root: ShadowRoot, workerUrl: string) {
  if (!sheet) {
    const text = new Blob([workerText], {type: 'text/javascript'});
    addProtocol(ARCHIVE_SCHEME, readArchive);
    setWorkerUrl(workerAddress(workerUrl || URL.createObjectURL(text)));
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
