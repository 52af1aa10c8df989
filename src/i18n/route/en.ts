import type {RouteMessages} from './messages.js';

export const en: RouteMessages = {
  inWords: 'The route in words',
  steepest: 'Steepest stretch',
  longestClimb: 'Longest climb',
  highest: 'Highest point',
  effort: 'Effort',
  effortOf: (km) =>
    `${km} km-effort (1\u00a0km for each kilometre, and 1 for each 100\u00a0m of climbing)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} over ${length}, ${isUp ? 'uphill' : 'downhill'}, at km\u00a0${km}`,
  climb: ({rise, length, slope, km}) => `${rise} over ${length} (${slope}), from km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, at km\u00a0${km}`,
  directions: {
    N: 'to the north',
    NE: 'to the north-east',
    E: 'to the east',
    SE: 'to the south-east',
    S: 'to the south',
    SW: 'to the south-west',
    W: 'to the west',
    NW: 'to the north-west',
  },
  start: (elevation, place) =>
    place
      ? `Start: ${place}, at an elevation of ${elevation}.`
      : `Start at an elevation of ${elevation}.`,
  heading: (direction) => `The route sets off ${direction}.`,
  returnsSameWay: 'It returns the same way.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `From km\u00a0${from} to km\u00a0${to}, it climbs${direction} by ${rise} over ${length} (${slope} on average), up to ${elevation}.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `From km\u00a0${from} to km\u00a0${to}, it descends${direction} by ${rise} over ${length} (${slope} on average), down to ${elevation}.`,
  level: ({from, to, length, elevation, direction}) =>
    `From km\u00a0${from} to km\u00a0${to}, it stays more or less level${direction} for ${length}, and ends at ${elevation}.`,
  onTheWay: (points) => `On the way: ${points}.`,
  gap: 'Here the recorded track is interrupted.',
  highestPoint: (elevation, km) => `The highest point, at ${elevation}, is at km\u00a0${km}.`,
  endOfLoop: (km) => `At km\u00a0${km}, the route is back at its start.`,
  end: (elevation, km, place) =>
    place
      ? `End at km\u00a0${km}: ${place}, at an elevation of ${elevation}.`
      : `End at km\u00a0${km}, at an elevation of ${elevation}.`,
};
