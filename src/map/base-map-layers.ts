import type {Map as MlMap} from 'maplibre-gl';
import type {BaseMap} from './map-engine.js';
import {FIRST_OVERLAY} from './map-style.js';

/** Adds each base map once as a raster layer, and shows one of them; its tiles stay cached. */
export class BaseMapLayers {
  private readonly map: MlMap;
  private readonly added: BaseMap[] = [];

  constructor(map: MlMap) {
    this.map = map;
  }

  show(baseMap: BaseMap | undefined) {
    if (baseMap && !this.added.some((known) => isSame(known, baseMap))) {
      this.add(layerId(this.added.push(baseMap) - 1), baseMap);
    }
    this.added.forEach((known, index) => {
      const visibility = baseMap && isSame(known, baseMap) ? 'visible' : 'none';
      this.map.setLayoutProperty(layerId(index), 'visibility', visibility);
    });
  }

  private add(id: string, {tiles, minZoom, maxZoom}: BaseMap) {
    this.map.addSource(id, {
      type: 'raster',
      tiles: [tiles],
      tileSize: 256,
      minzoom: minZoom,
      maxzoom: maxZoom,
    });
    const paint = {'raster-fade-duration': 200};
    this.map.addLayer({id, type: 'raster', source: id, paint}, FIRST_OVERLAY);
  }
}

const layerId = (index: number) => `base-${index}`;

const isSame = (one: BaseMap, other: BaseMap) =>
  one.tiles === other.tiles && one.minZoom === other.minZoom && one.maxZoom === other.maxZoom;
