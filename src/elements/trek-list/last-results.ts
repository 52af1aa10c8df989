import {type ShownTreks, type SourceState, shownTreks} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';

export interface Results {
  readonly shown: ShownTreks;
  /** Whether these are the results of before, while the server is asked for those of now. */
  readonly areEarlier: boolean;
}

/** Keeps the results that were last shown, so that the page does not go blank while the next come. */
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
