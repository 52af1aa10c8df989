import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import type {DeclaredLayer, ItemContent} from '../layers/read-layers.js';
import {ItemLayer} from './item-layer.js';
import {SelectedLayer} from './selected-layer.js';

/** Begins to load a layer of items, or of places of the selected trek. */
export const loadItemLayer = (
  context: LayerContext,
  {content}: DeclaredLayer & {readonly content: ItemContent},
): LayerLoading =>
  'kind' in content
    ? new ItemLayer(context, content.kind)
    : new SelectedLayer(context, content.part);
