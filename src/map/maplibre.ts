/**
 * MapLibre with its style sheet and its worker as text. It imports nothing of ours, so that it is the same
 * file in all builds of modules, and is loaded beside the engine that draws with it.
 */
export {addProtocol, Map, setWorkerUrl} from 'maplibre-gl';
export {default as cssText} from '../generated/map-css.js';
export {default as workerText} from '../generated/worker-text.js';
