import type {Map as MlMap} from 'maplibre-gl';
import type {MapLayer as Layer} from './map-engine.js';

interface LayerReports {
  /** The layer that a source draws, if it is shown. */
  readonly layerOf: (source: string) => Layer | undefined;
  readonly report: (layer: Layer, hasFailed: boolean) => void;
}

const CHECK_INTERVAL_MS = 500;
/** Tiles of 256 pixels are those of the next zoom of a map, which counts in 512. */
const TILE_ZOOM_OFFSET = 1;

/**
 * Reports layers of which nothing could be loaded for a view. Single tiles may be missing, as at the edge
 * of what a layer covers.
 */
export function watchLayers(map: MlMap, {layerOf, report}: LayerReports) {
  const loaded = new WeakSet<Layer>();
  const failed = new WeakSet<Layer>();
  const fail = (layer: Layer | undefined) => {
    if (!layer || loaded.has(layer) || failed.has(layer)) return;
    failed.add(layer);
    report(layer, true);
  };
  map.on('sourcedata', ({sourceId, tile}) => {
    const layer = tile && layerOf(sourceId);
    if (!layer || loaded.has(layer)) return;
    loaded.add(layer);
    if (failed.delete(layer)) report(layer, false);
  });
  map.on('error', (event) => {
    if ('sourceId' in event) fail(layerOf(String(event.sourceId)));
  });
  // MapLibre reports nothing, and draws nothing again, when the server does not have a tile.
  const pending = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    timer = undefined;
    const zoom = Math.round(map.getZoom()) + TILE_ZOOM_OFFSET;
    for (const source of pending) {
      const layer = layerOf(source);
      if (layer && !loaded.has(layer) && map.getSource(source) && !map.isSourceLoaded(source)) {
        continue;
      }
      pending.delete(source);
      if (layer && 'tiles' in layer && zoom >= layer.minZoom) fail(layer);
    }
    if (pending.size > 0) watch();
  };
  const watch = () => {
    timer ??= setTimeout(check, CHECK_INTERVAL_MS);
  };
  map.on('sourcedataloading', ({sourceId, tile}) => {
    if (!tile) return;
    pending.add(sourceId);
    watch();
  });
  map.on('remove', () => clearTimeout(timer));
}
