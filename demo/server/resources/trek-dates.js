import * as attributes from '../../territory/treks/attributes.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

const TWO_DAYS = 2 * 86_400_000;

/** The trek that was published after old files were written. @param {Trek} trek @param {ApiRequest} request */
const isNew = ({number}, {behaviour: {mobile, treks}}) => mobile === 'stale' && number === treks;

/** @param {ApiRequest} request */
const lately = ({now}) => new Date(now.getTime() - TWO_DAYS).toISOString();

/** @param {Trek} trek @param {ApiRequest} request */
export const createdAt = (trek, request) =>
  isNew(trek, request) ? lately(request) : attributes.createdAt(trek);

/** @param {Trek} trek @param {ApiRequest} request */
export const updatedAt = (trek, request) =>
  isNew(trek, request) ? lately(request) : attributes.updatedAt(trek);
