import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'À mon allure',
    stated: 'Durée indiquée',
    estimated: 'À mon allure (estimation)',
    speed: 'Ma vitesse sur le plat',
    walking: ({speed, up, down}) =>
      `Estimation sans les pauses, d’après la formule de la norme DIN 33466, avec ${speed} à plat, ${up} à la montée et ${down} à la descente. Le terrain, la météo et votre forme peuvent beaucoup la changer.`,
    climbing: (formula, {speed, metres}) =>
      `Estimation sans les pauses, d’après la formule de ${formula}\u00a0: ${speed} à plat, et 1\u00a0m de montée compte comme ${metres} à plat. Le terrain, la météo et votre forme peuvent beaucoup la changer.`,
  },
  listen: {
    title: 'Écouter la fiche',
    play: 'Écouter',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    stop: 'Arrêter',
    localVoice: 'Lue par la voix de votre appareil\u00a0: le texte n’est envoyé nulle part.',
    route: 'Le parcours',
  },
  share: 'Partager',
  addressCopied: 'L’adresse de la page est copiée.',
  print: 'Imprimer',
  qrCode: 'QR code',
  qrCodeOf: 'QR code de l’adresse de cette page',
  qrCodeHint: 'À scanner pour ouvrir cette page sur un téléphone.',
  qrCodeTooLong: 'L’adresse de cette page est trop longue pour un QR code.',
  schemaFile: 'GeoJSON du schéma national (schema_randonnee)',
  schemaMissing: 'Ce qui manque pour le schéma national',
  schemaNeeds:
    'Le fichier du schéma national des itinéraires de randonnée (schema_randonnee) n’est conforme que si le serveur connaît aussi\u00a0:',
  schemaFields: {
    producer: 'la source ou la structure qui le publie',
    name: 'le nom',
    practice: 'la pratique',
    departure: 'le nom du départ',
    arrival: 'le nom de l’arrivée',
    instructions: 'la description pas à pas',
    track: 'le tracé',
    'unbroken-track': 'un tracé d’un seul tenant\u00a0: celui-ci est interrompu',
  },
  references: 'Points de repère',
  reference: (number) => `Repère ${number}`,
  beside: (distance) => `à ${distance} du tracé`,
};
