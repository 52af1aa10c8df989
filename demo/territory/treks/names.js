import {asTitle, ofPlace, toPlace, withArticle} from '../names/toponym.js';
import {allPlaces} from '../network/places.js';
import {apart} from '../network/sites.js';
import {shuffled} from '../random.js';

/** @typedef {import('../network/places.js').Place} Place */
/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {'loop' | 'return' | 'crossing'} RouteKind */
/** @typedef {{kind: RouteKind, text: (place: Place) => Text}} Pattern */

/**
 * @param {RouteKind} kind
 * @param {(place: Place) => string} fr
 * @param {(name: string) => string} en
 * @returns {Pattern}
 */
const pattern = (kind, fr, en) => ({
  kind,
  text: (place) => ({fr: fr(place), en: upper(en(place.name.en))}),
});

/** @param {string} text */
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @type {readonly Pattern[]} */
const PATTERNS = [
  pattern(
    'loop',
    ({name}) => `Boucle ${ofPlace(name)}`,
    (name) => `Loop of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Le tour ${ofPlace(name)}`,
    (name) => `Round ${name}`,
  ),
  pattern(
    'return',
    ({name}) => `Montée ${toPlace(name)}`,
    (name) => `Up to ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Balcon ${ofPlace(name)}`,
    (name) => `${name} balcony`,
  ),
  pattern(
    'crossing',
    ({name}) => `Par ${withArticle(name)}`,
    (name) => `By way of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `La ronde ${ofPlace(name)}`,
    (name) => `${name} round`,
  ),
  pattern(
    'loop',
    ({name}) => `Le sentier ${ofPlace(name)}`,
    (name) => `${name} trail`,
  ),
  pattern(
    'return',
    ({name}) => `Petit matin ${toPlace(name)}`,
    (name) => `Early morning at ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Autour ${ofPlace(name)}`,
    (name) => `About ${name}`,
  ),
  pattern(
    'crossing',
    ({name}) => `Traversée ${ofPlace(name)}`,
    (name) => `Across ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Les secrets ${ofPlace(name)}`,
    (name) => `Secrets of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Échappée ${toPlace(name)}`,
    (name) => `Escape to ${name}`,
  ),
  pattern(
    'return',
    ({name}) => `Belvédère ${ofPlace(name)}`,
    (name) => `${name} viewpoint`,
  ),
  pattern(
    'loop',
    ({name}) => `Histoires ${ofPlace(name)}`,
    (name) => `Tales of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Sous-bois et clairières ${ofPlace(name)}`,
    (name) => `Woods and clearings of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Sur les hauteurs ${ofPlace(name)}`,
    (name) => `Above ${name}`,
  ),
  pattern(
    'crossing',
    ({name}) => `Le vieux chemin ${ofPlace(name)}`,
    (name) => `The old way to ${name}`,
  ),
  pattern(
    'return',
    ({name}) => `Promenade ${toPlace(name)}`,
    (name) => `Stroll to ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Grand tour ${ofPlace(name)}`,
    (name) => `Great round of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Les quatre saisons ${ofPlace(name)}`,
    (name) => `Four seasons of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Terrasses ${ofPlace(name)}`,
    (name) => `Terraces of ${name}`,
  ),
  pattern(
    'return',
    ({name}) => `À la rencontre ${ofPlace(name)}`,
    (name) => `Meeting ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Chemins creux ${ofPlace(name)}`,
    (name) => `Sunken lanes of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Lumières ${ofPlace(name)}`,
    (name) => `Lights of ${name}`,
  ),
  pattern(
    'crossing',
    ({name}) => `${asTitle(name)} au long cours`,
    (name) => `${name}, the long way`,
  ),
  pattern(
    'loop',
    ({name}) => `Murets et prairies ${ofPlace(name)}`,
    (name) => `Walls and meadows of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Mémoire ${ofPlace(name)}`,
    (name) => `Memories of ${name}`,
  ),
  pattern(
    'return',
    ({name}) => `Panorama ${ofPlace(name)}`,
    (name) => `${name} panorama`,
  ),
  pattern(
    'loop',
    ({name}) => `Ruisseaux ${ofPlace(name)}`,
    (name) => `Streams of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `Balade buissonnière ${toPlace(name)}`,
    (name) => `${name}, the truant way`,
  ),
  pattern(
    'loop',
    ({name}) => `Contes et légendes ${ofPlace(name)}`,
    (name) => `Folk tales of ${name}`,
  ),
  pattern(
    'loop',
    ({name}) => `L'appel ${ofPlace(name)}`,
    (name) => `The call of ${name}`,
  ),
];

/** @type {{village: Place, second: Place}[] | undefined} */
let surroundings;

/** The nearest village and the nearest other place, for every place. */
function surroundingsOf(/** @type {number} */ index) {
  const places = allPlaces();
  const villages = places.filter(({kind}) => kind === 'village');
  surroundings ??= places.map((place) => ({
    village: nearest(place, villages),
    second: nearest(place, places),
  }));
  return surroundings[index];
}

/**
 * @param {Place} place
 * @param {readonly Place[]} others
 */
function nearest(place, others) {
  return others.reduce((best, other) =>
    other !== place && (best === place || apart(place, other) < apart(place, best)) ? other : best,
  );
}

/** What a name says beyond its pattern, so that a third and a fourth trek can share it. */
/** @type {readonly ((text: Text, index: number) => Text)[]} */
const VARIANTS = [
  (text) => text,
  ({fr, en}, index) => {
    const {name} = surroundingsOf(index).village;
    return {fr: `${fr} depuis ${name.fr}`, en: `${en} from ${name.en}`};
  },
  ({fr, en}, index) => {
    const {name} = surroundingsOf(index).second;
    return {fr: `${fr}, du côté ${ofPlace(name)}`, en: `${en}, over by ${name.en}`};
  },
  ({fr, en}) => ({fr: `${fr}, le circuit des habitués`, en: `${en}, the locals' way`}),
  ({fr, en}) => ({fr: `${fr} en famille`, en: `${en} for families`}),
  ({fr, en}) => ({fr: `${fr}, variante d'automne`, en: `${en}, autumn variant`}),
];

/**
 * The name and the destination of a trek beyond those drawn by hand.
 *
 * @param {number} index From zero; distinct indexes give distinct names while there are any.
 * @returns {{text: Text, kind: RouteKind, via: number}}
 */
export function generatedName(index) {
  const places = allPlaces();
  const perVariant = places.length * PATTERNS.length;
  const round = Math.floor(index / perVariant);
  const k = shuffled(index % perVariant, perVariant);
  const via = k % places.length;
  const {kind, text} = PATTERNS[Math.floor(k / places.length)];
  const variant = VARIANTS[round % VARIANTS.length](text(places[via]), via);
  const copy = Math.floor(round / VARIANTS.length);
  if (copy === 0) return {text: variant, kind, via};
  return {text: {fr: `${variant.fr} (${copy + 1})`, en: `${variant.en} (${copy + 1})`}, kind, via};
}
