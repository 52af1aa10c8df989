import {type ShownTreks, type SourceState, shownTreks} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';

export interface Results {
  readonly shown: ShownTreks;
  /** Whether these are those of the earlier criteria, until those of the present ones are known. */
  readonly areEarlier: boolean;
}

/** Keeps the results that were last shown, so that the list is not empty while the next are loaded. */
export class LastResults {
  private source: TrekSource | undefined;
  private shown: ShownTreks | undefined;

  /** Absent while there is nothing to show. */
  of(source: TrekSource | undefined, state: SourceState): Results | undefined {
    const shown = shownTreks(state);
    if (shown || source !== this.source || state.treks.status !== 'ready') this.shown = shown;
    this.source = source;
    return this.shown && {shown: this.shown, areEarlier: !shown};
  }
}
