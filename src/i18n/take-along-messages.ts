import {primaryLanguage} from './catalogues.js';

/** The messages about taking an item along, in one language; loaded with the first sheet. */
export interface TakeAlongMessages {
  readonly share: string;
  /** The address of the page has been copied, where the browser cannot share. */
  readonly addressCopied: string;
  readonly notCopied: string;
  /** Name of a numbered waypoint in a file. */
  readonly pointOfReference: (number: number) => string;
}

const fr: TakeAlongMessages = {
  share: 'Partager',
  addressCopied: 'L’adresse de la page est copiée.',
  notCopied: 'Votre navigateur n’a pas permis la copie.',
  pointOfReference: (number) => `Repère ${number}`,
};

const catalogues: Readonly<Record<string, TakeAlongMessages>> = {
  fr,
  en: {
    share: 'Share',
    addressCopied: 'The address of the page has been copied.',
    notCopied: 'Your browser did not allow copying.',
    pointOfReference: (number) => `Waypoint ${number}`,
  },
  de: {
    share: 'Teilen',
    addressCopied: 'Die Adresse der Seite ist kopiert.',
    notCopied: 'Ihr Browser hat das Kopieren nicht erlaubt.',
    pointOfReference: (number) => `Wegpunkt ${number}`,
  },
  es: {
    share: 'Compartir',
    addressCopied: 'Se ha copiado la dirección de la página.',
    notCopied: 'El navegador no ha permitido copiar.',
    pointOfReference: (number) => `Punto de referencia ${number}`,
  },
  it: {
    share: 'Condividi',
    addressCopied: 'L’indirizzo della pagina è stato copiato.',
    notCopied: 'Il browser non ha consentito la copia.',
    pointOfReference: (number) => `Punto di riferimento ${number}`,
  },
  nl: {
    share: 'Delen',
    addressCopied: 'Het adres van de pagina is gekopieerd.',
    notCopied: 'Uw browser stond het kopiëren niet toe.',
    pointOfReference: (number) => `Oriëntatiepunt ${number}`,
  },
};

/** The messages of a language, else the French ones. */
export const takeAlongMessages = (tag: string): TakeAlongMessages =>
  catalogues[primaryLanguage(tag)] ?? fr;
