import type {UserPosition} from '../map/map-content.js';

const TIMEOUT_MS = 15_000;
/** A walker moves little in this time, so an older position may be reused. */
const MAX_AGE_MS = 20_000;

export type GeolocatorState =
  | {readonly status: 'unknown'}
  | {readonly status: 'locating'}
  | {readonly status: 'failed'}
  | {readonly status: 'found'; readonly userPosition: UserPosition};

/** The position of the visitor's device. It is requested only by `locate` and stored only here. */
export class Geolocator {
  private current: GeolocatorState = {status: 'unknown'};
  private readonly onChange: () => void;
  private requestId = 0;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get state(): GeolocatorState {
    return this.current;
  }

  /** Resolves to the position; to undefined when it cannot be determined or `reset` was called. */
  locate(): Promise<UserPosition | undefined> {
    this.requestId += 1;
    const {requestId} = this;
    this.setState({status: 'locating'});
    return new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        ({coords}) => {
          if (requestId !== this.requestId) return resolve(undefined);
          const {longitude, latitude, accuracy} = coords;
          const userPosition: UserPosition = {
            position: [longitude, latitude],
            accuracyMetres: accuracy,
          };
          this.setState({status: 'found', userPosition});
          resolve(userPosition);
        },
        () => {
          if (requestId === this.requestId) this.setState({status: 'failed'});
          resolve(undefined);
        },
        {enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS},
      );
    });
  }

  reset() {
    this.requestId += 1;
    this.current = {status: 'unknown'};
  }

  private setState(state: GeolocatorState) {
    this.current = state;
    this.onChange();
  }
}
