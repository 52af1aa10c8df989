import type {OverlayFeature} from '../../../model/overlay-feature.js';

/** Where the features of a layer come from, from when it is shown until it is not. */
export interface FeatureLoading {
  readonly state: {
    /** `far`: the map is not near enough; `nothing`: there is none in view. */
    readonly status: 'loading' | 'failed' | 'ready' | 'far' | 'nothing';
    /** Those that are known so far. */
    readonly features: readonly OverlayFeature[];
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
