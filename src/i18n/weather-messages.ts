import type {Weather} from '../model/forecast.js';
import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages about the weather, in one language; loaded when a visitor asks for it. */
export interface WeatherMessages {
  readonly names: Readonly<Record<Weather, string>>;
  /** From the coldest of a day to the warmest, which has the unit. */
  readonly temperatures: (lowest: string, highest: string) => string;
  readonly precipitation: (amount: string) => string;
  readonly gusts: (speed: string) => string;
  readonly atStart: string;
  readonly atHighest: string;
  /** What such a forecast is worth. */
  readonly advice: string;
  /** Before the name of the service. */
  readonly credit: string;
}

const fr: WeatherMessages = {
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

const catalogue: Catalogue<WeatherMessages> = {
  fr,
  en: {
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
  },
  de: {
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
  },
  es: {
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
  },
  it: {
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
  },
  nl: {
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
  },
};

/** The messages of a language, else the French ones. */
export const weatherMessages = byLanguage(catalogue);
