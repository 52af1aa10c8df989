import type {LayerSpecification, Map as MlMap, SourceSpecification} from 'maplibre-gl';
import type {VectorStyle} from '../model/vector-style.js';
import {BASE_MAP_CEILING} from './map-style.js';

/** The layers of a style as those of a base map: below all others, with names of their own. */
export class StyleLayers {
  private readonly map: MlMap;
  private readonly style: VectorStyle;
  private readonly prefix: string;
  /** Whether each layer is visible while the base map is. */
  private readonly visibilities = new Map<string, 'visible' | 'none'>();

  constructor(map: MlMap, style: VectorStyle, prefix: string) {
    this.map = map;
    this.style = style;
    this.prefix = prefix;
    for (const [name, source] of Object.entries(style.sources)) {
      // MapLibre checks what it is, and reports what is wrong with it.
      map.addSource(`${prefix}${name}`, source as unknown as SourceSpecification);
    }
    for (const [index, layer] of style.layers.entries()) this.add(layer, `${prefix}${index}`);
  }

  setVisible(isVisible: boolean) {
    for (const {id, url} of this.style.sprites) {
      // Those of two styles may have the same names.
      if (isVisible) this.map.addSprite(id, url);
      else this.map.removeSprite(id);
    }
    for (const [id, visibility] of this.visibilities) {
      this.map.setLayoutProperty(id, 'visibility', isVisible ? visibility : 'none');
    }
  }

  has(source: string): boolean {
    return source.startsWith(this.prefix);
  }

  private add({source, ...layer}: VectorStyle['layers'][number], id: string) {
    const {visibility} = Object(layer.layout);
    const named = {...layer, id, ...(source !== undefined && {source: `${this.prefix}${source}`})};
    const hidden = {...named, layout: {...Object(layer.layout), visibility: 'none'}};
    if (named.source && !this.map.getSource(named.source)) return;
    this.map.addLayer(hidden as unknown as LayerSpecification, BASE_MAP_CEILING);
    // An invalid layer is left out.
    if (this.map.getLayer(id))
      this.visibilities.set(id, visibility === 'none' ? 'none' : 'visible');
  }
}
