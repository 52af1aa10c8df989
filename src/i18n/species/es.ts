import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('es');

export const es: SpeciesMessages = {
  observations: (n) => count(n, 'observación', 'observaciones'),
  most: (count) =>
    `${count} en un rectángulo alrededor del lugar. Las especies observadas más a menudo:`,
  none: 'No hay observaciones publicadas en estos alrededores.',
  credit: 'Observaciones publicadas con licencia CC0 o CC BY 4.0, a veces en un lugar aproximado.',
  all: 'Las observaciones y sus autores en GBIF.org',
};
