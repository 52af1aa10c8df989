/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../names/toponym.js').Text} Text */

/** @param {Trek} trek */
export function practicalTexts(trek) {
  const none = {fr: '', en: ''};
  return {departure: none, arrival: none, access: none, public_transport: none, advised_parking: none, advice: none, gear: none, disabled_infrastructure: none, ratings_description: none, accessibility_advice: none, accessibility_covering: none, accessibility_exposure: none, accessibility_signage: none, accessibility_slope: none, accessibility_width: none, trek};
}
