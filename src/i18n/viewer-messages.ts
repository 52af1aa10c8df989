import {primaryLanguage} from './catalogues.js';

/** The message of the button that shows a picture in full size, by language; loaded with it. */
const enlarge: Readonly<Record<string, string>> = {
  fr: 'Agrandir la photo',
  en: 'Enlarge the picture',
  de: 'Bild vergrößern',
  es: 'Ampliar la foto',
  it: 'Ingrandisci la foto',
  nl: 'Foto vergroten',
};

/** The message in a language, else in French. */
export const enlargeMessage = (tag: string): string =>
  enlarge[primaryLanguage(tag)] ?? enlarge.fr ?? '';
