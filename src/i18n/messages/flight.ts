/** The messages of a flight along a track; loaded with it. */
export interface FlightMessages {
  readonly flight: string;
  readonly play: string;
  readonly pause: string;
  readonly leave: string;
  readonly position: string;
  readonly speed: string;
  readonly previousPart: string;
  readonly nextPart: string;
  /** Why there is no animation. */
  readonly reducedMotion: string;
  readonly paused: (place: string) => string;
  readonly arrived: (place: string) => string;
  /** Where the track is interrupted. */
  readonly gap: string;
}
