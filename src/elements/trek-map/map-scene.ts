import {type Bounds, boundsOf, type Line, type Position} from '../../model/geometry.js';
import {boundsOfLines, type Trek} from '../../model/trek.js';
import {knownTrek, type SourceState, shownTreks} from '../../store/source-state.js';

/** The same one each time, so that nothing seems to have changed. */
const noTreks: readonly Trek[] = [];

/** What there is to see of a source's state, on a map as well as on a sketch. */
export class MapScene {
  private treks: readonly Trek[] | undefined;
  private bounds: Bounds | undefined;

  /** Around the points of all treks; absent while there are none. */
  boundsOfTreks(state: SourceState): Bounds | undefined {
    const treks = treksOf(state);
    if (treks !== this.treks) {
      this.treks = treks;
      this.bounds = boundsOf(treks.map(({start}) => start).filter((start) => start !== undefined));
    }
    return this.bounds;
  }

  /** Whether there is anything to see. */
  hasPoints(state: SourceState): boolean {
    return chosenLines(state).length > 0 || treksOf(state).some(({start}) => start);
  }

  /** What a map begins with: the chosen trek, the part that is searched, or else all treks. */
  firstBounds(state: SourceState): Bounds | undefined {
    const {within} = state.criteria;
    return boundsOfLines(chosenLines(state)) ?? within ?? this.boundsOfTreks(state);
  }
}

/** All treks, or those that match the active filters. */
export const treksOf = (state: SourceState): readonly Trek[] => shownTreks(state)?.treks ?? noTreks;

export function chosenLines({selectedId, lines}: SourceState): readonly Line[] {
  return (selectedId === undefined ? undefined : lines.get(selectedId)) ?? [];
}

/** Where a trek's point is: the start of its track when the editor gave none. */
export function startOf(state: SourceState, id: number): Position | undefined {
  const start = knownTrek(state, id)?.start;
  const first = state.lines.get(id)?.[0]?.[0];
  return start ?? (first && [first[0], first[1]]);
}

/** Where the trek pointed at and the chosen one start. */
export function marksOf(state: SourceState): readonly Position[] {
  return [state.highlightedId, state.selectedId].flatMap((id) => {
    const start = id === undefined ? undefined : startOf(state, id);
    return start ? [start] : [];
  });
}
