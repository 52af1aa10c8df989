import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'In mijn tempo',
    stated: 'Opgegeven duur',
    estimated: 'In mijn tempo (schatting)',
    speed: 'Mijn snelheid op vlak terrein',
    walking: ({speed, up, down}) =>
      `Schatting zonder pauzes, volgens de formule van de norm DIN 33466, met ${speed} op vlak terrein, ${up} bergop en ${down} bergaf. Terrein, weer en je conditie kunnen die sterk veranderen.`,
    climbing: (formula, {speed, metres}) =>
      `Schatting zonder pauzes, volgens de formule van ${formula}: ${speed} op vlak terrein, en 1\u00a0m klimmen telt als ${metres} op vlak terrein. Terrein, weer en je conditie kunnen die sterk veranderen.`,
  },
  listen: {
    title: 'Deze pagina beluisteren',
    play: 'Beluisteren',
    pause: 'Pauzeren',
    resume: 'Verder',
    stop: 'Stoppen',
    localVoice: 'Voorgelezen door de stem van je apparaat: de tekst wordt nergens heen gestuurd.',
    route: 'De route',
  },
  share: 'Delen',
  addressCopied: 'Het adres van de pagina is gekopieerd.',
  print: 'Afdrukken',
  qrCode: 'QR-code',
  qrCodeOf: 'QR-code van het adres van deze pagina',
  qrCodeHint: 'Scan de code om deze pagina op een telefoon te openen.',
  qrCodeTooLong: 'Het adres van deze pagina is te lang voor een QR-code.',
  schemaFile: 'GeoJSON van het Franse nationale schema (schema_randonnee)',
  schemaMissing: 'Wat er ontbreekt voor het nationale schema',
  schemaNeeds:
    'Het bestand van het Franse nationale wandelschema (schema_randonnee) voldoet alleen als de server ook dit kent:',
  schemaFields: {
    producer: 'de bron of de organisatie die het publiceert',
    name: 'de naam',
    practice: 'de activiteit',
    departure: 'de naam van het vertrekpunt',
    arrival: 'de naam van het eindpunt',
    instructions: 'de routebeschrijving',
    track: 'het traject',
    'unbroken-track': 'een ononderbroken traject: dit is onderbroken',
  },
  references: 'Oriëntatiepunten',
  reference: (number) => `Oriëntatiepunt ${number}`,
  beside: (distance) => `${distance} van het traject`,
};
