import {page} from './answer.js';

/**
 * @param {string} _path
 * @returns {import('./answer.js').Answer}
 */
export function answerMedia(_path) {
  return page(404, 'Not Found');
}
