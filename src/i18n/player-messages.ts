import {byLanguage} from './catalogues.js';

/** The button that contacts a host and plays a video or a sound of it, in a language, else in French; loaded with it. */
const messageIn = byLanguage<(host: string) => string>({
  fr: (host) => `Lire ici, depuis ${host}`,
  en: (host) => `Play here, from ${host}`,
  de: (host) => `Hier abspielen, von ${host}`,
  es: (host) => `Reproducir aquí, desde ${host}`,
  it: (host) => `Riproduci qui, da ${host}`,
  nl: (host) => `Hier afspelen, van ${host}`,
});

export const playMessage = (tag: string, host: string): string => messageIn(tag)(host);
