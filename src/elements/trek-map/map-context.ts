import type {CSSResult, LitElement} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {CreateEngine} from '../../map/map-engine.js';
import type {ItemKey} from '../../model/item.js';
import type {SourceController} from '../../store/source-controller.js';
import type {LayerProperties} from '../trek-layer/trek-layer.js';
import type {LoadProblem} from './load-engine.js';

/** When the map is loaded: near the screen, at once, or when the visitor asks for it. */
export type MapLoading = 'lazy' | 'eager' | 'click';

/** What the parts of a <trek-map> need from the element. */
export interface MapContext {
  readonly host: LitElement & {
    readonly loading: MapLoading;
    readonly layers: readonly LayerProperties[] | undefined;
    readonly colourBy: string;
  };
  /** What the map renders into. */
  readonly root: ShadowRoot;
  /** Adds the styles of code that is loaded later; they are removed with the map. */
  readonly addStyles: (styles: CSSResult) => void;
  readonly text: TextController<Messages>;
  readonly source: SourceController;
  /** Selects an item; returns false when the page has cancelled `trek-select`. */
  readonly selectItem: (key: ItemKey) => boolean;
  /** Warns the integrator in the console. */
  readonly warn: (message: string) => void;
  readonly loadEngine: () => Promise<CreateEngine | LoadProblem>;
}
