import type {AlertMessages} from './messages.js';

export const fr: AlertMessages = {
  title: 'Fermetures et zones sensibles',
  day: 'Jour de votre sortie',
  today: 'Aujourd’hui',
  inForce: (date) => (date ? `En vigueur le ${date}` : 'En vigueur aujourd’hui'),
  count: (count, date) =>
    count === 0
      ? `Rien n’est en vigueur le ${date}.`
      : count === 1
        ? `Un point en vigueur le ${date}.`
        : `${count} points en vigueur le ${date}.`,
  others: 'Pas en vigueur ce jour-là',
  more: (count) => (count === 1 ? 'Et un autre.' : `Et ${count} autres.`),
  details: 'Détails et autre jour',
  levels: {
    closed: 'Fermé',
    care: 'Vigilance',
    nature: 'Zone sensible',
    information: 'Information',
  },
  stretch: (from, to) => `du km\u00a0${from} au km\u00a0${to}`,
  at: (km) => `au km\u00a0${km}`,
  whole: 'sur tout l’itinéraire',
  near: 'à proximité de l’itinéraire, qui ne la traverse pas',
  when: 'En vigueur',
  allYear: 'toute l’année',
  practices: 'Pratiques concernées',
  advice: 'Consignes',
  rules: 'Règles',
  contact: 'Contact',
  website: 'En savoir plus',
};
