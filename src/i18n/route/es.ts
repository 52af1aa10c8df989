import type {RouteMessages} from './messages.js';

export const es: RouteMessages = {
  inWords: 'El recorrido en palabras',
  steepest: 'Tramo más empinado',
  longestClimb: 'Subida más larga',
  highest: 'Punto más alto',
  effort: 'Esfuerzo',
  effortOf: (km) =>
    `${km} km-esfuerzo (1\u00a0km por kilómetro, y 1 por cada 100\u00a0m de subida)`,
  slope: ({slope, length, km, isUp}) =>
    `${slope} en ${length}, ${isUp ? 'de subida' : 'de bajada'}, en el km\u00a0${km}`,
  climb: ({rise, length, slope, km}) => `${rise} en ${length} (${slope}), desde el km\u00a0${km}`,
  point: (elevation, km) => `${elevation}, en el km\u00a0${km}`,
  directions: {
    N: 'hacia el norte',
    NE: 'hacia el noreste',
    E: 'hacia el este',
    SE: 'hacia el sureste',
    S: 'hacia el sur',
    SW: 'hacia el suroeste',
    W: 'hacia el oeste',
    NW: 'hacia el noroeste',
  },
  start: (elevation, place) =>
    place ? `Salida: ${place}, a ${elevation} de altitud.` : `Salida a ${elevation} de altitud.`,
  heading: (direction) => `El recorrido sale ${direction}.`,
  returnsSameWay: 'La vuelta sigue el camino de ida.',
  up: ({from, to, rise, length, slope, elevation, direction}) =>
    `Del km\u00a0${from} al km\u00a0${to}, sube${direction} ${rise} en ${length} (${slope} de media), hasta ${elevation} de altitud.`,
  down: ({from, to, rise, length, slope, elevation, direction}) =>
    `Del km\u00a0${from} al km\u00a0${to}, baja${direction} ${rise} en ${length} (${slope} de media), hasta ${elevation} de altitud.`,
  level: ({from, to, length, elevation, direction}) =>
    `Del km\u00a0${from} al km\u00a0${to}, sigue casi llano${direction} durante ${length} y termina a ${elevation} de altitud.`,
  onTheWay: (points) => `Por el camino: ${points}.`,
  gap: 'Aquí se interrumpe el trazado registrado.',
  highestPoint: (elevation, km) =>
    `El punto más alto, a ${elevation} de altitud, está en el km\u00a0${km}.`,
  endOfLoop: (km) => `En el km\u00a0${km}, el recorrido vuelve a la salida.`,
  end: (elevation, km, place) =>
    place
      ? `Llegada en el km\u00a0${km}: ${place}, a ${elevation} de altitud.`
      : `Llegada en el km\u00a0${km}, a ${elevation} de altitud.`,
};
