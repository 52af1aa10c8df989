import {readMapStyle} from '../../../api/map-style.js';
import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import type {StyleContent} from '../layers/read-layers.js';

/** Begins to load the style of a base map. */
export const loadStyle = (
  {warn}: LayerContext,
  content: StyleContent,
  onChange: (error?: unknown) => void,
): LayerLoading => new StyleLoading(content, {warn, onChange});

interface StyleContext {
  readonly onChange: (error?: unknown) => void;
  readonly warn: (message: string) => void;
}

const loading: LayerLoading['state'] = {status: 'loading', features: []};

/** The style of a base map, requested when it is first shown. */
class StyleLoading implements LayerLoading {
  private readonly content: StyleContent;
  private readonly context: StyleContext;
  private readonly abort = new AbortController();
  private current = loading;

  constructor(content: StyleContent, context: StyleContext) {
    this.content = content;
    this.context = context;
    void this.request();
  }

  get state() {
    return this.current;
  }

  retry() {
    this.current = loading;
    this.context.onChange();
    void this.request();
  }

  destroy() {
    this.abort.abort();
  }

  private async request() {
    const {signal} = this.abort;
    try {
      const {url, isOwnHostOnly} = this.content;
      const {warn} = this.context;
      const style = await readMapStyle(url, {isOwnHostOnly, warn}, signal);
      if (signal.aborted) return;
      this.current = {status: 'ready', features: [], style};
      this.context.onChange();
    } catch (error) {
      if (signal.aborted) return;
      this.current = {status: 'failed', features: []};
      this.context.onChange(error);
    }
  }
}
