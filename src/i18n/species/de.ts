import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('de');

export const de: SpeciesMessages = {
  observations: (n) => count(n, 'Beobachtung', 'Beobachtungen'),
  most: (count) => `${count} in einem Rechteck um diesen Ort. Die häufigsten Arten:`,
  none: 'In dieser Umgebung ist keine Beobachtung veröffentlicht.',
  credit: 'Unter CC0 oder CC BY 4.0 veröffentlichte Beobachtungen, manche mit ungefährem Ort.',
  all: 'Die Beobachtungen und ihre Urheber auf GBIF.org',
};
