import type {ReportMessages} from './messages.js';

export const fr: ReportMessages = {
  where: 'Où se trouve le problème\u00a0?',
  onTrack: 'Sur le parcours',
  onTrackHint: 'Déplacez le curseur, ou cliquez sur le tracé de la carte ou sur le profil.',
  fromStart: 'Distance depuis le départ',
  atDevice: 'Là où je suis',
  located: (accuracy) => `Position connue à ${accuracy} près.`,
  atCoordinates: 'À des coordonnées',
  coordinates: 'Latitude et longitude',
  coordinatesHint: 'En degrés, comme 44.8312, 6.4721.',
  anywhere: 'Pas à un endroit précis',
  category: 'Type de problème',
  activity: 'Votre activité',
  magnitude: 'Gravité',
  choose: 'Choisissez',
  comment: 'Description',
  commentHint: 'Ce que vous avez vu, et comment le retrouver.',
  email: 'Votre adresse e-mail',
  emailHint: 'Pour vous répondre. Le serveur peut vous envoyer un accusé de réception.',
  optional: 'facultatif',
  photos: 'Ajouter des photos',
  photosHint: (most) =>
    `${most} au plus, réduites par votre navigateur et sans leurs données cachées (lieu, appareil).`,
  removePhoto: (name) => `Retirer ${name}`,
  preparing: 'Préparation des photos…',
  send: 'Envoyer le signalement',
  sending: 'Envoi en cours…',
  sent: 'Merci\u00a0! Votre signalement a été envoyé.',
  another: 'Faire un autre signalement',
  consent: (host, manager) =>
    `Ce que vous saisissez est envoyé ${manager ? `à ${manager}` : 'aux gestionnaires du lieu'}, sur le serveur ${host}, pour traiter le problème et vous répondre.`,
  privacy: 'Politique de confidentialité',

  wrongFields: (count) =>
    count === 1 ? 'Un champ est à corriger.' : `${count} champs sont à corriger.`,
  placeMissing: 'Indiquez où se trouve le problème.',
  deviceMissing: 'Appuyez sur «\u00a0Me localiser\u00a0», ou choisissez un autre lieu.',
  farAway: (distance) =>
    `Cette position est à ${distance} d’ici. Vérifiez-la, ou choisissez un autre lieu.`,
  coordinatesWrong: 'Saisissez la latitude puis la longitude en degrés, comme 44.8312, 6.4721.',
  choiceMissing: 'Choisissez dans la liste.',
  commentMissing: 'Décrivez le problème.',
  emailWrong: 'Saisissez une adresse complète, comme nom@exemple.fr, ou rien.',
  photoUnreadable: (name) =>
    `Votre navigateur ne sait pas lire ${name}. Choisissez une photo JPEG ou PNG.`,
  tooManyPhotos: (most) => `Vous pouvez joindre ${most} photos au plus.`,

  notSent: 'Votre signalement n’a pas pu être envoyé.',
  kept: 'Rien de ce que vous avez saisi n’est perdu.',
  perhapsReceived: 'Il est possible qu’il ait tout de même été reçu.',
  tooLarge: 'Les photos sont trop lourdes pour le serveur\u00a0: retirez-en.',
  perhapsPhotos: 'Si cela se répète, essayez avec moins de photos.',
  noReports: 'Ce serveur ne reçoit pas de signalements.',
};
