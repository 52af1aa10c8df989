import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'At my pace',
    stated: 'Stated duration',
    estimated: 'At my pace (estimate)',
    speed: 'My speed on level ground',
    walking: ({speed, up, down}) =>
      `An estimate without breaks, by the formula of the standard DIN 33466, with ${speed} on level ground, ${up} uphill and ${down} downhill. Terrain, weather and your fitness can change it a lot.`,
    climbing: (formula, {speed, metres}) =>
      `An estimate without breaks, by the formula of ${formula}: ${speed} on level ground, and 1\u00a0m of climbing counts as ${metres} on level ground. Terrain, weather and your fitness can change it a lot.`,
  },
  listen: {
    title: 'Listen to this page',
    play: 'Listen',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    localVoice: 'Read by the voice of your device: the text is sent nowhere.',
    route: 'The route',
  },
  share: 'Share',
  addressCopied: 'The address of the page has been copied.',
  print: 'Print',
  qrCode: 'QR code',
  qrCodeOf: 'QR code of the address of this page',
  qrCodeHint: 'Scan it to open this page on a phone.',
  qrCodeTooLong: 'The address of this page is too long for a QR code.',
  schemaFile: 'GeoJSON of the French national schema (schema_randonnee)',
  schemaMissing: 'What is missing for the national schema',
  schemaNeeds:
    'The file of the French national hiking schema (schema_randonnee) conforms only if the server also knows:',
  schemaFields: {
    producer: 'the source or the structure that publishes it',
    name: 'the name',
    practice: 'the practice',
    departure: 'the name of the start',
    arrival: 'the name of the end',
    instructions: 'the step-by-step description',
    track: 'the track',
    'unbroken-track': 'an unbroken track: this one is interrupted',
  },
  references: 'Waypoints',
  reference: (number) => `Waypoint ${number}`,
  beside: (distance) => `${distance} from the track`,
};
