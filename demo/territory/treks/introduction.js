import {generatedAmbiance, generatedTeaser} from './introductions/generated.js';
import {INTRODUCTIONS} from './introductions/index.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../names/toponym.js').Text} Text */

/** @param {Trek} trek @returns {Text} */
export function teaserOf(trek) {
  const own = INTRODUCTIONS[trek.number];
  return own ? {fr: own.teaser[0], en: own.teaser[1]} : generatedTeaser(trek);
}

/** @param {Trek} trek @returns {Text} */
export function ambianceOf(trek) {
  const own = INTRODUCTIONS[trek.number];
  return own ? {fr: own.ambiance[0], en: own.ambiance[1]} : generatedAmbiance(trek);
}
