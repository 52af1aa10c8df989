import {noShape, type Position} from '../../../model/geometry.js';
import type {ItemKey} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {TrekSheet} from '../../../model/trek.js';
import {bestKnownItem} from '../../../store/source-state.js';
import {stageKeysOf} from '../../kinds/trek/relatives.js';
import type {LayerContext, LayerLoading} from '../layers/layer-loading.js';
import type {SelectedPart} from '../layers/read-layers.js';
import {letterName} from './item-images.js';
import {renderItem} from './item-templates.js';

const COLOURS: Readonly<Record<SelectedPart, string>> = {
  parking: '#0b5fa5',
  waypoints: '#1f1f1f',
  stages: '#7b3294',
};

/** Places of the selected trek, which its sheet names: its car park, numbered waypoints or stages. */
export class SelectedLayer implements LayerLoading {
  private readonly context: LayerContext;
  private readonly part: SelectedPart;
  private features: readonly OverlayFeature[] = [];

  constructor(context: LayerContext, part: SelectedPart) {
    this.context = context;
    this.part = part;
  }

  get state() {
    const {source, state} = this.context.map.source;
    const {selectedKey} = state;
    if (selectedKey) source?.requestSheet(selectedKey);
    const known = selectedKey && state.sheets.get(selectedKey);
    const next = known && known.status === 'ready' ? this.featuresOf(known.sheet as TrekSheet) : [];
    // The same objects again, so that the engine draws what has changed only.
    if (JSON.stringify(next) !== JSON.stringify(this.features)) this.features = next;
    const {features} = this;
    if (known && known.status === 'loading') return {status: 'loading', features} as const;
    if (known && known.status === 'failed') return {status: 'failed', features} as const;
    return {status: features.length > 0 ? 'ready' : 'nothing', features} as const;
  }

  retry() {
    const {source, state} = this.context.map.source;
    if (state.selectedKey) source?.retrySheet(state.selectedKey);
  }

  destroy() {}

  renderFeature(feature: OverlayFeature) {
    return renderItem(this.context, feature);
  }

  private featuresOf(sheet: TrekSheet): readonly OverlayFeature[] {
    switch (this.part) {
      case 'parking':
        return sheet.parking ? [this.placeAt(sheet.parking, 'P', sheet.advisedParking)] : [];
      case 'waypoints':
        // An item of another kind may have none.
        return (sheet.waypoints ?? []).map((position, index) =>
          this.placeAt(position, String(index + 1)),
        );
      case 'stages':
        return this.stagesOf(sheet);
    }
  }

  private stagesOf(sheet: TrekSheet): readonly OverlayFeature[] {
    const {source, state} = this.context.map.source;
    const keys = stageKeysOf(sheet);
    source?.requestCards(keys);
    return keys.flatMap((key, index) => {
      const {position, name} = bestKnownItem(state, key) ?? {};
      return position ? [this.placeAt(position, String(index + 1), name, key)] : [];
    });
  }

  private placeAt(
    position: Position,
    letter: string,
    title?: string,
    key?: ItemKey,
  ): OverlayFeature {
    const colour = COLOURS[this.part];
    const {messages} = this.context.map.text;
    return {
      shape: {...noShape, points: [position]},
      title: title || (this.part === 'parking' ? messages.parking : letter),
      description: '',
      stroke: colour,
      icon: letterName(colour, letter),
      ...(key && {key}),
    };
  }
}
