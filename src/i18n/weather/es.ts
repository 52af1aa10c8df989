import type {WeatherMessages} from './messages.js';

export const es: WeatherMessages = {
  names: {
    clear: 'Despejado',
    mostlyClear: 'Casi despejado',
    partlyCloudy: 'Nubes y claros',
    overcast: 'Cubierto',
    fog: 'Niebla',
    drizzle: 'Llovizna',
    rain: 'Lluvia',
    snow: 'Nieve',
    showers: 'Chubascos',
    snowShowers: 'Chubascos de nieve',
    thunderstorm: 'Tormenta',
  },
  temperatures: (lowest, highest) => `${lowest} a ${highest}`,
  precipitation: (amount) => `${amount} de precipitación`,
  gusts: (speed) => `Rachas ${speed}`,
  atStart: 'En la salida',
  atHighest: 'En el punto más alto',
  advice:
    'Previsión calculada por modelos, sin garantía: consulta también el boletín oficial antes de salir.',
  credit: 'Datos meteorológicos:',
};
