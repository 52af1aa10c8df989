import type {LitElement} from 'lit';
import type {TextController} from '../../i18n/text-controller.js';
import type {BaseMap} from '../../map/map-engine.js';
import type {Size} from '../../map/view.js';
import type {SourceController} from '../../store/source-controller.js';
import type {MapScene} from './map-scene.js';

/** What the pieces of a <trek-map> know of it. */
export interface MapContext {
  readonly host: LitElement;
  /** Where the engine draws. */
  readonly ground: HTMLElement;
  readonly text: TextController;
  readonly source: SourceController;
  readonly scene: MapScene;
  readonly size: () => Size;
  readonly baseMaps: () => readonly BaseMap[];
  /** False when the page opens the trek itself. */
  readonly choose: (trekId: number) => boolean;
}
