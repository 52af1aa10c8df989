import {byLanguage} from './catalogues.js';

/** The message that a text could not be copied, in a language, else in French. */
export const notCopied = byLanguage({
  fr: 'Votre navigateur n’a pas permis la copie.',
  en: 'Your browser did not allow copying.',
  de: 'Ihr Browser hat das Kopieren nicht erlaubt.',
  es: 'El navegador no ha permitido copiar.',
  it: 'Il browser non ha consentito la copia.',
  nl: 'Je browser stond het kopiëren niet toe.',
});
