import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('en');

export const en: SpeciesMessages = {
  observations: (n) => count(n, 'observation', 'observations'),
  most: (count) => `${count} in a rectangle around this place. The species seen most often:`,
  none: 'No observation is published around here.',
  credit: 'Observations published under CC0 or CC BY 4.0, some of them at an approximate position.',
  all: 'The observations and their authors on GBIF.org',
};
