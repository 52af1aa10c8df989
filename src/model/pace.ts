import type {PracticeType} from './practice-type.js';

/** An activity whose time can be estimated. */
export type Activity = 'walking' | 'running' | 'cycling';

/** What is known of a route; a climb or a descent that is not known counts as none. */
export interface RouteFigures {
  readonly lengthMetres: number;
  readonly ascentMetres?: number | undefined;
  readonly descentMetres?: number | undefined;
}

/** Speeds on level ground, in km/h, for a control. */
export interface PaceRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly usual: number;
}

/** DIN 33466: metres climbed and descended in an hour by a walker who covers 4 km in it on level ground. */
const DIN_SPEED = 4;
const DIN_ASCENT = 300;
const DIN_DESCENT = 500;

/**
 * Metres on level ground that take as long as a metre of climbing: about 8 for runners (Scarf, “Route choice in
 * mountain navigation, Naismith’s rule, and the equivalence of distance and climb”, Journal of Sports Sciences 25,
 * 2007) and for cyclists (Scarf and Grehan, “An empirical basis for route choice in cycling”, the same 23, 2005).
 */
export const METRES_PER_CLIMBED_METRE = 8;

const WALKING: PaceRange = {from: 2, to: 7, step: 0.5, usual: DIN_SPEED};
const RUNNING: PaceRange = {from: 6, to: 16, step: 0.5, usual: 10};
const CYCLING: PaceRange = {from: 6, to: 30, step: 1, usual: 16};
/** A kilometre on good ground off the road counts as two on it (Scarf and Grehan). */
const OFF_ROAD: PaceRange = {...CYCLING, usual: CYCLING.usual / 2};

const ACTIVITIES: Readonly<Partial<Record<PracticeType, readonly [Activity, PaceRange]>>> = {
  pédestre: ['walking', WALKING],
  trail: ['running', RUNNING],
  cyclo: ['cycling', CYCLING],
  gravel: ['cycling', {...CYCLING, usual: 12}],
  VTT: ['cycling', OFF_ROAD],
};

/** The activity of a practice with the speeds to choose from; undefined where no formula is known. */
export function activityOf(practice: PracticeType) {
  const [activity, range] = ACTIVITIES[practice] ?? [];
  return activity && range && {activity, range};
}

/** Metres climbed and descended in an hour by a walker with some speed on level ground. */
export const verticalSpeeds = (kmPerHour: number) => ({
  ascentMetres: (DIN_ASCENT * kmPerHour) / DIN_SPEED,
  descentMetres: (DIN_DESCENT * kmPerHour) / DIN_SPEED,
});

/**
 * How long a route takes, without breaks. Walking follows DIN 33466: of the times for the distance and for climb
 * and descent, the longer one and half of the shorter one. Running and cycling have 8 m for each metre of climb added.
 */
export function estimatedHours(activity: Activity, route: RouteFigures, kmPerHour: number): number {
  const {lengthMetres, ascentMetres = 0, descentMetres = 0} = route;
  if (activity !== 'walking') {
    return (lengthMetres + METRES_PER_CLIMBED_METRE * ascentMetres) / 1000 / kmPerHour;
  }
  const speeds = verticalSpeeds(kmPerHour);
  const along = lengthMetres / 1000 / kmPerHour;
  const vertical = ascentMetres / speeds.ascentMetres + descentMetres / speeds.descentMetres;
  return Math.max(along, vertical) + Math.min(along, vertical) / 2;
}

const METRES_PER_EFFORT_CLIMB = 100;

/** Kilometres of effort (“km-effort”): a kilometre for each kilometre, and one for each 100 m climbed. */
export const effortKilometres = ({lengthMetres, ascentMetres = 0}: RouteFigures) =>
  lengthMetres / 1000 + ascentMetres / METRES_PER_EFFORT_CLIMB;
