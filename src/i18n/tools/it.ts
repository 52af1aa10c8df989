import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'Al mio passo',
    stated: 'Durata indicata',
    estimated: 'Al mio passo (stima)',
    speed: 'La mia velocità in piano',
    walking: ({speed, up, down}) =>
      `Stima senza pause, secondo la formula della norma DIN 33466, con ${speed} in piano, ${up} in salita e ${down} in discesa. Il terreno, il meteo e la forma fisica possono cambiarla molto.`,
    climbing: (formula, {speed, metres}) =>
      `Stima senza pause, secondo la formula di ${formula}: ${speed} in piano, e 1\u00a0m di salita vale come ${metres} in piano. Il terreno, il meteo e la forma fisica possono cambiarla molto.`,
  },
  listen: {
    title: 'Ascolta la scheda',
    play: 'Ascolta',
    pause: 'Pausa',
    resume: 'Riprendi',
    stop: 'Ferma',
    localVoice: 'Letta dalla voce del dispositivo: il testo non viene inviato da nessuna parte.',
    route: 'Il percorso',
  },
  share: 'Condividi',
  addressCopied: 'L’indirizzo della pagina è stato copiato.',
  print: 'Stampa',
  qrCode: 'Codice QR',
  qrCodeOf: 'Codice QR dell’indirizzo di questa pagina',
  qrCodeHint: 'Da inquadrare per aprire questa pagina su un telefono.',
  qrCodeTooLong: 'L’indirizzo di questa pagina è troppo lungo per un codice QR.',
  schemaFile: 'GeoJSON dello schema nazionale francese (schema_randonnee)',
  schemaMissing: 'Che cosa manca per lo schema nazionale',
  schemaNeeds:
    'Il file dello schema nazionale francese dell’escursionismo (schema_randonnee) è conforme solo se il server conosce anche:',
  schemaFields: {
    producer: 'la fonte o la struttura che lo pubblica',
    name: 'il nome',
    practice: 'la pratica',
    departure: 'il nome della partenza',
    arrival: 'il nome dell’arrivo',
    instructions: 'la descrizione passo per passo',
    track: 'il tracciato',
    'unbroken-track': 'un tracciato continuo: questo è interrotto',
  },
  references: 'Punti di riferimento',
  reference: (number) => `Punto di riferimento ${number}`,
  beside: (distance) => `a ${distance} dal tracciato`,
};
