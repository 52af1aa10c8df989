import type {MapOptions} from 'maplibre-gl';
import type {EngineOptions} from './map-engine.js';
import {mapStyle} from './map-style.js';
import {MAX_ZOOM, type MapView} from './view.js';

/** The options of MapLibre for a map within a page that scrolls. */
export function mapOptions(
  {container, messages, content: {colours}}: EngineOptions,
  {center, zoom}: MapView,
): MapOptions {
  return {
    container,
    style: mapStyle(colours, messages.language),
    center: [...center],
    zoom,
    maxZoom: MAX_ZOOM,
    // MapLibre's own inserts the attribution as HTML.
    attributionControl: false,
    cooperativeGestures: true,
    // Fading would show the number of a cluster without its circle.
    fadeDuration: 0,
    // The labels of raster tiles cannot be rotated; a map in 3D enables it.
    dragRotate: false,
    touchPitch: false,
    locale: {
      'Map.Title': messages.title,
      'CooperativeGesturesHandler.WindowsHelpText': messages.cooperativeMouse,
      'CooperativeGesturesHandler.MacHelpText': messages.cooperativeMac,
      'CooperativeGesturesHandler.MobileHelpText': messages.cooperativeTouch,
    },
  };
}
