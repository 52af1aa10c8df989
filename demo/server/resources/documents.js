import {slug} from '../../territory/names/toponym.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/**
 * The address of a file the server makes, in the language it happens to speak.
 *
 * @param {{id: number, name: Record<string, string>}} trek
 * @param {'gpx' | 'kml'} format
 * @param {ApiRequest} request
 */
export function documentAddress({id, name}, format, {base, activeLanguage}) {
  return `${base}/api/${activeLanguage}/treks/${id}/${slug(name[activeLanguage] ?? '')}.${format}`;
}

/** Some treks have no printed sheet. @param {number} id */
export const hasPdf = (id) => id % 6 !== 1;

/**
 * @param {{id: number, name: Record<string, string>}} record
 * @param {ApiRequest} request
 */
export function pdfAddress(record, request) {
  if (!hasPdf(record.id)) return null;
  return printAddress('treks', record, request);
}

/**
 * @param {string} folder
 * @param {{id: number, name: Partial<Record<string, string>>}} record
 * @param {ApiRequest} request
 */
export function printAddress(folder, {id, name}, {base, language, behaviour, query}) {
  const portal = query.get('portals')?.split(',')[0];
  const address = (/** @type {string} */ code) =>
    `${base}/api/${code}/${folder}/${id}/${slug(name[code] || String(id))}.pdf${portal ? `?portal=${portal}` : ''}`;
  if (language !== null) return address(language);
  return Object.fromEntries(behaviour.languages.map((code) => [code, address(code)]));
}
