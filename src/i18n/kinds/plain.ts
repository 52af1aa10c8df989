import type {KindWords} from '../kind-words.js';

/** One and several of each supporting kind, by language. */
const nouns: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  fr: {
    poi: ['point d’intérêt', 'points d’intérêt'],
    sensitivearea: ['zone sensible', 'zones sensibles'],
    informationdesk: ['lieu de renseignement', 'lieux de renseignement'],
    signage: ['panneau', 'panneaux'],
    infrastructure: ['aménagement', 'aménagements'],
    service: ['service', 'services'],
  },
  en: {
    poi: ['point of interest', 'points of interest'],
    sensitivearea: ['sensitive area', 'sensitive areas'],
    informationdesk: ['information desk', 'information desks'],
    signage: ['signpost', 'signposts'],
    infrastructure: ['facility', 'facilities'],
    service: ['service', 'services'],
  },
  de: {
    poi: ['Sehenswürdigkeit', 'Sehenswürdigkeiten'],
    sensitivearea: ['Schutzbereich', 'Schutzbereiche'],
    informationdesk: ['Auskunftsstelle', 'Auskunftsstellen'],
    signage: ['Wegweiser', 'Wegweiser'],
    infrastructure: ['Einrichtung', 'Einrichtungen'],
    service: ['Angebot am Weg', 'Angebote am Weg'],
  },
  es: {
    poi: ['punto de interés', 'puntos de interés'],
    sensitivearea: ['zona sensible', 'zonas sensibles'],
    informationdesk: ['punto de información', 'puntos de información'],
    signage: ['señal', 'señales'],
    infrastructure: ['equipamiento', 'equipamientos'],
    service: ['servicio', 'servicios'],
  },
  it: {
    poi: ['punto d’interesse', 'punti d’interesse'],
    sensitivearea: ['area sensibile', 'aree sensibili'],
    informationdesk: ['punto informazioni', 'punti informazioni'],
    signage: ['segnavia', 'segnavia'],
    infrastructure: ['struttura', 'strutture'],
    service: ['servizio', 'servizi'],
  },
  nl: {
    poi: ['bezienswaardigheid', 'bezienswaardigheden'],
    sensitivearea: ['kwetsbaar gebied', 'kwetsbare gebieden'],
    informationdesk: ['informatiepunt', 'informatiepunten'],
    signage: ['wegwijzer', 'wegwijzers'],
    infrastructure: ['voorziening', 'voorzieningen'],
    service: ['dienst', 'diensten'],
  },
};

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    type: 'Type',
    code: 'Code',
    months: 'En vigueur',
    height: 'Hauteur au-dessus du sol',
    printedElevation: 'Altitude inscrite',
    year: 'Année de pose',
    structure: 'Organisme',
    address: 'Adresse',
    contact: 'Contact',
    rules: 'Règles à respecter',
    blades: 'Directions indiquées',
  },
  en: {
    type: 'Type',
    code: 'Code',
    months: 'In force',
    height: 'Height above the ground',
    printedElevation: 'Elevation written on it',
    year: 'Year of installation',
    structure: 'Organisation',
    address: 'Address',
    contact: 'Contact',
    rules: 'Rules to respect',
    blades: 'Directions shown',
  },
  de: {
    type: 'Art',
    code: 'Code',
    months: 'Gilt im',
    height: 'Höhe über dem Boden',
    printedElevation: 'Angeschriebene Höhe',
    year: 'Aufgestellt im Jahr',
    structure: 'Organisation',
    address: 'Adresse',
    contact: 'Kontakt',
    rules: 'Zu beachten',
    blades: 'Angezeigte Richtungen',
  },
  es: {
    type: 'Tipo',
    code: 'Código',
    months: 'En vigor',
    height: 'Altura sobre el suelo',
    printedElevation: 'Altitud indicada',
    year: 'Año de instalación',
    structure: 'Organismo',
    address: 'Dirección',
    contact: 'Contacto',
    rules: 'Normas que respetar',
    blades: 'Direcciones indicadas',
  },
  it: {
    type: 'Tipo',
    code: 'Codice',
    months: 'In vigore',
    height: 'Altezza dal suolo',
    printedElevation: 'Altitudine indicata',
    year: 'Anno di posa',
    structure: 'Organismo',
    address: 'Indirizzo',
    contact: 'Contatto',
    rules: 'Regole da rispettare',
    blades: 'Direzioni indicate',
  },
  nl: {
    type: 'Soort',
    code: 'Code',
    months: 'Van kracht in',
    height: 'Hoogte boven de grond',
    printedElevation: 'Aangegeven hoogte',
    year: 'Jaar van plaatsing',
    structure: 'Organisatie',
    address: 'Adres',
    contact: 'Contact',
    rules: 'Regels',
    blades: 'Aangegeven richtingen',
  },
};

/** What each language calls a supporting kind, and what all of them have. */
export function plainWords(kind: string): Readonly<Record<string, KindWords>> {
  const words = Object.entries(nouns).flatMap(([language, kinds]) => {
    const [one, other] = kinds[kind] ?? [];
    return one && other ? [[language, {one, other, names: names[language] ?? {}}] as const] : [];
  });
  return Object.fromEntries(words);
}
