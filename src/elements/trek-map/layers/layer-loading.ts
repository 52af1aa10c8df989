import type {LayerMessages} from '../../../i18n/messages/layers.js';
import type {BaseMap} from '../../../map/map-content.js';
import type {ItemKey} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';

/** What layers need from the map. */
export interface LayerContext {
  readonly map: MapContext;
  readonly engineHost: EngineHost;
  readonly messages: () => LayerMessages;
  /** The visitor opens an item of a layer. */
  readonly select: (key: ItemKey) => void;
  /** Warns the integrator in the console. */
  readonly warn: (message: string) => void;
}

/** What a layer is loaded from, from when it is shown until it is not. */
export interface LayerLoading {
  readonly state: {
    /** `far`: the map is not near enough; `nothing`: there is none in view. */
    readonly status: 'loading' | 'failed' | 'ready' | 'far' | 'nothing';
    /** Those that are known so far. */
    readonly features: readonly OverlayFeature[];
    /** What it is as a base map, or what is shown in its place. */
    readonly baseMap?: BaseMap;
  };
  retry(): void;
  destroy(): void;
  /** The map shows another part. */
  setView?(): void;
  /** What the panel shows of it below its name. */
  renderContent?(): unknown;
  /** What the popup of a feature shows below its title. */
  renderFeature?(feature: OverlayFeature): unknown;
}
