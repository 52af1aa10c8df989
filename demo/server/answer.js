/**
 * An answer, before it is sent.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} type
 * @property {string | Buffer} body
 * @property {Record<string, string>} [headers]
 * @property {number} [rows] How many rows of a list it has.
 * @property {number} [total] How many rows the whole list has.
 */

/** Thrown anywhere to end a request with this answer. */
export class Refusal extends Error {
  /** @param {Answer} answer */
  constructor(answer) {
    super(`${answer.status}`);
    this.answer = answer;
  }
}

/**
 * @param {unknown} value
 * @param {number} [status]
 * @returns {Answer}
 */
export function json(value, status = 200) {
  return {status, type: 'application/json', body: JSON.stringify(value)};
}

/**
 * @param {number} status
 * @param {string} title
 * @returns {Answer}
 */
export function page(status, title) {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>\n<html lang="en">\n<head>\n  <title>${title}</title>\n</head>\n<body>\n  <h1>${title}</h1><p></p>\n</body>\n</html>\n`,
  };
}

/** The error that a real server answers to malformed input that it does not check. */
export const crash = () => new Refusal(page(500, 'Server Error (500)'));

/** @param {string} detail */
export const badRequest = (detail) => new Refusal(json({detail}, 400));

/** @param {string} detail */
export const notFound = (detail) => new Refusal(json({detail}, 404));
