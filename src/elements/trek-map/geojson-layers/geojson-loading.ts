import {readGeojson} from '../../../api/geojson-layer.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import type {DeclaredLayer, GeojsonContent} from '../layers/read-layers.js';

interface Loaded {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Those of the last answer, also while it is requested again. */
  readonly features: readonly OverlayFeature[];
}

const loading: Loaded = {status: 'loading', features: []};

/** Begins to load the file of a layer. */
export const loadGeojson = (
  {map}: LayerContext,
  {content}: DeclaredLayer & {readonly content: GeojsonContent},
  onChange: (error?: unknown) => void,
): LayerLoading => new GeojsonLoading(content, map.host, onChange);

/** The GeoJSON file of a layer, requested when it is first shown, then again and again if it is refreshed. */
class GeojsonLoading implements LayerLoading {
  private readonly content: GeojsonContent;
  private readonly host: Element;
  private readonly onChange: (error?: unknown) => void;
  private readonly abort = new AbortController();
  private readonly timer: ReturnType<typeof setInterval> | undefined;
  private current = loading;

  constructor(content: GeojsonContent, host: Element, onChange: (error?: unknown) => void) {
    this.content = content;
    this.host = host;
    this.onChange = onChange;
    const {refreshSeconds} = content;
    if (refreshSeconds) {
      this.timer = setInterval(() => this.refresh(), refreshSeconds * 1000);
    }
    void this.request();
  }

  get state(): Loaded {
    return this.current;
  }

  retry() {
    this.current = {...this.current, status: 'loading'};
    this.onChange();
    void this.request();
  }

  destroy() {
    clearInterval(this.timer);
    this.abort.abort();
  }

  /** Not while nobody sees the map. */
  private refresh() {
    const {top, bottom, width} = this.host.getBoundingClientRect();
    const isSeen = !document.hidden && width > 0 && bottom > 0 && top < innerHeight;
    if (isSeen) void this.request();
  }

  private async request() {
    const {signal} = this.abort;
    try {
      const features = await readGeojson(this.content.url, signal);
      if (signal.aborted) return;
      this.current = {status: 'ready', features};
      this.onChange();
    } catch (error) {
      if (signal.aborted) return;
      // What is shown stays, though it is not the latest.
      this.current = {...this.current, status: 'failed'};
      this.onChange(error);
    }
  }
}
