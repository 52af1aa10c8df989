import {primaryLanguage} from './catalogues.js';

const fr = 'Votre navigateur n’a pas permis la copie.';

const catalogue: Readonly<Record<string, string>> = {
  en: 'Your browser did not allow copying.',
  de: 'Ihr Browser hat das Kopieren nicht erlaubt.',
  es: 'El navegador no ha permitido copiar.',
  it: 'Il browser non ha consentito la copia.',
  nl: 'Uw browser stond het kopiëren niet toe.',
};

/** The message that a text could not be copied, in a language, else in French. */
export const notCopied = (tag: string): string => catalogue[primaryLanguage(tag)] ?? fr;
