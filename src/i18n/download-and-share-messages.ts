import {primaryLanguage} from './catalogues.js';

/** The messages about taking an item along, in one language; loaded with the first sheet. */
export interface DownloadAndShareMessages {
  readonly share: string;
  /** The address of the page has been copied, where the browser cannot share. */
  readonly addressCopied: string;
  /** Name of a numbered waypoint in a file. */
  readonly pointOfReference: (number: number) => string;
}

const fr: DownloadAndShareMessages = {
  share: 'Partager',
  addressCopied: 'L’adresse de la page est copiée.',
  pointOfReference: (number) => `Repère ${number}`,
};

const catalogues: Readonly<Record<string, DownloadAndShareMessages>> = {
  fr,
  en: {
    share: 'Share',
    addressCopied: 'The address of the page has been copied.',
    pointOfReference: (number) => `Waypoint ${number}`,
  },
  de: {
    share: 'Teilen',
    addressCopied: 'Die Adresse der Seite ist kopiert.',
    pointOfReference: (number) => `Wegpunkt ${number}`,
  },
  es: {
    share: 'Compartir',
    addressCopied: 'Se ha copiado la dirección de la página.',
    pointOfReference: (number) => `Punto de referencia ${number}`,
  },
  it: {
    share: 'Condividi',
    addressCopied: 'L’indirizzo della pagina è stato copiato.',
    pointOfReference: (number) => `Punto di riferimento ${number}`,
  },
  nl: {
    share: 'Delen',
    addressCopied: 'Het adres van de pagina is gekopieerd.',
    pointOfReference: (number) => `Oriëntatiepunt ${number}`,
  },
};

/** The messages of a language, else the French ones. */
export const downloadAndShareMessages = (tag: string): DownloadAndShareMessages =>
  catalogues[primaryLanguage(tag)] ?? fr;
