import type {AlertMessages} from './messages.js';

export const de: AlertMessages = {
  title: 'Sperrungen und Schutzbereiche',
  day: 'Tag Ihrer Tour',
  today: 'Heute',
  inForce: (date) => (date ? `In Kraft am ${date}` : 'Heute in Kraft'),
  count: (count, date) =>
    count === 0
      ? `Am ${date} ist nichts in Kraft.`
      : count === 1
        ? `Am ${date} ist ein Hinweis in Kraft.`
        : `Am ${date} sind ${count} Hinweise in Kraft.`,
  others: 'An diesem Tag nicht in Kraft',
  more: (count) => (count === 1 ? 'Und ein weiterer.' : `Und ${count} weitere.`),
  details: 'Einzelheiten und anderer Tag',
  levels: {
    closed: 'Gesperrt',
    care: 'Vorsicht',
    nature: 'Schutzbereich',
    information: 'Hinweis',
  },
  stretch: (from, to) => `von km\u00a0${from} bis km\u00a0${to}`,
  at: (km) => `bei km\u00a0${km}`,
  whole: 'auf der ganzen Strecke',
  near: 'nahe der Strecke, die ihn nicht durchquert',
  when: 'In Kraft',
  allYear: 'ganzjährig',
  practices: 'Betroffene Aktivitäten',
  advice: 'Verhalten',
  rules: 'Regeln',
  contact: 'Kontakt',
  website: 'Mehr dazu',
};
