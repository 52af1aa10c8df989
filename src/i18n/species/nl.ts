import {counted} from '../counted.js';
import type {SpeciesMessages} from './messages.js';

const {count} = counted('nl');

export const nl: SpeciesMessages = {
  observations: (n) => count(n, 'waarneming', 'waarnemingen'),
  most: (count) => `${count} in een rechthoek rond deze plek. De vaakst waargenomen soorten:`,
  none: 'In deze omgeving is geen waarneming gepubliceerd.',
  credit: 'Waarnemingen gepubliceerd onder CC0 of CC BY 4.0, soms op een geschatte plaats.',
  all: 'De waarnemingen en hun auteurs op GBIF.org',
};
