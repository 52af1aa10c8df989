import type {LitElement} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {CreateEngine} from '../../map/map-engine.js';
import type {ItemKey} from '../../model/item.js';
import type {SourceController} from '../../store/source-controller.js';

/** When the map is loaded: near the screen, at once, or when the visitor asks for it. */
export type MapLoading = 'lazy' | 'eager' | 'click';

/** What the pieces of a <trek-map> know of it. */
export interface MapContext {
  readonly host: LitElement & {readonly loading: MapLoading};
  readonly text: TextController<Messages>;
  readonly source: SourceController;
  /** False when the page opens the item itself. */
  readonly choose: (key: ItemKey) => boolean;
  /** Tells the integrator. */
  readonly warn: (sentence: string) => void;
  readonly loadEngine: () => Promise<CreateEngine | undefined>;
}
