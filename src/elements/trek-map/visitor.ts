import type {VisitorPlace} from '../../map/map-engine.js';

const PATIENCE_MS = 15_000;
/** A position this old is still where a walker is. */
const FRESH_MS = 20_000;

export type VisitorState =
  | {readonly status: 'unknown'}
  | {readonly status: 'locating'}
  | {readonly status: 'failed'}
  | {readonly status: 'found'; readonly place: VisitorPlace};

/** Where the visitor is. Asked only when the visitor asks, and kept nowhere else. */
export class Visitor {
  private current: VisitorState = {status: 'unknown'};
  private readonly changed: () => void;
  private turn = 0;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get state(): VisitorState {
    return this.current;
  }

  /** Resolves to the place, or to nothing when it cannot be known. */
  locate(): Promise<VisitorPlace | undefined> {
    this.turn += 1;
    const {turn} = this;
    this.replace({status: 'locating'});
    return new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        ({coords}) => {
          if (turn !== this.turn) return resolve(undefined);
          const {longitude, latitude, accuracy} = coords;
          const place: VisitorPlace = {position: [longitude, latitude], accuracyMetres: accuracy};
          this.replace({status: 'found', place});
          resolve(place);
        },
        () => {
          if (turn === this.turn) this.replace({status: 'failed'});
          resolve(undefined);
        },
        {enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS},
      );
    });
  }

  forget() {
    this.turn += 1;
    this.current = {status: 'unknown'};
  }

  private replace(state: VisitorState) {
    this.current = state;
    this.changed();
  }
}
