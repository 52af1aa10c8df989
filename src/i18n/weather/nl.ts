import type {WeatherMessages} from './messages.js';

export const nl: WeatherMessages = {
  names: {
    clear: 'Helder',
    mostlyClear: 'Overwegend helder',
    partlyCloudy: 'Half bewolkt',
    overcast: 'Bewolkt',
    fog: 'Mist',
    drizzle: 'Motregen',
    rain: 'Regen',
    snow: 'Sneeuw',
    showers: 'Buien',
    snowShowers: 'Sneeuwbuien',
    thunderstorm: 'Onweer',
  },
  temperatures: (lowest, highest) => `${lowest} tot ${highest}`,
  precipitation: (amount) => `${amount} neerslag`,
  gusts: (speed) => `Windstoten ${speed}`,
  atStart: 'Bij de start',
  atHighest: 'Op het hoogste punt',
  advice:
    'Door modellen berekende verwachting, zonder garantie: lees voor vertrek ook het officiële weerbericht.',
  credit: 'Weergegevens:',
};
