import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages about the way to a place, in one language; loaded with the first such place. */
interface DirectionMessages {
  readonly directions: string;
  /** Accessible name of a link to a map; `place` is what its row says, such as “Start”. */
  readonly directionsTo: (place: string) => string;
  readonly copy: string;
  readonly copyOf: (place: string) => string;
  readonly copied: string;
}

const fr: DirectionMessages = {
  directions: 'Itinéraire',
  directionsTo: (place) => `Itinéraire\u00a0: ${place}`,
  copy: 'Copier les coordonnées',
  copyOf: (place) => `Copier les coordonnées\u00a0: ${place}`,
  copied: 'Copié',
};

const catalogue: Catalogue<DirectionMessages> = {
  fr,
  en: {
    directions: 'Directions',
    directionsTo: (place) => `Directions: ${place}`,
    copy: 'Copy the coordinates',
    copyOf: (place) => `Copy the coordinates: ${place}`,
    copied: 'Copied',
  },
  de: {
    directions: 'Anfahrt',
    directionsTo: (place) => `Anfahrt: ${place}`,
    copy: 'Koordinaten kopieren',
    copyOf: (place) => `Koordinaten kopieren: ${place}`,
    copied: 'Kopiert',
  },
  es: {
    directions: 'Cómo llegar',
    directionsTo: (place) => `Cómo llegar: ${place}`,
    copy: 'Copiar las coordenadas',
    copyOf: (place) => `Copiar las coordenadas: ${place}`,
    copied: 'Copiado',
  },
  it: {
    directions: 'Indicazioni stradali',
    directionsTo: (place) => `Indicazioni stradali: ${place}`,
    copy: 'Copia le coordinate',
    copyOf: (place) => `Copia le coordinate: ${place}`,
    copied: 'Copiato',
  },
  nl: {
    directions: 'Routebeschrijving',
    directionsTo: (place) => `Routebeschrijving: ${place}`,
    copy: 'Coördinaten kopiëren',
    copyOf: (place) => `Coördinaten kopiëren: ${place}`,
    copied: 'Gekopieerd',
  },
};

/** The messages of a language, else the French ones. */
export const directionMessages = byLanguage(catalogue);
