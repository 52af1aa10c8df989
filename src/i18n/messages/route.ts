import type {CompassDirection} from '../../model/compass-direction.js';

/** What is said of the route of a track, in one language. All figures come formatted, with their units. */
export interface RouteMessages {
  /** Title of the description in words. */
  readonly inWords: string;
  readonly steepest: string;
  readonly longestClimb: string;
  readonly highest: string;
  readonly effort: string;
  /** The kilometres of effort, with what they are. */
  readonly effortOf: (km: string) => string;
  /** A slope over a length, at a distance from the start such as `3.6`. */
  readonly slopeUp: (stretch: Stretch) => string;
  readonly slopeDown: (stretch: Stretch) => string;
  readonly climb: (stretch: Climb) => string;
  readonly point: (elevation: string, km: string) => string;
  /** With their preposition, such as “to the north”. */
  readonly directions: Readonly<Record<CompassDirection, string>>;
  /** Where the editor has named no place. */
  readonly start: (elevation: string) => string;
  readonly startAt: (elevation: string, place: string) => string;
  readonly heading: (direction: string) => string;
  readonly returnsSameWay: string;
  readonly up: (leg: LegFigures) => string;
  readonly down: (leg: LegFigures) => string;
  readonly level: (leg: LegFigures) => string;
  /** The points that a leg passes, as a list. */
  readonly onTheWay: (points: string) => string;
  /** Before a leg that begins where the track is interrupted. */
  readonly gap: string;
  readonly highestPoint: (elevation: string, km: string) => string;
  readonly endOfLoop: (km: string) => string;
  readonly end: (elevation: string, km: string) => string;
  readonly endAt: (elevation: string, km: string, place: string) => string;
}

export interface Stretch {
  readonly slope: string;
  readonly length: string;
  readonly km: string;
}

interface Climb extends Stretch {
  readonly rise: string;
}

interface LegFigures {
  /** Distances from the start. */
  readonly from: string;
  readonly to: string;
  readonly length: string;
  readonly rise: string;
  readonly slope: string;
  /** Elevation at its end. */
  readonly elevation: string;
  /** A space and one of the directions; empty where the leg comes back to where it began. */
  readonly direction: string;
}
