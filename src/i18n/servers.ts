import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages about the servers of a list that has several, in one language. */
interface ServerMessages {
  /** `hosts` is a list of them, such as “a.example and b.example”. */
  readonly failed: (hosts: string) => string;
  readonly late: (hosts: string, count: number) => string;
  /** After the number of items: that it does not count those of some hosts. */
  readonly without: (hosts: string) => string;
  /** After the number of items: that it will grow. */
  readonly moreToCome: string;
}

const fr: ServerMessages = {
  failed: (hosts) => `Le contenu de ${hosts} n’a pas pu être chargé.`,
  late: (hosts, count) => `${hosts} ${count > 1 ? 'n’ont' : 'n’a'} pas encore répondu.`,
  without: (hosts) => `sans ${hosts}`,
  moreToCome: 'la suite arrive',
};

const catalogue: Catalogue<ServerMessages> = {
  fr,
  en: {
    failed: (hosts) => `The content of ${hosts} could not be loaded.`,
    late: (hosts, count) => `${hosts} ${count > 1 ? 'have' : 'has'} not answered yet.`,
    without: (hosts) => `without ${hosts}`,
    moreToCome: 'more on the way',
  },
  de: {
    failed: (hosts) => `Die Inhalte von ${hosts} konnten nicht geladen werden.`,
    late: (hosts, count) => `${hosts} ${count > 1 ? 'haben' : 'hat'} noch nicht geantwortet.`,
    without: (hosts) => `ohne ${hosts}`,
    moreToCome: 'weitere folgen',
  },
  es: {
    failed: (hosts) => `No se ha podido cargar el contenido de ${hosts}.`,
    late: (hosts, count) => `${hosts} todavía no ${count > 1 ? 'han' : 'ha'} respondido.`,
    without: (hosts) => `sin ${hosts}`,
    moreToCome: 'faltan más por llegar',
  },
  it: {
    failed: (hosts) => `Non è stato possibile caricare i contenuti di ${hosts}.`,
    late: (hosts, count) => `${hosts} non ${count > 1 ? 'hanno' : 'ha'} ancora risposto.`,
    without: (hosts) => `senza ${hosts}`,
    moreToCome: 'altri in arrivo',
  },
  nl: {
    failed: (hosts) => `De inhoud van ${hosts} kon niet worden geladen.`,
    late: (hosts, count) => `${hosts} ${count > 1 ? 'hebben' : 'heeft'} nog niet geantwoord.`,
    without: (hosts) => `zonder ${hosts}`,
    moreToCome: 'er komen er meer',
  },
};

/** The messages of a language, else the French ones. */
export const serverMessages = byLanguage(catalogue);
