import type {WeatherMessages} from './messages.js';

export const de: WeatherMessages = {
  names: {
    clear: 'Klar',
    mostlyClear: 'Meist klar',
    partlyCloudy: 'Teils bewölkt',
    overcast: 'Bedeckt',
    fog: 'Nebel',
    drizzle: 'Nieselregen',
    rain: 'Regen',
    snow: 'Schnee',
    showers: 'Schauer',
    snowShowers: 'Schneeschauer',
    thunderstorm: 'Gewitter',
  },
  temperatures: (lowest, highest) => `${lowest} bis ${highest}`,
  precipitation: (amount) => `${amount} Niederschlag`,
  gusts: (speed) => `Böen ${speed}`,
  atStart: 'Am Start',
  atHighest: 'Am höchsten Punkt',
  advice:
    'Von Modellen berechnete Vorhersage ohne Gewähr: Lesen Sie vor dem Aufbruch auch den amtlichen Bericht.',
  credit: 'Wetterdaten:',
};
