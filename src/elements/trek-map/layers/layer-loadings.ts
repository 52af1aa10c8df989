import type {LayerMessages} from '../../../i18n/messages/layers.js';
import type {ItemKey} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {SourceState} from '../../../store/source-state.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import {GeojsonLoading} from './geojson-loading.js';
import type {LayerLoading} from './layer-loading.js';
import type {DeclaredLayer, ItemContent, StyleContent} from './read-layers.js';

interface LoadingContext {
  readonly map: MapContext;
  readonly engineHost: EngineHost;
  readonly messages: () => LayerMessages;
  /** The visitor opens an item of a layer. */
  readonly select: (key: ItemKey) => void;
  readonly warn: (message: string) => void;
  /** The file of a layer could not be loaded. */
  readonly warnFailed: (layer: DeclaredLayer, error: unknown) => void;
}

/** The features of the layers that are shown, by the ids of the layers. */
export class LayerLoadings {
  private readonly context: LoadingContext;
  private readonly loadings = new Map<string, LayerLoading>();
  /** Loaded where the page declares layers of items, and styles. */
  private itemLayers: typeof import('../item-layers/item-layers.js') | undefined;
  private styleLayers: typeof import('../style-layers/style-loading.js') | undefined;
  private readonly requestedCode = new Set<string>();
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
    if (known) return known;
    const loading = this.create(layer, content);
    if (loading) this.loadings.set(id, loading);
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

  private create(
    layer: DeclaredLayer,
    content: DeclaredLayer['content'],
  ): LayerLoading | undefined {
    const {host} = this.context.map;
    switch (content.type) {
      case 'tiles':
        return undefined;
      case 'geojson':
        return new GeojsonLoading(content, host, (error) => {
          if (error) this.context.warnFailed(layer, error);
          host.requestUpdate();
        });
      case 'style':
        return this.createStyleLayer(layer, content);
      case 'items':
        return this.createItemLayer(content);
    }
  }

  private createStyleLayer(layer: DeclaredLayer, content: StyleContent): LayerLoading | undefined {
    if (!this.styleLayers) return this.load('styles', () => this.loadStyleLayers());
    return new this.styleLayers.StyleLoading(content, {
      isOwnHostOnly: content.isOwnHostOnly,
      onChange: (error) => {
        if (error) this.context.warnFailed(layer, error);
        this.context.map.host.requestUpdate();
      },
      warn: this.context.warn,
    });
  }

  private createItemLayer(content: ItemContent): LayerLoading | undefined {
    if (!this.itemLayers) return this.load('items', () => this.loadItemLayers());
    return this.itemLayers.loadItemLayer(this.context, content);
  }

  private async loadItemLayers() {
    this.itemLayers = await import('../item-layers/item-layers.js');
  }

  private async loadStyleLayers() {
    this.styleLayers = await import('../style-layers/style-loading.js');
  }

  /** Loads the code of layers once; there is none yet. */
  private load(what: string, load: () => Promise<void>): undefined {
    if (this.requestedCode.has(what)) return;
    this.requestedCode.add(what);
    load().then(
      () => this.context.map.host.requestUpdate(),
      (error) => this.context.warn(`the layers of ${what} could not be loaded. ${error}`),
    );
  }
}
