import type {AlertMessages} from './messages.js';

export const es: AlertMessages = {
  title: 'Cierres y zonas sensibles',
  day: 'Día de tu salida',
  today: 'Hoy',
  inForce: (date) => (date ? `En vigor el ${date}` : 'En vigor hoy'),
  count: (count, date) =>
    count === 0
      ? `No hay nada en vigor el ${date}.`
      : count === 1
        ? `Un aviso en vigor el ${date}.`
        : `${count} avisos en vigor el ${date}.`,
  others: 'No está en vigor ese día',
  more: (count) => (count === 1 ? 'Y otro más.' : `Y ${count} más.`),
  details: 'Detalles y otro día',
  levels: {
    closed: 'Cerrado',
    care: 'Precaución',
    nature: 'Zona sensible',
    information: 'Información',
  },
  stretch: (from, to) => `del km\u00a0${from} al km\u00a0${to}`,
  at: (km) => `en el km\u00a0${km}`,
  whole: 'en todo el itinerario',
  near: 'cerca del itinerario, que no la atraviesa',
  when: 'En vigor',
  allYear: 'todo el año',
  practices: 'Actividades afectadas',
  advice: 'Consejos',
  rules: 'Normas',
  contact: 'Contacto',
  website: 'Más información',
};
