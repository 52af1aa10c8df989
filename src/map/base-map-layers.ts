import type {Map as MlMap} from 'maplibre-gl';
import type {BaseMap} from './map-content.js';
import {BASE_MAP_CEILING} from './map-style.js';
import {tileSource} from './overlay-layers.js';

/** Adds each base map once as a raster layer, and shows one of them; its tiles stay cached. */
export class BaseMapLayers {
  private readonly map: MlMap;
  private readonly added: BaseMap[] = [];
  private shown: BaseMap | undefined;

  constructor(map: MlMap) {
    this.map = map;
  }

  show(baseMap: BaseMap | undefined) {
    this.shown = baseMap;
    if (baseMap && !this.added.some((known) => isSame(known, baseMap))) {
      this.add(layerId(this.added.push(baseMap) - 1), baseMap);
    }
    this.added.forEach((known, index) => {
      const visibility = baseMap && isSame(known, baseMap) ? 'visible' : 'none';
      this.map.setLayoutProperty(layerId(index), 'visibility', visibility);
    });
  }

  /** The base map that is shown, if a source is its source. */
  layerOf(source: string): BaseMap | undefined {
    const {shown} = this;
    const index = shown ? this.added.findIndex((known) => isSame(known, shown)) : -1;
    return source === layerId(index) ? shown : undefined;
  }

  private add(id: string, baseMap: BaseMap) {
    this.map.addSource(id, tileSource(baseMap));
    const paint = {'raster-fade-duration': 200, 'raster-opacity': baseMap.opacity ?? 1};
    this.map.addLayer({id, type: 'raster', source: id, paint}, BASE_MAP_CEILING);
  }
}

const layerId = (index: number) => `base-${index}`;

const isSame = (one: BaseMap, other: BaseMap) =>
  one.tiles === other.tiles &&
  one.minZoom === other.minZoom &&
  one.maxZoom === other.maxZoom &&
  one.opacity === other.opacity;
