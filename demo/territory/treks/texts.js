import {descriptionOf} from './description.js';
import {ambianceOf, teaserOf} from './introduction.js';
import {practicalTexts} from './practical-texts.js';
import {DRAWN_BY_HAND} from './trek.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../names/toponym.js').Text} Text */

/** @type {WeakMap<Trek, ReturnType<typeof writeTexts>>} */
const written = new WeakMap();

/** Every text of a trek, in French and English. Each is written when first read. @param {Trek} trek */
export function trekTexts(trek) {
  let texts = written.get(trek);
  if (!texts) {
    texts = writeTexts(trek);
    if (trek.number <= DRAWN_BY_HAND) written.set(trek, texts);
  }
  return texts;
}

/** @param {Trek} trek */
function writeTexts(trek) {
  /** @type {ReturnType<typeof practicalTexts> | undefined} */
  let texts;
  const practical = () => (texts ??= practicalTexts(trek));
  return {
    get name() {
      return trek.name;
    },
    get description_teaser() {
      return teaserOf(trek);
    },
    get ambiance() {
      return ambianceOf(trek);
    },
    get description() {
      return descriptionOf(trek);
    },
    get departure() {
      return practical().departure;
    },
    get arrival() {
      return practical().arrival;
    },
    get access() {
      return practical().access;
    },
    get public_transport() {
      return practical().public_transport;
    },
    get advised_parking() {
      return practical().advised_parking;
    },
    get advice() {
      return practical().advice;
    },
    get gear() {
      return practical().gear;
    },
    get disabled_infrastructure() {
      return practical().disabled_infrastructure;
    },
    get ratings_description() {
      return practical().ratings_description;
    },
    get accessibility_advice() {
      return practical().accessibility_advice;
    },
    get accessibility_covering() {
      return practical().accessibility_covering;
    },
    get accessibility_exposure() {
      return practical().accessibility_exposure;
    },
    get accessibility_signage() {
      return practical().accessibility_signage;
    },
    get accessibility_slope() {
      return practical().accessibility_slope;
    },
    get accessibility_width() {
      return practical().accessibility_width;
    },
  };
}
