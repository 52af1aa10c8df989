import {allCourses, allSites} from '../../territory/outdoor/sites.js';
import {allSensitiveAreas} from '../../territory/protection/sensitive-areas.js';
import {allContents} from '../../territory/tourism/contents.js';
import {allEvents} from '../../territory/tourism/events.js';
import {publishedIn} from '../../territory/treks/attributes.js';
import {trekNumber, trekOf} from '../../territory/treks/trek.js';
import {page} from '../answer.js';
import {hasPdf} from '../resources/documents.js';
import {escapeXml, writeGpx, writeKml} from './gpx.js';
import {simplePdf} from './pdf.js';

/** @typedef {import('../answer.js').Answer} Answer */
/** @typedef {{id: number, name: Record<string, string>}} Named */

const DOCUMENT = /^([a-z]{2})\/([a-z]+)\/(\d+)(?:\/[^/]*)?(\.gpx|\.kml|\.pdf|\/openair)$/;

/** What a folder of documents holds, besides treks. @type {Record<string, () => readonly Named[]>} */
const FOLDERS = {
  touristiccontents: allContents,
  touristicevents: allEvents,
  sites: allSites,
  courses: allCourses,
  sensitiveareas: allSensitiveAreas,
};

/**
 * A file that the server makes from its data, below `/api/<lang>/`.
 *
 * @param {import('../address.js').Behaviour} behaviour
 * @param {string} path Without the leading slash.
 * @returns {Answer}
 */
export function answerDocument(behaviour, path) {
  const match = DOCUMENT.exec(path);
  if (!match || !behaviour.languages.includes(match[1])) return page(404, 'Not Found');
  const [, language, folder, id, ending] = match;
  const code = language === 'en' ? 'en' : 'fr';
  if (folder === 'treks') return trekDocument(behaviour, Number(id), code, ending);
  const record = FOLDERS[folder]?.().find((found) => found.id === Number(id));
  if (!record) return page(404, 'Not Found');
  if (ending === '.pdf') return simplePdf([record.name[code], "Parc naturel d'Aubrane"]);
  if (ending === '/openair')
    return attachment('text/plain', `AC ZSM\nAN ${record.name[code]}\n`, `${id}.txt`);
  return attachment(
    'application/vnd.google-earth.kml+xml',
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escapeXml(record.name[code])}</name></Document></kml>`,
    `${id}.kml`,
  );
}

/**
 * @param {import('../address.js').Behaviour} behaviour
 * @param {number} id
 * @param {'fr' | 'en'} language
 * @param {string} ending
 * @returns {Answer}
 */
function trekDocument(behaviour, id, language, ending) {
  const number = trekNumber(id);
  if (number < 1 || number > behaviour.treks || !publishedIn({number}).includes(language)) {
    return page(404, 'Not Found');
  }
  const trek = trekOf(number);
  if (ending === '.gpx')
    return attachment('application/gpx+xml', writeGpx(trek, language), `${id}.gpx`);
  if (ending === '.kml')
    return attachment(
      'application/vnd.google-earth.kml+xml',
      writeKml(trek, language),
      `${id}.kml`,
    );
  if (ending !== '.pdf' || !hasPdf(id)) return page(404, 'Not Found');
  const kilometres = (trek.length / 1000).toFixed(1);
  return simplePdf([
    trek.name[language],
    `${kilometres} km`,
    `+${trek.ascent} m`,
    "Parc naturel d'Aubrane",
  ]);
}

/**
 * @param {string} type
 * @param {string} body
 * @param {string} name
 * @returns {Answer}
 */
const attachment = (type, body, name) => ({
  status: 200,
  type,
  body,
  headers: {'Content-Disposition': `attachment; filename=${name}`},
});
