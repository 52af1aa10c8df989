import type {RouteMessages} from './messages.js';

export const de: RouteMessages = {
  inWords: 'Der Weg in Worten',
  steepest: 'Steilster Abschnitt',
  longestClimb: 'Längster Anstieg',
  highest: 'Höchster Punkt',
  effort: 'Anstrengung',
  effortOf: (km) =>
    `${km} Leistungskilometer (1\u00a0km je Kilometer, und 1 je 100\u00a0m Anstieg)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} auf ${length}, ${isUp ? 'bergauf' : 'bergab'}, bei km\u00a0${km}`,
  climb: ({rise, length, slope, km}) => `${rise} auf ${length} (${slope}), ab km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, bei km\u00a0${km}`,
  directions: {
    N: 'nach Norden',
    NE: 'nach Nordosten',
    E: 'nach Osten',
    SE: 'nach Südosten',
    S: 'nach Süden',
    SW: 'nach Südwesten',
    W: 'nach Westen',
    NW: 'nach Nordwesten',
  },
  start: (elevation, place) =>
    place ? `Start: ${place}, auf ${elevation} Höhe.` : `Start auf ${elevation} Höhe.`,
  heading: (direction) => `Der Weg beginnt ${direction}.`,
  returnsSameWay: 'Der Rückweg folgt dem Hinweg.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `Von km\u00a0${from} bis km\u00a0${to} steigt er${direction} auf ${length} um ${rise} an (im Mittel ${slope}), bis auf ${elevation} Höhe.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `Von km\u00a0${from} bis km\u00a0${to} fällt er${direction} auf ${length} um ${rise} ab (im Mittel ${slope}), bis auf ${elevation} Höhe.`,
  level: ({from, to, length, elevation, direction}) =>
    `Von km\u00a0${from} bis km\u00a0${to} verläuft er${direction} ${length} lang fast eben und endet auf ${elevation} Höhe.`,
  onTheWay: (points) => `Am Weg: ${points}.`,
  gap: 'Hier ist der aufgezeichnete Weg unterbrochen.',
  highestPoint: (elevation, km) =>
    `Der höchste Punkt liegt bei km\u00a0${km} auf ${elevation} Höhe.`,
  endOfLoop: (km) => `Bei km\u00a0${km} ist der Weg zurück am Start.`,
  end: (elevation, km, place) =>
    place
      ? `Ziel bei km\u00a0${km}: ${place}, auf ${elevation} Höhe.`
      : `Ziel bei km\u00a0${km}, auf ${elevation} Höhe.`,
};
