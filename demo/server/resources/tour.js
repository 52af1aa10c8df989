import {STAGED, trekOf} from '../../territory/treks/trek.js';
import {selectedFields} from '../api/resource.js';
import {publishedTrek} from './published-trek.js';
import {trek, trekFields} from './trek.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/** Treks that are walked in steps, with the steps. @type {import('../api/resource.js').Resource<Trek>} */
export const tour = {
  ...trek,
  name: 'tour',
  keys: ({behaviour}) => (behaviour.treks >= STAGED.parent ? [STAGED.parent] : []),
  byId: (id, request) => {
    const found = publishedTrek(id, request);
    return found?.number === STAGED.parent ? found : undefined;
  },
  fields: {
    ...trekFields,
    url: ({id}, {base}) => `${base}/api/v2/tour/${id}/`,
    count_children: () => STAGED.steps.length,
    steps: (_, request) => STAGED.steps.map((number) => writeStep(trekOf(number), request)),
  },
};

/**
 * The requested fields also apply to the steps.
 *
 * @param {Trek} step
 * @param {ApiRequest} request
 */
function writeStep(step, request) {
  const names = selectedFields(trek, request);
  return Object.fromEntries(names.map((name) => [name, trekFields[name](step, request)]));
}
