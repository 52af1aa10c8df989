import {primaryLanguage} from './catalogues.js';

/** The messages about the visitor's own pace, in one language; loaded with that section. Figures come formatted. */
export interface PaceMessages {
  readonly title: string;
  /** The duration as the editor states it. */
  readonly stated: string;
  readonly estimated: string;
  /** Name of the control. */
  readonly speed: string;
  /** Where the figures of a walk come from. */
  readonly walking: (figures: {
    readonly speed: string;
    readonly up: string;
    readonly down: string;
  }) => string;
  /** Where those of a run or a ride come from. */
  readonly climbing: (
    formula: string,
    figures: {readonly speed: string; readonly metres: string},
  ) => string;
}

const fr: PaceMessages = {
  title: 'À mon allure',
  stated: 'Durée indiquée',
  estimated: 'À mon allure (estimation)',
  speed: 'Ma vitesse sur le plat',
  walking: ({speed, up, down}) =>
    `Estimation sans les pauses, d’après la formule de la norme DIN 33466, avec ${speed} à plat, ${up} à la montée et ${down} à la descente. Le terrain, la météo et votre forme peuvent beaucoup la changer.`,
  climbing: (formula, {speed, metres}) =>
    `Estimation sans les pauses, d’après la formule de ${formula}\u00a0: ${speed} à plat, et 1\u00a0m de montée compte comme ${metres} à plat. Le terrain, la météo et votre forme peuvent beaucoup la changer.`,
};

const catalogues: Readonly<Record<string, PaceMessages>> = {
  fr,
  en: {
    title: 'At my pace',
    stated: 'Stated duration',
    estimated: 'At my pace (estimate)',
    speed: 'My speed on level ground',
    walking: ({speed, up, down}) =>
      `An estimate without breaks, by the formula of the standard DIN 33466, with ${speed} on level ground, ${up} uphill and ${down} downhill. Terrain, weather and your fitness can change it a lot.`,
    climbing: (formula, {speed, metres}) =>
      `An estimate without breaks, by the formula of ${formula}: ${speed} on level ground, and 1\u00a0m of climbing counts as ${metres} on level ground. Terrain, weather and your fitness can change it a lot.`,
  },
  de: {
    title: 'In meinem Tempo',
    stated: 'Angegebene Dauer',
    estimated: 'In meinem Tempo (Schätzung)',
    speed: 'Mein Tempo in der Ebene',
    walking: ({speed, up, down}) =>
      `Schätzung ohne Pausen, nach der Formel der Norm DIN 33466, mit ${speed} in der Ebene, ${up} bergauf und ${down} bergab. Gelände, Wetter und Ihre Kondition können sie stark verändern.`,
    climbing: (formula, {speed, metres}) =>
      `Schätzung ohne Pausen, nach der Formel von ${formula}: ${speed} in der Ebene, und 1\u00a0m Anstieg zählt wie ${metres} in der Ebene. Gelände, Wetter und Ihre Kondition können sie stark verändern.`,
  },
  es: {
    title: 'A mi ritmo',
    stated: 'Duración indicada',
    estimated: 'A mi ritmo (estimación)',
    speed: 'Mi velocidad en llano',
    walking: ({speed, up, down}) =>
      `Estimación sin pausas, según la fórmula de la norma DIN 33466, con ${speed} en llano, ${up} de subida y ${down} de bajada. El terreno, el tiempo y su forma física pueden cambiarla mucho.`,
    climbing: (formula, {speed, metres}) =>
      `Estimación sin pausas, según la fórmula de ${formula}: ${speed} en llano, y 1\u00a0m de subida cuenta como ${metres} en llano. El terreno, el tiempo y su forma física pueden cambiarla mucho.`,
  },
  it: {
    title: 'Al mio passo',
    stated: 'Durata indicata',
    estimated: 'Al mio passo (stima)',
    speed: 'La mia velocità in piano',
    walking: ({speed, up, down}) =>
      `Stima senza pause, secondo la formula della norma DIN 33466, con ${speed} in piano, ${up} in salita e ${down} in discesa. Il terreno, il meteo e la forma fisica possono cambiarla molto.`,
    climbing: (formula, {speed, metres}) =>
      `Stima senza pause, secondo la formula di ${formula}: ${speed} in piano, e 1\u00a0m di salita vale come ${metres} in piano. Il terreno, il meteo e la forma fisica possono cambiarla molto.`,
  },
  nl: {
    title: 'In mijn tempo',
    stated: 'Opgegeven duur',
    estimated: 'In mijn tempo (schatting)',
    speed: 'Mijn snelheid op vlak terrein',
    walking: ({speed, up, down}) =>
      `Schatting zonder pauzes, volgens de formule van de norm DIN 33466, met ${speed} op vlak terrein, ${up} bergop en ${down} bergaf. Terrein, weer en uw conditie kunnen die sterk veranderen.`,
    climbing: (formula, {speed, metres}) =>
      `Schatting zonder pauzes, volgens de formule van ${formula}: ${speed} op vlak terrein, en 1\u00a0m klimmen telt als ${metres} op vlak terrein. Terrein, weer en uw conditie kunnen die sterk veranderen.`,
  },
};

/** The messages of a language, else the French ones. */
export const paceMessages = (tag: string): PaceMessages => catalogues[primaryLanguage(tag)] ?? fr;
