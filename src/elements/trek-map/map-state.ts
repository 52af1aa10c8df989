import type {MapContent} from '../../map/map-content.js';

/** Why a map is not drawn, or not whole; the message of each is in the group `map` of the messages. */
export type MapProblem =
  /** The browser has no WebGL 2, or refuses a context. */
  | 'webgl'
  /** The page does not allow MapLibre's worker, or it did not start. */
  | 'worker'
  /** The code of the engine could not be loaded. */
  | 'engine'
  /** The WebGL context was lost, and has not come back yet. */
  | 'lost'
  /** The page has as many maps in view as may be drawn at a time. */
  | 'asleep'
  /** There is no network. */
  | 'offline'
  /** Nothing of the base map could be loaded for this view. */
  | 'baseMap'
  /** The code of the layers or of the relief that the page declares could not be loaded. */
  | 'part';

/** The problems for which trying again may help. The others end by themselves, or not at all. */
const canRetry: readonly MapProblem[] = ['engine', 'lost', 'asleep', 'baseMap', 'part'];

export const hasRetry = (problem: MapProblem) => canRetry.includes(problem);

/** The last drawing of a map whose engine was ended, with what it shows. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  readonly content: MapContent;
}

/** What a map is doing. In all but `drawn`, the picture or the sketch is shown in its place. */
export type MapState =
  /** The code of the engine is not requested yet: the map is far from the viewport, or waits for the visitor. */
  | {readonly status: 'waiting'}
  | {readonly status: 'loading'}
  /** The code is there. The engine starts once the container has a size and the tab is visible. */
  | {readonly status: 'starting'; readonly picture?: MapPicture | undefined}
  /** All items are drawn; it is complete with all tiles of the view. */
  | {readonly status: 'drawn'; readonly isComplete: boolean}
  /** The engine was ended, or not started, since other maps of the page are in view. */
  | {readonly status: 'asleep'; readonly picture?: MapPicture | undefined}
  | {readonly status: 'stopped'; readonly problem: 'webgl' | 'worker' | 'engine' | 'lost'};

/** What else the problem of a map depends on. */
interface Surroundings {
  readonly isOnline: boolean;
  readonly isInView: boolean;
  readonly hasBaseMapFailed: boolean;
  readonly hasPartFailed: boolean;
}

/** What the visitor is told, if anything: the gravest problem. */
export function problemOf(
  state: MapState,
  {isOnline, isInView, hasBaseMapFailed, hasPartFailed}: Surroundings,
): MapProblem | undefined {
  if (state.status === 'stopped' && (state.problem !== 'engine' || isOnline)) return state.problem;
  if (!isOnline) return 'offline';
  if (state.status === 'asleep') return isInView ? 'asleep' : undefined;
  if (hasPartFailed) return 'part';
  return state.status === 'drawn' && hasBaseMapFailed ? 'baseMap' : undefined;
}
