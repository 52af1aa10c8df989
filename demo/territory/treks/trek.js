import {allPlaces} from '../network/places.js';
import {figuresOf, lineOf} from '../network/routing.js';
import {hash, pick} from '../random.js';
import {BANKS_NUMBER, banksOf} from './banks.js';
import {SKETCHES} from './catalogue.js';
import {effort} from './effort.js';
import {generatedName} from './names.js';
import {planCrossing, planLoop, planReturn, planRound} from './plan.js';

/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {import('../network/routing.js').Leg} Leg */
/** @typedef {import('./catalogue.js').Sketch} Sketch */

/**
 * A trek as lists have it; its line, texts and pictures are generated when they are requested.
 *
 * @typedef {object} Trek
 * @property {number} number From 1.
 * @property {number} id
 * @property {Text} name
 * @property {Sketch['kind']} kind
 * @property {Sketch['practice']} practice
 * @property {number} via Index of a place.
 * @property {number[]} [themes]
 * @property {readonly Leg[]} legs
 * @property {number} length Metres.
 * @property {number} ascent Metres.
 * @property {number} descent Metres.
 * @property {number} hours
 * @property {1 | 2 | 3 | 4} difficulty
 */

export const DRAWN_BY_HAND = SKETCHES.length;
const FIRST_ID = 1000;

/** The trek that is walked in several days, and its days. */
export const STAGED = {parent: 10, steps: [11, 12, 13, 14]};

/** @param {number} number */
export const trekId = (number) => FIRST_ID + number;
/** @param {number} id */
export const trekNumber = (id) => id - FIRST_ID;

/** @type {Map<number, Trek>} */
const treks = new Map();

/** @param {number} number @returns {Trek} */
export function trekOf(number) {
  let trek = treks.get(number);
  if (!trek) {
    trek = makeTrek(number);
    treks.set(number, trek);
  }
  return trek;
}

/** The name alone, which costs nothing else. @param {number} number @returns {Text} */
export function trekName(number) {
  if (number <= SKETCHES.length) return SKETCHES[number - 1];
  return generatedName(number - SKETCHES.length - 1).text;
}

/** @param {number} number @returns {Trek} */
function makeTrek(number) {
  const options = number <= SKETCHES.length ? sketched(number) : generated(number);
  const legs =
    number === STAGED.parent
      ? STAGED.steps.flatMap((step) => trekOf(step).legs)
      : plan(options, number);
  const figures = figuresOf(number === BANKS_NUMBER ? banksOf(legs).flat() : legs);
  const {name, kind, practice, via, themes} = options;
  return {
    number,
    id: trekId(number),
    name,
    kind,
    practice,
    via,
    themes,
    legs,
    ...figures,
    // The server measures heights along a single line only.
    ...(number === BANKS_NUMBER && {ascent: 0, descent: 0}),
    ...effort(practice, figures),
  };
}

/**
 * @typedef {object} TrekOptions
 * @property {Text} name
 * @property {Sketch['kind']} kind
 * @property {Sketch['practice']} practice
 * @property {number} via
 * @property {number} [from]
 * @property {number} [to]
 * @property {number} metres
 * @property {number[]} [themes]
 * @property {number[]} [round]
 */

/** @param {number} number @returns {TrekOptions} */
function sketched(number) {
  const {fr, en, kind, practice, km, via, from, to, themes, round} = SKETCHES[number - 1];
  return {
    name: {fr, en},
    kind,
    practice,
    themes,
    metres: km * 1000,
    via: placeIndex(via),
    from: from ? placeIndex(from) : undefined,
    to: to ? placeIndex(to) : undefined,
    round: round?.map(placeIndex),
  };
}

/** @type {readonly Sketch['practice'][]} */
const PRACTICES = ['foot', 'foot', 'foot', 'foot', 'foot', 'foot', 'foot', 'bike', 'bike', 'horse'];
const KILOMETRES = {foot: [3, 15], bike: [8, 25], horse: [6, 20]};

/** @param {number} number @returns {TrekOptions} */
function generated(number) {
  const {text, kind, via} = generatedName(number - SKETCHES.length - 1);
  const practice = pick(PRACTICES, number, 1);
  const [shortest, longest] = KILOMETRES[practice];
  const share = (hash(number, 2) % 1000) / 1000;
  return {
    name: text,
    kind,
    practice,
    via,
    metres: 1000 * (shortest + (longest - shortest) * share * share),
  };
}

/**
 * @param {TrekOptions} options
 * @param {number} number
 */
function plan({kind, via, from, to, metres, round}, number) {
  if (round) return planRound(round, via);
  const byHand = number <= SKETCHES.length;
  if (kind === 'return') return planReturn({via, from, metres, seed: number});
  if (kind === 'crossing') return planCrossing({via, from, to, metres, seed: number});
  return planLoop({via, from, to, metres, seed: number, tries: byHand ? 600 : 10});
}

/** @param {string} reference Such as `summit:0`. */
function placeIndex(reference) {
  const [kind, rank] = reference.split(':');
  const places = allPlaces();
  const index = places.findIndex((place) => place.kind === kind && place.rank === Number(rank));
  if (index < 0) throw new RangeError(`No place is ${reference}`);
  return index;
}

/** @param {Trek} trek */
export const trekLine = (trek) => lineOf(trek.legs);
