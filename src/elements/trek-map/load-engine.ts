import {blobWorkersWork} from '../../map/blob-workers.js';
import type {CreateEngine} from '../../map/map-engine.js';

/**
 * Brings the map, where the browser and the page allow one; asks them before it loads anything.
 * `warn` hears what the page does not allow.
 */
export async function loadEngine(
  workerUrl: string,
  warn: (sentence: string) => void,
): Promise<CreateEngine | undefined> {
  if (!hasWebGL2()) return undefined;
  // A page that says where the worker is has its reasons: a blob would only be reported.
  if (!workerUrl && !(await blobWorkersWork())) {
    warn(
      'this page does not let the map start its worker; showing a sketch. Add "worker-src blob:" ' +
        'to its Content-Security-Policy (and "trek-map" to "trusted-types" where it has that), or ' +
        'set worker-url.',
    );
    return undefined;
  }
  try {
    const {engineWith} = await import('../../map/maplibre-engine.js');
    return engineWith(workerUrl && new URL(workerUrl, document.baseURI).href);
  } catch (error) {
    warn(`the map could not be loaded; showing a sketch. ${error}`);
    return undefined;
  }
}

function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow a handful at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
