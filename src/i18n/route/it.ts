import type {RouteMessages} from './messages.js';

export const it: RouteMessages = {
  inWords: 'Il percorso a parole',
  steepest: 'Tratto più ripido',
  longestClimb: 'Salita più lunga',
  highest: 'Punto più alto',
  effort: 'Sforzo',
  effortOf: (km) => `${km} km-sforzo (1\u00a0km per chilometro, e 1 ogni 100\u00a0m di salita)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} su ${length}, ${isUp ? 'in salita' : 'in discesa'}, al km\u00a0${km}`,
  climb: ({rise, length, slope, km}) => `${rise} su ${length} (${slope}), dal km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, al km\u00a0${km}`,
  directions: {
    N: 'verso nord',
    NE: 'verso nord-est',
    E: 'verso est',
    SE: 'verso sud-est',
    S: 'verso sud',
    SW: 'verso sud-ovest',
    W: 'verso ovest',
    NW: 'verso nord-ovest',
  },
  start: (elevation, place) =>
    place ? `Partenza: ${place}, a ${elevation} di quota.` : `Partenza a ${elevation} di quota.`,
  heading: (direction) => `Il percorso parte ${direction}.`,
  returnsSameWay: 'Il ritorno segue la stessa via dell’andata.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `Dal km\u00a0${from} al km\u00a0${to} sale${direction} di ${rise} in ${length} (in media ${slope}), fino a ${elevation} di quota.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `Dal km\u00a0${from} al km\u00a0${to} scende${direction} di ${rise} in ${length} (in media ${slope}), fino a ${elevation} di quota.`,
  level: ({from, to, length, elevation, direction}) =>
    `Dal km\u00a0${from} al km\u00a0${to} resta quasi in piano${direction} per ${length} e finisce a ${elevation} di quota.`,
  onTheWay: (points) => `Lungo il percorso: ${points}.`,
  gap: 'Qui il tracciato registrato è interrotto.',
  highestPoint: (elevation, km) =>
    `Il punto più alto, a ${elevation} di quota, è al km\u00a0${km}.`,
  endOfLoop: (km) => `Al km\u00a0${km} il percorso è tornato alla partenza.`,
  end: (elevation, km, place) =>
    place
      ? `Arrivo al km\u00a0${km}: ${place}, a ${elevation} di quota.`
      : `Arrivo al km\u00a0${km}, a ${elevation} di quota.`,
};
