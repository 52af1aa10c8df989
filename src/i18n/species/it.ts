import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('it');

export const it: SpeciesMessages = {
  observations: (n) => count(n, 'osservazione', 'osservazioni'),
  most: (count) => `${count} in un rettangolo intorno al luogo. Le specie osservate più spesso:`,
  none: 'Nessuna osservazione è pubblicata in questi dintorni.',
  credit:
    'Osservazioni pubblicate con licenza CC0 o CC BY 4.0, a volte in un luogo approssimativo.',
  all: 'Le osservazioni e i loro autori su GBIF.org',
};
