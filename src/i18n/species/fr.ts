import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('fr');

export const fr: SpeciesMessages = {
  observations: (n) => count(n, 'observation', 'observations'),
  most: (count) =>
    `${count} dans un rectangle alentour. Les espèces les plus souvent observées\u00a0:`,
  none: 'Aucune observation n’est publiée dans ces environs.',
  credit: 'Observations publiées sous licence CC0 ou CC BY 4.0, parfois à une position approchée.',
  all: 'Les observations et leurs auteurs sur GBIF.org',
};
