import {blobWorkersWork} from '../../map/blob-workers.js';
import type {CreateEngine} from '../../map/map-engine.js';
import {hasLiveMaps} from './live-maps.js';

/** Why there is no engine. */
export type LoadProblem = 'webgl' | 'worker' | 'engine';

/**
 * Loads the map engine if the browser has WebGL 2 and the page allows workers; checks both first.
 * `warn` is called with what the page does not allow.
 */
export async function loadEngine(
  workerUrl: string,
  warn: (message: string) => void,
): Promise<CreateEngine | LoadProblem> {
  // A test takes a context, which could be that of another map.
  if (!hasLiveMaps() && !hasWebGL2()) return 'webgl';
  // With `worker-url`, starting a blob worker would only cause a CSP report.
  if (!workerUrl && !(await blobWorkersWork())) {
    warn(
      'this page does not let the map start its worker; showing a sketch. Add "worker-src blob:" ' +
        'to its Content-Security-Policy (and "trek-map" to "trusted-types" where it has that), or ' +
        'set worker-url.',
    );
    return 'worker';
  }
  try {
    // Without the second import, MapLibre would be requested only once the engine has arrived.
    const [{createEngineWith: engineWith}] = await Promise.all([
      import('../../map/maplibre-engine.js'),
      import('../../map/maplibre.js'),
    ]);
    return engineWith(workerUrl && new URL(workerUrl, document.baseURI).href);
  } catch (error) {
    warn(`the map could not be loaded; showing a sketch. ${error}`);
    return 'engine';
  }
}

function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers limit the number of WebGL contexts.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
