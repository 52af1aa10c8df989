import {capital, ofPlace, toponym, withArticle} from '../names/toponym.js';
import {communesAlong} from '../network/communes.js';
import {allPlaces} from '../network/places.js';
import {arrivalOf} from '../network/routing.js';
import {hash, pick} from '../random.js';
import {accessibilityIds, ratingIds} from './attributes.js';
import {ADVICE, GEAR, SPOTS} from './practical-sentences.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../names/toponym.js').Text} Text */

/** @type {Text} */
const NONE = {fr: '', en: ''};

/** What a walker needs to know before leaving. @param {Trek} trek */
export function practicalTexts(trek) {
  const {number, practice, difficulty} = trek;
  const commune = communesAlong(trek.legs)[0].name;
  const spot = pick(SPOTS, number, 60);
  const places = 6 + 2 * (hash(number, 67) % 15);
  const noted = hash(number, 61) % 5 !== 0;
  return {
    departure: {fr: `${spot.fr}, ${commune}`, en: `${spot.en}, ${commune}`},
    arrival: arrivalText(trek),
    access: noted ? accessText(commune, number) : NONE,
    public_transport: hash(number, 62) % 3 === 0 ? NONE : busText(commune, number),
    advised_parking: noted
      ? {fr: `${spot.fr} (${places} places)`, en: `${spot.en} (${places} spaces)`}
      : NONE,
    advice: pick(ADVICE[difficulty > 2 ? 'hard' : 'easy'], number, 63),
    gear: number % 3 === 0 ? GEAR[practice] : NONE,
    ...accessibilityTexts(trek),
    ratings_description:
      ratingIds(trek).length > 0 && number % 2 === 0
        ? {
            fr: '<p>Cotation donn&eacute;e par temps sec&nbsp;; ajoutez un degr&eacute; sous la pluie.</p>',
            en: '<p>Graded in dry weather; add one degree in the rain.</p>',
          }
        : NONE,
  };
}

/** @param {Trek} trek @returns {Text} */
function arrivalText(trek) {
  const {kind, number, legs} = trek;
  if (kind === 'loop' || kind === 'return') {
    return number % 2 ? NONE : {fr: 'Retour au point de départ', en: 'Back at the start'};
  }
  const {name} = allPlaces()[arrivalOf(legs[legs.length - 1])];
  return {fr: capital(withArticle(name)), en: capital(name.en)};
}

/**
 * @param {string} commune
 * @param {number} number
 * @returns {Text}
 */
function accessText(commune, number) {
  const from = commune.startsWith('Saint-Élian') ? 'Port-Guérel' : "Saint-Élian-d'Aubrane";
  const towards = ofPlace(toponym('', commune, commune));
  const road = 1 + (hash(number, 64) % 9);
  const minutes = 10 + 5 * (hash(number, 65) % 8);
  return {
    fr: `<p>Depuis ${entities(from)}, prendre la D${road} en direction ${entities(towards)} (${minutes}&nbsp;min), puis suivre les panneaux bruns.</p>`,
    en: `<p>From ${entities(from)} take the D${road} towards ${entities(commune)} (${minutes}&nbsp;min), then follow the brown signs.</p>`,
  };
}

/** As a rich text editor writes it. @param {string} text */
const entities = (text) =>
  text
    .replaceAll('É', '&Eacute;')
    .replaceAll('é', '&eacute;')
    .replaceAll('è', '&egrave;')
    .replaceAll("'", '&rsquo;');

/**
 * @param {string} commune
 * @param {number} number
 * @returns {Text}
 */
function busText(commune, number) {
  const line = 1 + (hash(number, 66) % 7);
  return {
    fr: `Navette ligne&nbsp;${line}, arr&ecirc;t &laquo;&nbsp;${commune} centre&nbsp;&raquo;. Cinq passages par jour d&rsquo;avril &agrave; octobre.\r\n<a href="https://navettes.aubrane.example/ligne-${line}" target="_blank" rel="noopener">Horaires</a>`,
    en: `Shuttle line&nbsp;${line}, stop &ldquo;${commune} centre&rdquo;. Five a day from April to October.\r\n<a href="https://navettes.aubrane.example/ligne-${line}" target="_blank" rel="noopener">Timetable</a>`,
  };
}

/** @param {Trek} trek */
function accessibilityTexts(trek) {
  const open = accessibilityIds(trek).length > 0;
  const text = (/** @type {string} */ fr, /** @type {string} */ en) =>
    open ? {fr: `<p>${fr}</p>`, en: `<p>${en}</p>`} : NONE;
  return {
    disabled_infrastructure: text(
      'Place r&eacute;serv&eacute;e au d&eacute;part, sanitaires adapt&eacute;s &agrave; la mairie.',
      'Reserved parking space at the start, accessible toilets at the town hall.',
    ),
    accessibility_advice: text(
      '&Agrave; deux accompagnateurs au moins.',
      'With at least two helpers.',
    ),
    accessibility_covering: text(
      'Terre stabilis&eacute;e, puis herbe rase.',
      'Firm earth, then short grass.',
    ),
    accessibility_exposure: text('Aucun passage expos&eacute;.', 'No exposed passage.'),
    accessibility_signage: text(
      'Bornes podotactiles aux carrefours.',
      'Tactile markers at junctions.',
    ),
    accessibility_slope: text(
      'Pente maximale de 9&nbsp;% sur 40&nbsp;m.',
      'Steepest slope of 9% over 40&nbsp;m.',
    ),
    accessibility_width: text(
      '1,20&nbsp;m au plus &eacute;troit.',
      '1.20&nbsp;m at the narrowest.',
    ),
  };
}
