import {readMapStyle} from '../../../api/map-style.js';
import type {BaseMap} from '../../../map/map-content.js';
import {sameHost} from '../../../model/url.js';
import {ignBaseMaps} from '../base-maps.js';
import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import type {DeclaredLayer, StyleContent} from '../layers/read-layers.js';

type StyledLayer = DeclaredLayer & {readonly content: StyleContent};

const noTiles = {tiles: '', minZoom: 0, maxZoom: 0} as const;

/** Begins to load the style of a base map. */
export const loadStyle = (
  context: LayerContext,
  layer: StyledLayer,
  onChange: (error?: unknown) => void,
): LayerLoading => new StyleLoading(context, layer, onChange);

/** The style of a base map, requested when it is first shown. */
class StyleLoading implements LayerLoading {
  private readonly context: LayerContext;
  private readonly layer: StyledLayer;
  private readonly onChange: (error?: unknown) => void;
  private readonly abort = new AbortController();
  private status: 'loading' | 'failed' | 'ready' = 'loading';
  private baseMap: BaseMap | undefined;
  /** The raster tiles of IGN's own maps are on the same host as their styles. */
  private readonly fallback: BaseMap | undefined;

  constructor(context: LayerContext, layer: StyledLayer, onChange: (error?: unknown) => void) {
    this.context = context;
    this.layer = layer;
    this.onChange = onChange;
    this.fallback = ignBaseMaps(context.map.text.messages).find(({tiles}) =>
      sameHost(tiles, layer.content.url),
    );
    void this.request();
  }

  get state(): LayerLoading['state'] {
    const {status, baseMap, fallback} = this;
    const hasFailed = baseMap && this.context.engineHost.hasFailed(baseMap);
    const shown = hasFailed || status === 'failed' ? fallback : baseMap;
    return {
      status: hasFailed ? 'failed' : status,
      features: [],
      ...(shown && {baseMap: shown}),
    };
  }

  retry() {
    this.status = 'loading';
    this.baseMap = undefined;
    this.onChange();
    void this.request();
  }

  destroy() {
    this.abort.abort();
  }

  private async request() {
    const {signal} = this.abort;
    const {name, attribution, content} = this.layer;
    const {warn} = this.context;
    try {
      const {isOwnHostOnly} = content;
      const style = await readMapStyle(content.url, {isOwnHostOnly, warn}, signal);
      if (signal.aborted) return;
      this.status = 'ready';
      this.baseMap = {...noTiles, name, attribution: attribution || style.attribution, style};
      this.onChange();
    } catch (error) {
      if (signal.aborted) return;
      this.status = 'failed';
      this.onChange(error);
    }
  }
}
