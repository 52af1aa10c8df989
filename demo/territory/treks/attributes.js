import {hash, pick, sample, uuidFrom} from '../random.js';
import {PRACTICE_IDS, ROUTE_IDS} from '../vocabularies/trek-vocabularies.js';
import {DRAWN_BY_HAND, STAGED, trekId} from './trek.js';

/** @typedef {import('./trek.js').Trek} Trek */

/** Treks without some fields, as on every real server. */
export const SPECIAL = {
  noDeparture: 9,
  unknownEffort: 15,
  noRoute: [18, 23, 35],
  noPractice: [23, 28],
  noPicture: [6, 23, 36],
  onlyFrench: 26,
};

/** @param {{number: number}} trek @returns {string[]} */
export function publishedIn({number}) {
  const onlyFrench = number === SPECIAL.onlyFrench || (number > DRAWN_BY_HAND && number % 31 === 0);
  return onlyFrench ? ['fr'] : ['fr', 'en'];
}

/** @param {Trek} trek */
export function practiceId({number, practice}) {
  return SPECIAL.noPractice.includes(number) ? null : PRACTICE_IDS[practice];
}

/** @param {Trek} trek */
export function routeId({number, kind}) {
  return SPECIAL.noRoute.includes(number) ? null : ROUTE_IDS[kind];
}

/** @param {Trek} trek */
export const difficultyId = ({number, difficulty}) =>
  number === SPECIAL.unknownEffort ? null : difficulty;

/** @param {Trek} trek */
export const durationHours = ({number, hours}) => (number === SPECIAL.unknownEffort ? null : hours);

/** @param {Trek} trek */
export const themeIds = ({number, themes}) =>
  themes ?? sample([1, 2, 3, 4, 5, 6, 7, 8], hash(number, 30) % 3, number, 31);

/** @param {Trek} trek */
export function networkIds({number, kind, practice}) {
  if (kind === 'stages' || STAGED.steps.includes(number)) return [1];
  if (hash(number, 32) % 5 === 0) return [];
  if (practice === 'bike') return [4];
  if (practice === 'horse') return [5];
  return number % 7 === 0 ? [1, 2] : [2];
}

/** @param {Trek} trek */
export const labelIds = ({number}) =>
  sample([1, 2, 3, 5], pick([0, 0, 1, 1, 2], number, 33), number, 34);

/** @param {Trek} trek */
export function accessibilityIds({number, difficulty, practice}) {
  if (difficulty > 2 || practice !== 'foot' || hash(number, 35) % 4 !== 0) return [];
  return sample([1, 2, 3], 1 + (hash(number, 36) % 2), number, 37);
}

/** @param {Trek} trek */
export function accessibilityLevelId(trek) {
  return accessibilityIds(trek).length > 0 ? 1 + (hash(trek.number, 38) % 2) : null;
}

/** @param {Trek} trek */
export function ratingIds({number, practice, difficulty}) {
  if (practice === 'bike') return [Math.min(3, difficulty)];
  if (practice === 'foot' && difficulty > 2) return [4 + (hash(number, 39) % 3)];
  return [];
}

/** @param {Trek} trek */
export const sourceIds = ({number}) =>
  sample([1, 2, 3], pick([0, 1, 1, 1, 2], number, 40), number, 41);

/** @param {Trek} trek */
export function portalIds({number}) {
  if (number % 9 === 0) return [];
  return number % 4 === 0 ? [1, 2] : [1];
}

/** @param {Trek} trek */
export const structureId = ({number}) => (number % 5 === 0 ? 2 : 1);

/** @param {Trek} trek */
export const reservationSystemId = ({number}) => (number % 16 === 10 ? 1 : null);

/** @param {Trek} trek */
export const childIds = ({number}) => (number === STAGED.parent ? STAGED.steps.map(trekId) : []);

/** @param {Trek} trek */
export const parentIds = ({number}) =>
  STAGED.steps.includes(number) ? [trekId(STAGED.parent)] : [];

/**
 * The step before or after, for each parent.
 *
 * @param {Trek} trek
 * @param {1 | -1} direction
 */
export function neighbourSteps({number}, direction) {
  const at = STAGED.steps.indexOf(number);
  if (at < 0) return {};
  const step = STAGED.steps[at + direction];
  return {[trekId(STAGED.parent)]: step === undefined ? null : trekId(step)};
}

/** @param {Trek} trek */
export const trekUuid = ({number}) => uuidFrom(number, 1);

/** @param {Trek} trek */
export const createdAt = ({number}) => moment(2016, hash(number, 50));

/** @param {Trek} trek */
export const updatedAt = ({number}) => moment(2023, hash(number, 51));

/**
 * @param {number} year The earliest.
 * @param {number} randomNumber
 */
export function moment(year, randomNumber) {
  const date = new Date(Date.UTC(year, 0, 1) + (randomNumber % (3 * 365 * 86400)) * 1000);
  const micro = String(randomNumber % 1000000).padStart(6, '0');
  return `${date.toISOString().slice(0, 19)}.${micro}+02:00`;
}
