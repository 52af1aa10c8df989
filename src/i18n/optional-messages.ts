import {byLanguage, type Catalogue} from './catalogues.js';

/** A section that a visitor opens, in one language. */
interface OptionalSectionMessages {
  readonly title: string;
  /** What the button opens. */
  readonly lead: string;
  /** The button, which requests the content from `host`. */
  readonly open: (host: string) => string;
}

export type OptionalName = 'weather' | 'species' | 'report';

/** The messages of the sections that need an attribute; loaded where an element has one. */
export type OptionalMessages = Readonly<Record<OptionalName, OptionalSectionMessages>> & {
  /** The content of a section could not be loaded. */
  readonly failed: string;
};

const fr: OptionalMessages = {
  failed: 'Ce contenu n’a pas pu être chargé.',
  weather: {
    title: 'Météo',
    lead: 'Les prévisions des prochains jours, sur place.',
    open: (host) => `Demander les prévisions à ${host}`,
  },
  species: {
    title: 'Espèces observées',
    lead: 'La faune et la flore qui ont été observées aux alentours.',
    open: (host) => `Demander les espèces à ${host}`,
  },
  report: {
    title: 'Signaler un problème',
    lead: 'Balisage abîmé, chemin encombré, dépôt sauvage\u00a0? Prévenez le gestionnaire.',
    open: () => 'Remplir le formulaire',
  },
};

const catalogue: Catalogue<OptionalMessages> = {
  fr,
  en: {
    failed: 'This content could not be loaded.',
    weather: {
      title: 'Weather',
      lead: 'The forecast of the next days, on site.',
      open: (host) => `Request the forecast from ${host}`,
    },
    species: {
      title: 'Species seen',
      lead: 'The animals and plants that have been seen around here.',
      open: (host) => `Request the species from ${host}`,
    },
    report: {
      title: 'Report a problem',
      lead: 'Damaged waymarks, a blocked path, dumped waste? Tell the managers.',
      open: () => 'Fill in the form',
    },
  },
  de: {
    failed: 'Dieser Inhalt konnte nicht geladen werden.',
    weather: {
      title: 'Wetter',
      lead: 'Die Vorhersage für die nächsten Tage vor Ort.',
      open: (host) => `Vorhersage von ${host} abrufen`,
    },
    species: {
      title: 'Beobachtete Arten',
      lead: 'Tiere und Pflanzen, die in der Umgebung beobachtet wurden.',
      open: (host) => `Arten von ${host} abrufen`,
    },
    report: {
      title: 'Problem melden',
      lead: 'Beschädigte Markierung, versperrter Weg, wilder Müll? Sagen Sie es der zuständigen Stelle.',
      open: () => 'Formular ausfüllen',
    },
  },
  es: {
    failed: 'No se ha podido cargar este contenido.',
    weather: {
      title: 'El tiempo',
      lead: 'La previsión de los próximos días en el lugar.',
      open: (host) => `Pedir la previsión a ${host}`,
    },
    species: {
      title: 'Especies observadas',
      lead: 'La fauna y la flora que se han observado en los alrededores.',
      open: (host) => `Pedir las especies a ${host}`,
    },
    report: {
      title: 'Avisar de un problema',
      lead: '¿Señales dañadas, camino obstruido, vertidos? Avisa a quien lo gestiona.',
      open: () => 'Rellenar el formulario',
    },
  },
  it: {
    failed: 'Non è stato possibile caricare questo contenuto.',
    weather: {
      title: 'Meteo',
      lead: 'Le previsioni dei prossimi giorni sul posto.',
      open: (host) => `Chiedi le previsioni a ${host}`,
    },
    species: {
      title: 'Specie osservate',
      lead: 'La fauna e la flora osservate nei dintorni.',
      open: (host) => `Chiedi le specie a ${host}`,
    },
    report: {
      title: 'Segnalare un problema',
      lead: 'Segnavia danneggiati, sentiero ostruito, rifiuti? Avvisa chi lo gestisce.',
      open: () => 'Compila il modulo',
    },
  },
  nl: {
    failed: 'Deze inhoud kon niet worden geladen.',
    weather: {
      title: 'Weer',
      lead: 'De verwachting voor de komende dagen ter plaatse.',
      open: (host) => `Verwachting opvragen bij ${host}`,
    },
    species: {
      title: 'Waargenomen soorten',
      lead: 'Dieren en planten die in de omgeving zijn gezien.',
      open: (host) => `Soorten opvragen bij ${host}`,
    },
    report: {
      title: 'Een probleem melden',
      lead: 'Beschadigde markering, versperd pad, gestort afval? Meld het aan de beheerder.',
      open: () => 'Formulier invullen',
    },
  },
};

/** The messages of a language, else the French ones. */
export const optionalMessages = byLanguage(catalogue);
