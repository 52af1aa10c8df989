import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {SourceState} from '../../../store/source-state.js';
import type {LayerContext, LayerLoading} from './layer-loading.js';
import type {DeclaredLayer} from './read-layers.js';

interface LoadingContext extends LayerContext {
  /** The file of a layer could not be loaded. */
  readonly warnFailed: (layer: DeclaredLayer, error: unknown) => void;
}

/** Begins to load a layer; `onChange` is called with what it has failed by. */
type CreateLoading = (
  context: LayerContext,
  // biome-ignore lint/suspicious/noExplicitAny: each type of content has a function of its own.
  layer: any,
  onChange: (error?: unknown) => void,
) => LayerLoading;

type LoadableType = Exclude<DeclaredLayer['content']['type'], 'tiles'>;

/** The code of each type is loaded where the page declares such a layer and it is shown. */
const codes: Readonly<Record<LoadableType, () => Promise<CreateLoading>>> = {
  geojson: async () => (await import('../geojson-layers/geojson-loading.js')).loadGeojson,
  style: async () => (await import('../style-layers/style-loading.js')).loadStyle,
  items: async () => (await import('../item-layers/item-layers.js')).loadItemLayer,
};

/** In place of what loads a layer, where the code for it could not be loaded. */
class MissingCode implements LayerLoading {
  readonly type: LoadableType;
  readonly retry: () => void;
  readonly state = {status: 'failed', features: []} as const;

  constructor(type: LoadableType, retry: () => void) {
    this.type = type;
    this.retry = retry;
  }

  destroy() {}
}

/** What the layers that are shown are loaded from, by the ids of the layers. */
export class LayerLoadings {
  private readonly context: LoadingContext;
  private readonly loadings = new Map<string, LayerLoading>();
  /** Undefined while it is being loaded. */
  private readonly creates = new Map<LoadableType, CreateLoading | undefined>();
  /** As of which the loadings know what the map shows. */
  private mapView: SourceState['mapView'];

  constructor(context: LoadingContext) {
    this.context = context;
  }

  get(id: string): LayerLoading | undefined {
    return this.loadings.get(id);
  }

  /** The one that a feature is from. */
  withFeature(feature: OverlayFeature): LayerLoading | undefined {
    return [...this.loadings.values()].find(({state}) => state.features.includes(feature));
  }

  /** Begins to load a layer; undefined for one of tiles, and until the code is there. */
  begin(layer: DeclaredLayer): LayerLoading | undefined {
    const {id, content} = layer;
    const known = this.loadings.get(id);
    if (known || content.type === 'tiles') return known;
    const create = this.creates.get(content.type);
    if (!create) {
      if (!this.creates.has(content.type)) void this.loadCode(content.type);
      return undefined;
    }
    const loading = create(this.context, layer, (error) => {
      if (error) this.context.warnFailed(layer, error);
      this.context.map.host.requestUpdate();
    });
    this.loadings.set(id, loading);
    return loading;
  }

  end(id: string) {
    this.loadings.get(id)?.destroy();
    this.loadings.delete(id);
  }

  endAll() {
    for (const id of [...this.loadings.keys()]) this.end(id);
  }

  /** Layers request what is within the part of the map that is shown once it has come to rest. */
  followView() {
    const {mapView} = this.context.map.source.state;
    if (mapView === this.mapView) return;
    this.mapView = mapView;
    for (const loading of this.loadings.values()) loading.setView?.();
  }

  private async loadCode(type: LoadableType) {
    this.creates.set(type, undefined);
    try {
      this.creates.set(type, await codes[type]());
    } catch (error) {
      this.creates.set(type, () => new MissingCode(type, () => this.retryCode(type)));
      this.context.warn(`the layers of type ${type} could not be loaded. ${error}`);
    }
    this.context.map.host.requestUpdate();
  }

  /** Layers begin to load again with the next update. */
  private retryCode(type: LoadableType) {
    this.creates.delete(type);
    for (const [id, loading] of [...this.loadings]) {
      if (loading instanceof MissingCode && loading.type === type) this.end(id);
    }
    this.context.map.host.requestUpdate();
  }
}
