import type {RouteMessages} from './messages.js';

export const nl: RouteMessages = {
  inWords: 'De route in woorden',
  steepest: 'Steilste stuk',
  longestClimb: 'Langste klim',
  highest: 'Hoogste punt',
  effort: 'Inspanning',
  effortOf: (km) => `${km} km-effort (1\u00a0km per kilometer, en 1 per 100\u00a0m klimmen)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} over ${length}, ${isUp ? 'omhoog' : 'omlaag'}, bij km\u00a0${km}`,
  climb: ({rise, length, slope, km}) => `${rise} over ${length} (${slope}), vanaf km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, bij km\u00a0${km}`,
  directions: {
    N: 'naar het noorden',
    NE: 'naar het noordoosten',
    E: 'naar het oosten',
    SE: 'naar het zuidoosten',
    S: 'naar het zuiden',
    SW: 'naar het zuidwesten',
    W: 'naar het westen',
    NW: 'naar het noordwesten',
  },
  start: (elevation, place) =>
    place ? `Start: ${place}, op ${elevation} hoogte.` : `Start op ${elevation} hoogte.`,
  heading: (direction) => `De route vertrekt ${direction}.`,
  returnsSameWay: 'De terugweg volgt de heenweg.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `Van km\u00a0${from} tot km\u00a0${to} stijgt ze${direction} ${rise} over ${length} (gemiddeld ${slope}), tot op ${elevation} hoogte.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `Van km\u00a0${from} tot km\u00a0${to} daalt ze${direction} ${rise} over ${length} (gemiddeld ${slope}), tot op ${elevation} hoogte.`,
  level: ({from, to, length, elevation, direction}) =>
    `Van km\u00a0${from} tot km\u00a0${to} blijft ze${direction} ${length} lang vrijwel vlak, en eindigt op ${elevation} hoogte.`,
  onTheWay: (points) => `Onderweg: ${points}.`,
  gap: 'Hier is de opgenomen route onderbroken.',
  highestPoint: (elevation, km) =>
    `Het hoogste punt, op ${elevation} hoogte, ligt bij km\u00a0${km}.`,
  endOfLoop: (km) => `Bij km\u00a0${km} is de route terug bij de start.`,
  end: (elevation, km, place) =>
    place
      ? `Einde bij km\u00a0${km}: ${place}, op ${elevation} hoogte.`
      : `Einde bij km\u00a0${km}, op ${elevation} hoogte.`,
};
