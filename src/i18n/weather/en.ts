import type {WeatherMessages} from './messages.js';

export const en: WeatherMessages = {
  names: {
    clear: 'Clear sky',
    mostlyClear: 'Mostly clear',
    partlyCloudy: 'Partly cloudy',
    overcast: 'Overcast',
    fog: 'Fog',
    drizzle: 'Drizzle',
    rain: 'Rain',
    snow: 'Snow',
    showers: 'Showers',
    snowShowers: 'Snow showers',
    thunderstorm: 'Thunderstorm',
  },
  temperatures: (lowest, highest) => `${lowest} to ${highest}`,
  precipitation: (amount) => `${amount} of precipitation`,
  gusts: (speed) => `Gusts ${speed}`,
  atStart: 'At the start',
  atHighest: 'At the highest point',
  advice:
    'A forecast computed by models, without guarantee: read the official bulletin, too, before you leave.',
  credit: 'Weather data:',
};
