import type {WeatherMessages} from './messages.js';

export const it: WeatherMessages = {
  names: {
    clear: 'Sereno',
    mostlyClear: 'Quasi sereno',
    partlyCloudy: 'Parzialmente nuvoloso',
    overcast: 'Coperto',
    fog: 'Nebbia',
    drizzle: 'Pioviggine',
    rain: 'Pioggia',
    snow: 'Neve',
    showers: 'Rovesci',
    snowShowers: 'Rovesci di neve',
    thunderstorm: 'Temporale',
  },
  temperatures: (lowest, highest) => `da ${lowest} a ${highest}`,
  precipitation: (amount) => `${amount} di precipitazioni`,
  gusts: (speed) => `Raffiche ${speed}`,
  atStart: 'Alla partenza',
  atHighest: 'Nel punto più alto',
  advice:
    'Previsione calcolata da modelli, senza garanzia: consulta anche il bollettino ufficiale prima di partire.',
  credit: 'Dati meteo:',
};
