import {contains} from '../../territory/protection/outline.js';
import {allVigilanceAreas} from '../../territory/protection/vigilance-areas.js';
import {trekGeometry} from '../../territory/treks/geometry.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../../territory/protection/vigilance-areas.js').VigilanceArea} Area */

/** The vigilance areas that a trek crosses and that are not over. @param {Trek} trek */
export const vigilanceAreaIds = (trek) => areasOf(trek).map(({id}) => id);

/** Whether one of them closes the trek today. @param {Trek} trek @param {{now: Date}} request */
export const isClosed = (trek, {now}) =>
  areasOf(trek).some(
    ({practicability, from, weekdays, months}) =>
      practicability === 'closed' &&
      from <= 0 &&
      (weekdays.length === 0 || weekdays.includes((now.getDay() + 6) % 7)) &&
      (months.length === 0 || months.includes(now.getMonth() + 1)),
  );

/** @type {Map<number, readonly Area[]>} */
const known = new Map();

/** @param {Trek} trek */
function areasOf(trek) {
  const found = known.get(trek.id) ?? allVigilanceAreas().filter((area) => crosses(trek, area));
  known.set(trek.id, found);
  return found.filter(({to}) => to === null || to >= 0);
}

/** @param {Trek} trek @param {Area} area */
function crosses(trek, {geometry}) {
  const {type, coordinates} = trekGeometry(trek);
  const places = type === 'LineString' ? coordinates : coordinates.flat();
  return geometry.coordinates.some((/** @type {number[][][]} */ [outline]) =>
    places.some((/** @type {number[]} */ place) => contains(outline, place)),
  );
}
