import {TRACKS_MIN_ZOOM} from '../../../map/view.js';
import type {Bounds} from '../../../model/geometry.js';
import type {Item, ItemKey, ItemWithShape} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {Term} from '../../../model/vocabulary.js';
import type {ItemSource} from '../../../store/item-source.js';
import {loadedKind} from '../../../store/kinds.js';
import {viewOf} from '../../kind-view.js';
import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import {colourOfKind, iconOf} from './item-images.js';
import {renderItem, renderItems, renderTypes} from './item-templates.js';

let count = 0;
const noFeatures: readonly OverlayFeature[] = [];

/** The items of another kind in the areas that the map has shown, where it is near enough. */
export class ItemLayer implements LayerLoading {
  private readonly context: LayerContext;
  private readonly kind: string;
  /** Different for each layer that is shown, as for each map. */
  private readonly mapId = ++count;
  private source: ItemSource | undefined;
  private bounds: Bounds | undefined;
  private isFar = true;
  private hasWarned = false;
  private items: ReadonlyMap<ItemKey, ItemWithShape> | undefined;
  /** What the features were made of besides the items. */
  private inputs: readonly unknown[] = [];
  private features = noFeatures;
  private types: ReadonlyMap<ItemKey, Term | undefined> = new Map();

  constructor(context: LayerContext, kind: string) {
    this.context = context;
    this.kind = kind;
    this.setView();
  }

  get state() {
    const {source, state} = this.context.map.source;
    if (source !== this.source) this.request();
    const layer = state.layerItems?.get(this.kind);
    if (this.isFar) return {status: 'far', features: this.features} as const;
    if (layer?.status === 'absent') this.warnAbsent();
    this.makeFeatures(layer?.items);
    const {features} = this;
    const status = layer?.status === 'absent' ? 'ready' : (layer?.status ?? 'loading');
    const isNothing = status === 'ready' && this.itemsInView(1).length === 0;
    return {status: isNothing ? 'nothing' : status, features} as const;
  }

  setView() {
    const {engine} = this.context.engineHost;
    if (!engine) return;
    this.isFar = engine.view.zoom < TRACKS_MIN_ZOOM;
    this.bounds = this.isFar ? undefined : engine.bounds;
    this.request();
  }

  retry() {
    this.source?.requestWithin({kind: this.kind, bounds: undefined, mapId: this.mapId});
    this.request();
  }

  destroy() {
    this.source?.requestWithin({kind: this.kind, bounds: undefined, mapId: this.mapId});
  }

  renderContent() {
    if (this.isFar) return undefined;
    const {source} = this.context.map.source;
    return [
      renderTypes([...this.types.values()], colourOfKind(this.kind)),
      renderItems(this.context, this.itemsInView(), (key) => source?.highlight(key)),
    ];
  }

  renderFeature(feature: OverlayFeature) {
    const {source, state} = this.context.map.source;
    const {key} = feature;
    // The pictures are those of the card, which the layer has not requested.
    if (key) source?.requestCards([key]);
    const [picture] = (key && state.cards.get(key)?.pictures) || [];
    return renderItem(this.context, feature, picture);
  }

  private request() {
    const {source} = this.context.map.source;
    const {kind, bounds, mapId} = this;
    if (source !== this.source) this.destroy();
    this.source = source;
    source?.requestWithin({kind, bounds, mapId});
  }

  /** With their names, those nearest to the middle of the map first. */
  private itemsInView(limit = Number.POSITIVE_INFINITY): readonly Item[] {
    const {bounds, items} = this;
    if (!bounds || !items) return [];
    const [west, south, east, north] = bounds;
    const isInView = ({position: [x, y] = [Number.NaN, Number.NaN]}: Item) =>
      x >= west && x <= east && y >= south && y <= north;
    const names = new Map(this.features.map(({key, title}) => [key, title]));
    const found: Item[] = [];
    for (const item of items.values()) {
      if (found.length >= limit) break;
      if (isInView(item)) found.push({...item, name: names.get(item.key) ?? item.name});
    }
    const fromMiddle = ({position: [x, y] = [0, 0]}: Item) =>
      (x - (west + east) / 2) ** 2 + (y - (south + north) / 2) ** 2;
    return found.sort((one, other) => fromMiddle(one) - fromMiddle(other));
  }

  private makeFeatures(items: ReadonlyMap<ItemKey, ItemWithShape> | undefined) {
    const kind = loadedKind(this.kind);
    if (!items || !kind) return;
    const {text, source} = this.context.map;
    const {messages, formats} = text;
    const {vocabularies} = source.state;
    const [vocabulary] = kind.cardVocabularies;
    const inputs = [items, messages, vocabulary && vocabularies[vocabulary]];
    if (inputs.every((input, index) => input === this.inputs[index])) return;
    this.inputs = inputs;
    this.items = items;
    const colour = colourOfKind(this.kind);
    const types = new Map<ItemKey, Term | undefined>();
    this.features = [...items.values()].map((item) => {
      const {name, practice} = viewOf(kind).content(item, {vocabularies, messages, formats});
      types.set(item.key, practice);
      const {label = '', pictogramUrl} = practice ?? {};
      const icon = iconOf(this.kind, pictogramUrl);
      return {
        key: item.key,
        shape: item.shape,
        title: item.name || name || '',
        description: item.name ? label : '',
        stroke: colour,
        ...(icon && {icon}),
      };
    });
    this.types = types;
    // Some answers contain the label of the type.
    if (vocabulary && [...types.values()].includes(undefined)) {
      source.source?.requestVocabularies([vocabulary]);
    }
  }

  private warnAbsent() {
    if (this.hasWarned) return;
    this.hasWarned = true;
    this.context.warn(`the server has no list of ${loadedKind(this.kind)?.plural}.`);
  }
}
