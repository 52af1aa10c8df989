import {byLanguage} from './catalogues.js';

/** The message of the button that shows a picture in full size, in a language, else in French; loaded with it. */
export const enlargeMessage = byLanguage({
  fr: 'Agrandir la photo',
  en: 'Enlarge the picture',
  de: 'Bild vergrößern',
  es: 'Ampliar la foto',
  it: 'Ingrandisci la foto',
  nl: 'Foto vergroten',
});
