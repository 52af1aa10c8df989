import {byLanguage, type Catalogue} from './catalogues.js';
import {counted} from './counted.js';

/** The messages about the species of a place, in one language; loaded when a visitor asks for them. */
export interface SpeciesMessages {
  readonly observations: (count: number) => string;
  /** Heads the species; `count` says how many observations there are in all. */
  readonly most: (count: string) => string;
  readonly none: string;
  /** What the credit says of the observations: their licences and what is approximate. */
  readonly credit: string;
  /** The link to all observations. */
  readonly all: string;
}

function messagesIn(
  language: string,
  [one, other]: readonly [one: string, other: string],
  rest: Omit<SpeciesMessages, 'observations'>,
): SpeciesMessages {
  const {count} = counted(language);
  return {...rest, observations: (n) => count(n, one, other)};
}

const fr = messagesIn('fr', ['observation', 'observations'], {
  most: (count) =>
    `${count} dans un rectangle alentour. Les espèces les plus souvent observées\u00a0:`,
  none: 'Aucune observation n’est publiée dans ces environs.',
  credit: 'Observations publiées sous licence CC0 ou CC BY 4.0, parfois à une position approchée.',
  all: 'Les observations et leurs auteurs sur GBIF.org',
});

const catalogue: Catalogue<SpeciesMessages> = {
  fr,
  en: messagesIn('en', ['observation', 'observations'], {
    most: (count) => `${count} in a rectangle around this place. The species seen most often:`,
    none: 'No observation is published around here.',
    credit:
      'Observations published under CC0 or CC BY 4.0, some of them at an approximate position.',
    all: 'The observations and their authors on GBIF.org',
  }),
  de: messagesIn('de', ['Beobachtung', 'Beobachtungen'], {
    most: (count) => `${count} in einem Rechteck um diesen Ort. Die häufigsten Arten:`,
    none: 'In dieser Umgebung ist keine Beobachtung veröffentlicht.',
    credit: 'Unter CC0 oder CC BY 4.0 veröffentlichte Beobachtungen, manche mit ungefährem Ort.',
    all: 'Die Beobachtungen und ihre Urheber auf GBIF.org',
  }),
  es: messagesIn('es', ['observación', 'observaciones'], {
    most: (count) =>
      `${count} en un rectángulo alrededor del lugar. Las especies observadas más a menudo:`,
    none: 'No hay observaciones publicadas en estos alrededores.',
    credit:
      'Observaciones publicadas con licencia CC0 o CC BY 4.0, a veces en un lugar aproximado.',
    all: 'Las observaciones y sus autores en GBIF.org',
  }),
  it: messagesIn('it', ['osservazione', 'osservazioni'], {
    most: (count) => `${count} in un rettangolo intorno al luogo. Le specie osservate più spesso:`,
    none: 'Nessuna osservazione è pubblicata in questi dintorni.',
    credit:
      'Osservazioni pubblicate con licenza CC0 o CC BY 4.0, a volte in un luogo approssimativo.',
    all: 'Le osservazioni e i loro autori su GBIF.org',
  }),
  nl: messagesIn('nl', ['waarneming', 'waarnemingen'], {
    most: (count) => `${count} in een rechthoek rond deze plek. De vaakst waargenomen soorten:`,
    none: 'In deze omgeving is geen waarneming gepubliceerd.',
    credit: 'Waarnemingen gepubliceerd onder CC0 of CC BY 4.0, soms op een geschatte plaats.',
    all: 'De waarnemingen en hun auteurs op GBIF.org',
  }),
};

/** The messages of a language, else the French ones. */
export const speciesMessages = byLanguage(catalogue);
