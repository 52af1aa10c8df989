import type {ItemSource} from '../../store/item-source.js';
import {type SourceState, type VisibleItems, visibleItems} from '../../store/source-state.js';

export interface Results {
  readonly shown: VisibleItems;
  /** Whether these are those of the earlier criteria, until those of the present ones are known. */
  readonly areEarlier: boolean;
}

/** Keeps the results that were last shown, so that the list is not empty while the next are loaded. */
export class LastResults {
  private source: ItemSource | undefined;
  private shown: VisibleItems | undefined;

  /** Absent while there is nothing to show. */
  of(source: ItemSource | undefined, state: SourceState): Results | undefined {
    const shown = visibleItems(state);
    if (shown || source !== this.source || state.items.status !== 'ready') this.shown = shown;
    this.source = source;
    return this.shown && {shown: this.shown, areEarlier: !shown};
  }
}
