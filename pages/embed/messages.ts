interface EmbedMessages {
  /** The title of the page and of the frame, for screen readers. */
  readonly title: string;
  readonly noServer: string;
  readonly notAnAddress: (text: string) => string;
  readonly notAllowed: (address: string) => string;
  readonly notAnElement: (name: string) => string;
}

const messages: Readonly<Record<string, EmbedMessages>> = {
  ca: {
    title: 'Rutes',
    noServer: 'Falta l’adreça del Geotrek, com a embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `«${text}» no és l’adreça d’un Geotrek.`,
    notAllowed: (address) => `Aquesta pàgina no mostra el Geotrek ${address}.`,
    notAnElement: (name) => `«${name}» no és un element d’aquesta pàgina.`,
  },
  eu: {
    title: 'Ibilbideak',
    noServer:
      'Geotrek zerbitzariaren helbidea falta da, adibidez embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `«${text}» ez da Geotrek baten helbidea.`,
    notAllowed: (address) => `Orri honek ez du Geotrek hau erakusten: ${address}.`,
    notAnElement: (name) => `«${name}» ez da orri honetako elementu bat.`,
  },
  oc: {
    title: 'Randonadas',
    noServer: 'Manca l’adreça del Geotrek, coma dins embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `« ${text} » es pas l’adreça d’un Geotrek.`,
    notAllowed: (address) => `Aquesta pagina mòstra pas lo Geotrek ${address}.`,
    notAnElement: (name) => `« ${name} » es pas un element d’aquesta pagina.`,
  },
  fr: {
    title: 'Randonnées',
    noServer: 'Il manque l’adresse du Geotrek, comme dans embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `« ${text} » n’est pas l’adresse d’un Geotrek.`,
    notAllowed: (address) => `Cette page ne montre pas le Geotrek ${address}.`,
    notAnElement: (name) => `« ${name} » n’est pas un élément de cette page.`,
  },
  en: {
    title: 'Hikes',
    noServer:
      'The address of the Geotrek is missing, as in embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `“${text}” is not the address of a Geotrek.`,
    notAllowed: (address) => `This page does not show the Geotrek ${address}.`,
    notAnElement: (name) => `“${name}” is not an element of this page.`,
  },
  de: {
    title: 'Wanderungen',
    noServer: 'Die Adresse des Geotrek fehlt, wie in embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `„${text}“ ist nicht die Adresse eines Geotrek.`,
    notAllowed: (address) => `Diese Seite zeigt den Geotrek ${address} nicht.`,
    notAnElement: (name) => `„${name}“ ist kein Element dieser Seite.`,
  },
  es: {
    title: 'Rutas',
    noServer: 'Falta la dirección del Geotrek, como en embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `«${text}» no es la dirección de un Geotrek.`,
    notAllowed: (address) => `Esta página no muestra el Geotrek ${address}.`,
    notAnElement: (name) => `«${name}» no es un elemento de esta página.`,
  },
  it: {
    title: 'Escursioni',
    noServer: 'Manca l’indirizzo del Geotrek, come in embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `«${text}» non è l’indirizzo di un Geotrek.`,
    notAllowed: (address) => `Questa pagina non mostra il Geotrek ${address}.`,
    notAnElement: (name) => `«${name}» non è un elemento di questa pagina.`,
  },
  nl: {
    title: 'Wandelingen',
    noServer:
      'Het adres van de Geotrek ontbreekt, zoals in embed.html?api=https://geotrek.example.',
    notAnAddress: (text) => `‘${text}’ is niet het adres van een Geotrek.`,
    notAllowed: (address) => `Deze pagina toont de Geotrek ${address} niet.`,
    notAnElement: (name) => `‘${name}’ is geen element van deze pagina.`,
  },
};

/** The language of a tag such as `en-GB`; French where the elements have none, as in the elements. */
export function knownLanguage(tag: string): string {
  const code = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(messages, code) ? code : 'fr';
}

export const embedMessages = (language: string) => messages[language] as EmbedMessages;
