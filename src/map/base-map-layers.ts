import type {Map as MlMap} from 'maplibre-gl';
import type {BaseMap} from './map-content.js';
import {BASE_MAP_CEILING} from './map-style.js';
import {tileSource} from './overlay-layers.js';
import {StyleLayers} from './style-layers.js';

/** Adds each base map once, and shows one of them; its tiles stay cached. */
export class BaseMapLayers {
  private readonly map: MlMap;
  private readonly added: BaseMap[] = [];
  private readonly styles = new Map<string, StyleLayers>();
  private shown: BaseMap | undefined;

  constructor(map: MlMap) {
    this.map = map;
  }

  show(baseMap: BaseMap | undefined) {
    const before = this.idOf(this.shown);
    this.shown = baseMap;
    if (baseMap && this.idOf(baseMap) === undefined) {
      this.add(layerId(this.added.push(baseMap) - 1), baseMap);
    }
    const now = this.idOf(baseMap);
    if (now === before) return;
    if (before !== undefined) this.setVisible(before, false);
    if (now !== undefined) this.setVisible(now, true);
  }

  /** The base map that is shown, if a source is its source. */
  layerOf(source: string): BaseMap | undefined {
    const id = this.idOf(this.shown);
    if (id === undefined) return undefined;
    return source === id || this.styles.get(id)?.has(source) ? this.shown : undefined;
  }

  private idOf(baseMap: BaseMap | undefined): string | undefined {
    const index = baseMap ? this.added.findIndex((known) => isSame(known, baseMap)) : -1;
    return index < 0 ? undefined : layerId(index);
  }

  private add(id: string, baseMap: BaseMap) {
    const {style} = baseMap;
    if (style) {
      this.styles.set(id, new StyleLayers(this.map, style, `${id}-`));
      return;
    }
    this.map.addSource(id, tileSource(baseMap));
    const paint = {'raster-fade-duration': 200, 'raster-opacity': baseMap.opacity ?? 1};
    const layout = {visibility: 'none'} as const;
    this.map.addLayer({id, type: 'raster', source: id, paint, layout}, BASE_MAP_CEILING);
  }

  private setVisible(id: string, isVisible: boolean) {
    const style = this.styles.get(id);
    if (style) style.setVisible(isVisible);
    else this.map.setLayoutProperty(id, 'visibility', isVisible ? 'visible' : 'none');
  }
}

const layerId = (index: number) => `base-${index}`;

const isSame = (one: BaseMap, other: BaseMap) =>
  one.tiles === other.tiles &&
  one.style === other.style &&
  one.minZoom === other.minZoom &&
  one.maxZoom === other.maxZoom &&
  one.opacity === other.opacity;
