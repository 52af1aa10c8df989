import type {WeatherMessages} from './messages.js';

export const fr: WeatherMessages = {
  names: {
    clear: 'Ciel clair',
    mostlyClear: 'Ciel plutôt clair',
    partlyCloudy: 'Éclaircies',
    overcast: 'Couvert',
    fog: 'Brouillard',
    drizzle: 'Bruine',
    rain: 'Pluie',
    snow: 'Neige',
    showers: 'Averses',
    snowShowers: 'Averses de neige',
    thunderstorm: 'Orage',
  },
  temperatures: (lowest, highest) => `${lowest} à ${highest}`,
  precipitation: (amount) => `${amount} de précipitations`,
  gusts: (speed) => `Rafales ${speed}`,
  atStart: 'Au départ',
  atHighest: 'Au plus haut',
  advice:
    'Prévision calculée par des modèles, sans garantie\u00a0: consultez aussi le bulletin officiel avant de partir.',
  credit: 'Données météo\u00a0:',
};
