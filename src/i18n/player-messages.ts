import {primaryLanguage} from './catalogues.js';

/** The button that contacts a host and plays a video or a sound of it, by language; loaded with it. */
const play: Readonly<Record<string, (host: string) => string>> = {
  fr: (host) => `Lire ici, depuis ${host}`,
  en: (host) => `Play here, from ${host}`,
  de: (host) => `Hier abspielen, von ${host}`,
  es: (host) => `Reproducir aquí, desde ${host}`,
  it: (host) => `Riproduci qui, da ${host}`,
  nl: (host) => `Hier afspelen, van ${host}`,
};

/** The message in a language, else in French. */
export const playMessage = (tag: string, host: string): string =>
  (play[primaryLanguage(tag)] ?? play.fr)?.(host) ?? host;
