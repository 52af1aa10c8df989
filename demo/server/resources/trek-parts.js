/**
 * @param {number} _id
 * @param {string} _part
 * @param {import('../api/request.js').ApiRequest} _request
 * @returns {import('../answer.js').Answer | undefined}
 */
export function trekParts(_id, _part, _request) {
  return undefined;
}
