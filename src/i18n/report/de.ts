import type {ReportMessages} from './messages.js';

export const de: ReportMessages = {
  where: 'Wo ist das Problem?',
  onTrack: 'Auf der Strecke',
  onTrackHint:
    'Verschieben Sie den Regler, oder klicken Sie auf die Strecke auf der Karte oder auf das Profil.',
  fromStart: 'Entfernung vom Start',
  atDevice: 'Wo ich bin',
  located: (accuracy) => `Standort auf ${accuracy} genau bekannt.`,
  atCoordinates: 'An Koordinaten',
  coordinates: 'Breite und Länge',
  coordinatesHint: 'In Grad, zum Beispiel 44.8312, 6.4721.',
  anywhere: 'An keiner bestimmten Stelle',
  category: 'Art des Problems',
  activity: 'Ihre Aktivität',
  magnitude: 'Schwere',
  choose: 'Bitte wählen',
  comment: 'Beschreibung',
  commentHint: 'Was Sie gesehen haben und wie man es findet.',
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Um Ihnen zu antworten. Der Server kann Ihnen eine Bestätigung senden.',
  optional: 'freiwillig',
  photos: 'Fotos hinzufügen',
  photosHint: (most) =>
    `Höchstens ${most}, von Ihrem Browser verkleinert und ohne ihre verborgenen Daten (Ort, Gerät).`,
  removePhoto: (name) => `${name} entfernen`,
  preparing: 'Fotos werden vorbereitet …',
  send: 'Meldung senden',
  sending: 'Wird gesendet …',
  sent: 'Vielen Dank! Ihre Meldung wurde gesendet.',
  another: 'Weiteres Problem melden',
  consent: (host, manager) =>
    `Was Sie eingeben, geht an ${manager ?? 'die zuständige Stelle'} auf dem Server ${host}, um das Problem zu bearbeiten und Ihnen zu antworten.`,
  privacy: 'Datenschutzerklärung',

  wrongFields: (count) =>
    count === 1 ? 'Ein Feld ist zu berichtigen.' : `${count} Felder sind zu berichtigen.`,
  placeMissing: 'Geben Sie an, wo das Problem ist.',
  deviceMissing: 'Drücken Sie „Mein Standort“, oder wählen Sie einen anderen Ort.',
  farAway: (distance) =>
    `Dieser Ort ist ${distance} von hier entfernt. Prüfen Sie ihn, oder wählen Sie einen anderen.`,
  coordinatesWrong: 'Geben Sie Breite, dann Länge in Grad ein, zum Beispiel 44.8312, 6.4721.',
  choiceMissing: 'Wählen Sie aus der Liste.',
  commentMissing: 'Beschreiben Sie das Problem.',
  emailWrong: 'Geben Sie eine vollständige Adresse wie name@beispiel.de ein, oder nichts.',
  photoUnreadable: (name) =>
    `Ihr Browser kann ${name} nicht lesen. Wählen Sie ein Foto im Format JPEG oder PNG.`,
  tooManyPhotos: (most) => `Sie können höchstens ${most} Fotos anhängen.`,

  notSent: 'Ihre Meldung konnte nicht gesendet werden.',
  kept: 'Ihre Eingaben sind nicht verloren.',
  perhapsReceived: 'Vielleicht ist sie trotzdem angekommen.',
  tooLarge: 'Die Fotos sind zu groß für den Server: Entfernen Sie einige.',
  perhapsPhotos: 'Wenn es wieder geschieht, versuchen Sie es mit weniger Fotos.',
  noReports: 'Dieser Server nimmt keine Meldungen an.',
};
