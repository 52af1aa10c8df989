import type {Messages} from '../../i18n/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {CreateEngine} from '../../map/map-engine.js';
import type {SourceController} from '../../store/source-controller.js';
import type {TrekMap} from './trek-map.js';

/** What the pieces of a <trek-map> know of it. */
export interface MapContext {
  readonly host: TrekMap;
  readonly text: TextController<Messages>;
  readonly source: SourceController;
  /** False when the page opens the trek itself. */
  readonly choose: (trekId: number) => boolean;
  /** Tells the integrator. */
  readonly warn: (sentence: string) => void;
  readonly loadEngine: () => Promise<CreateEngine | undefined>;
}
