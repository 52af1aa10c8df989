import type {AlertMessages} from './messages.js';

export const en: AlertMessages = {
  title: 'Closures and sensitive areas',
  day: 'Day of your outing',
  today: 'Today',
  inForce: (date) => (date ? `In force on ${date}` : 'In force today'),
  count: (count, date) =>
    count === 0
      ? `Nothing is in force on ${date}.`
      : count === 1
        ? `One notice is in force on ${date}.`
        : `${count} notices are in force on ${date}.`,
  others: 'Not in force that day',
  more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  details: 'Details and other days',
  levels: {
    closed: 'Closed',
    care: 'Take care',
    nature: 'Sensitive area',
    information: 'Information',
  },
  stretch: (from, to) => `from km\u00a0${from} to km\u00a0${to}`,
  at: (km) => `at km\u00a0${km}`,
  whole: 'along the whole route',
  near: 'near the route, which does not cross it',
  when: 'In force',
  allYear: 'all year',
  practices: 'Activities concerned',
  advice: 'Advice',
  rules: 'Rules',
  contact: 'Contact',
  website: 'More information',
};
