import type {MapOptions} from 'maplibre-gl';
import type {EngineOptions} from './map-engine.js';
import {mapStyle} from './map-style.js';
import {MAX_ZOOM, type MapView} from './view.js';

/** How MapLibre behaves in a page that somebody else made. */
export function mapOptions(
  {container, words, colours}: EngineOptions,
  {center, zoom}: MapView,
): MapOptions {
  return {
    container,
    style: mapStyle(colours, words.language),
    center: [...center],
    zoom,
    maxZoom: MAX_ZOOM,
    // Ours takes less on trust.
    attributionControl: false,
    cooperativeGestures: true,
    // The number of a cluster comes and goes with its disc.
    fadeDuration: 0,
    // A base map of pictures reads from the south only.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: {
      'Map.Title': words.title,
      'CooperativeGesturesHandler.WindowsHelpText': words.cooperativeMouse,
      'CooperativeGesturesHandler.MacHelpText': words.cooperativeMac,
      'CooperativeGesturesHandler.MobileHelpText': words.cooperativeTouch,
    },
  };
}
