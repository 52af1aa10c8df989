import type {AlertMessages} from './messages.js';

export const it: AlertMessages = {
  title: 'Chiusure e aree sensibili',
  day: 'Giorno dell’uscita',
  today: 'Oggi',
  inForce: (date) => (date ? `In vigore il ${date}` : 'In vigore oggi'),
  count: (count, date) =>
    count === 0
      ? `Nulla è in vigore il ${date}.`
      : count === 1
        ? `Un avviso in vigore il ${date}.`
        : `${count} avvisi in vigore il ${date}.`,
  others: 'Non in vigore quel giorno',
  more: (count) => (count === 1 ? 'E un altro.' : `E altri ${count}.`),
  details: 'Dettagli e altro giorno',
  levels: {
    closed: 'Chiuso',
    care: 'Attenzione',
    nature: 'Area sensibile',
    information: 'Informazione',
  },
  stretch: (from, to) => `dal km\u00a0${from} al km\u00a0${to}`,
  at: (km) => `al km\u00a0${km}`,
  whole: 'su tutto il percorso',
  near: 'vicino al percorso, che non la attraversa',
  when: 'In vigore',
  allYear: 'tutto l’anno',
  practices: 'Attività interessate',
  advice: 'Consigli',
  rules: 'Regole',
  contact: 'Contatto',
  website: 'Maggiori informazioni',
};
