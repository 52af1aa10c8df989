import type {RouteMessages} from './messages.js';

export const fr: RouteMessages = {
  inWords: 'Le parcours décrit en mots',
  steepest: 'Passage le plus raide',
  longestClimb: 'Plus longue montée',
  highest: 'Point le plus haut',
  effort: 'Effort',
  effortOf: (km) => `${km} km-effort (1\u00a0km par kilomètre, et 1 par 100\u00a0m de montée)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} sur ${length}, ${isUp ? 'en montée' : 'en descente'}, au km\u00a0${km}`,
  climb: ({rise, length, slope, km}) =>
    `${rise} sur ${length} (${slope}), à partir du km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, au km\u00a0${km}`,
  directions: {
    N: 'vers le nord',
    NE: 'vers le nord-est',
    E: 'vers l’est',
    SE: 'vers le sud-est',
    S: 'vers le sud',
    SW: 'vers le sud-ouest',
    W: 'vers l’ouest',
    NW: 'vers le nord-ouest',
  },
  start: (elevation, place) =>
    place
      ? `Départ\u00a0: ${place}, à ${elevation} d’altitude.`
      : `Départ à ${elevation} d’altitude.`,
  heading: (direction) => `Le parcours part ${direction}.`,
  returnsSameWay: 'Le retour reprend le chemin de l’aller.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `Du km\u00a0${from} au km\u00a0${to}, il monte${direction} de ${rise} en ${length} (${slope} en moyenne), jusqu’à ${elevation} d’altitude.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `Du km\u00a0${from} au km\u00a0${to}, il descend${direction} de ${rise} en ${length} (${slope} en moyenne), jusqu’à ${elevation} d’altitude.`,
  level: ({from, to, length, elevation, direction}) =>
    `Du km\u00a0${from} au km\u00a0${to}, il reste à peu près de niveau${direction} pendant ${length}, et finit à ${elevation} d’altitude.`,
  onTheWay: (points) => `En chemin\u00a0: ${points}.`,
  gap: 'Ici, le tracé enregistré est interrompu.',
  highestPoint: (elevation, km) =>
    `Le point le plus haut, à ${elevation} d’altitude, est au km\u00a0${km}.`,
  endOfLoop: (km) => `Au km\u00a0${km}, le parcours est revenu à son départ.`,
  end: (elevation, km, place) =>
    place
      ? `Arrivée au km\u00a0${km}\u00a0: ${place}, à ${elevation} d’altitude.`
      : `Arrivée au km\u00a0${km}, à ${elevation} d’altitude.`,
};
