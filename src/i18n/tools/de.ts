import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'In meinem Tempo',
    stated: 'Angegebene Dauer',
    estimated: 'In meinem Tempo (Schätzung)',
    speed: 'Mein Tempo in der Ebene',
    walking: ({speed, up, down}) =>
      `Schätzung ohne Pausen, nach der Formel der Norm DIN 33466, mit ${speed} in der Ebene, ${up} bergauf und ${down} bergab. Gelände, Wetter und Ihre Kondition können sie stark verändern.`,
    climbing: (formula, {speed, metres}) =>
      `Schätzung ohne Pausen, nach der Formel von ${formula}: ${speed} in der Ebene, und 1\u00a0m Anstieg zählt wie ${metres} in der Ebene. Gelände, Wetter und Ihre Kondition können sie stark verändern.`,
  },
  listen: {
    title: 'Vorlesen lassen',
    play: 'Vorlesen',
    pause: 'Pause',
    resume: 'Weiter',
    stop: 'Beenden',
    localVoice: 'Vorgelesen von der Stimme Ihres Geräts: Der Text wird nirgendwohin gesendet.',
    route: 'Der Weg',
  },
  share: 'Teilen',
  addressCopied: 'Die Adresse der Seite ist kopiert.',
  print: 'Drucken',
  qrCode: 'QR-Code',
  qrCodeOf: 'QR-Code der Adresse dieser Seite',
  qrCodeHint: 'Scannen, um diese Seite auf einem Telefon zu öffnen.',
  qrCodeTooLong: 'Die Adresse dieser Seite ist zu lang für einen QR-Code.',
  schemaFile: 'GeoJSON des französischen Wanderschemas (schema_randonnee)',
  schemaMissing: 'Was für das nationale Schema fehlt',
  schemaNeeds:
    'Die Datei des französischen Wanderschemas (schema_randonnee) ist nur konform, wenn der Server auch Folgendes kennt:',
  schemaFields: {
    producer: 'die Quelle oder die Organisation, die sie veröffentlicht',
    name: 'den Namen',
    practice: 'die Sportart',
    departure: 'den Namen des Starts',
    arrival: 'den Namen des Ziels',
    instructions: 'die Wegbeschreibung',
    track: 'die Strecke',
    'unbroken-track': 'eine Strecke ohne Lücke: Diese ist unterbrochen',
  },
  references: 'Wegpunkte',
  reference: (number) => `Wegpunkt ${number}`,
  beside: (distance) => `${distance} neben der Strecke`,
};
