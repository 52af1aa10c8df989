import {isAtLeast} from '../address.js';
import {crash} from '../answer.js';

/**
 * One request to the API: what every resource needs to answer it.
 *
 * @typedef {object} ApiRequest
 * @property {import('../address.js').Behaviour} behaviour
 * @property {string} base Absolute, such as `http://localhost:8000/geotrek`.
 * @property {string} path Below `/api/v2/`.
 * @property {URLSearchParams} query
 * @property {string | null} language Null when texts come in all languages.
 * @property {string} activeLanguage For what `language` does not control.
 * @property {Date} now
 */

/**
 * @param {import('../address.js').Behaviour} behaviour
 * @param {string} base
 * @param {string} path
 * @param {URLSearchParams} query
 * @param {Date} now
 * @returns {ApiRequest}
 */
export function readRequest(behaviour, base, path, query, now) {
  const language = languageOf(behaviour.languages, path, query.get('language'));
  const followed = isAtLeast(behaviour.version, 2, 110) ? null : language;
  return {
    behaviour,
    base,
    path,
    query: lastValues(query),
    language,
    activeLanguage: followed ?? behaviour.languages[0],
    now,
  };
}

/** A repeated parameter keeps its last value. @param {URLSearchParams} query */
function lastValues(query) {
  const kept = new URLSearchParams();
  for (const [name, value] of query) kept.set(name, value);
  return kept;
}

const KNOWS_ALL = /^(trek|tour|poi|touristiccontent|touristicevent|informationdesk)\//;

/**
 * @param {string[]} languages
 * @param {string} path
 * @param {string | null} asked
 */
function languageOf(languages, path, asked) {
  if (asked === null) return null;
  if (asked === 'all' && KNOWS_ALL.test(path)) return null;
  if (!languages.includes(asked)) throw crash();
  return asked;
}

/**
 * A text in the requested language, or in all.
 *
 * @param {Partial<Record<string, string>> | null | undefined} text
 * @param {ApiRequest} request
 */
export function translate(text, {language, behaviour}) {
  const inLanguage = (/** @type {string} */ code) => text?.[code] ?? (text ? null : '');
  if (language !== null) return inLanguage(language);
  return Object.fromEntries(behaviour.languages.map((code) => [code, inLanguage(code)]));
}

/**
 * @param {readonly string[]} published
 * @param {ApiRequest} request
 */
export function translatePublished(published, {language, behaviour}) {
  if (language !== null) return published.includes(language);
  return Object.fromEntries(behaviour.languages.map((code) => [code, published.includes(code)]));
}

/**
 * @param {readonly string[]} published
 * @param {ApiRequest} request
 */
export function isPublished(published, {language, behaviour}) {
  if (language !== null) return published.includes(language);
  return published.some((code) => behaviour.languages.includes(code));
}
