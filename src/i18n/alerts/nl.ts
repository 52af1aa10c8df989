import type {AlertMessages} from './messages.js';

export const nl: AlertMessages = {
  title: 'Afsluitingen en kwetsbare gebieden',
  day: 'Dag van je tocht',
  today: 'Vandaag',
  inForce: (date) => (date ? `Van kracht op ${date}` : 'Vandaag van kracht'),
  count: (count, date) =>
    count === 0
      ? `Op ${date} is niets van kracht.`
      : count === 1
        ? `Op ${date} is één melding van kracht.`
        : `Op ${date} zijn ${count} meldingen van kracht.`,
  others: 'Die dag niet van kracht',
  more: (count) => (count === 1 ? 'En nog één.' : `En nog ${count}.`),
  details: 'Details en andere dag',
  levels: {
    closed: 'Afgesloten',
    care: 'Let op',
    nature: 'Kwetsbaar gebied',
    information: 'Informatie',
  },
  stretch: (from, to) => `van km\u00a0${from} tot km\u00a0${to}`,
  at: (km) => `bij km\u00a0${km}`,
  whole: 'op de hele route',
  near: 'dicht bij de route, die er niet doorheen gaat',
  when: 'Van kracht',
  allYear: 'het hele jaar',
  practices: 'Betreft',
  advice: 'Advies',
  rules: 'Regels',
  contact: 'Contact',
  website: 'Meer informatie',
};
