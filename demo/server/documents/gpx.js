import {allPois, alongTheWay} from '../../territory/pois/pois.js';
import {trekGeometry} from '../../territory/treks/geometry.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */

/** @param {string} text */
export const escapeXml = (text) =>
  text.replace(/[<>&"]/g, (mark) => `&${{'<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot'}[mark]};`);

/** The parts of a trek's line. @param {Trek} trek */
export function linesOf(trek) {
  const {type, coordinates} = trekGeometry(trek);
  return type === 'LineString' ? [coordinates] : coordinates;
}

/**
 * @param {Trek} trek
 * @param {'fr' | 'en'} language
 * @returns {string}
 */
export function writeGpx(trek, language) {
  const waypoints = alongTheWay(allPois(), trek.legs).map(
    ({point: [lng, lat, height], name}) =>
      `<wpt lat="${lat}" lon="${lng}"><ele>${height}</ele><name>${escapeXml(name[language])}</name></wpt>`,
  );
  const segments = linesOf(trek).map((line) => {
    const points = line.map(
      ([lng, lat, height]) => `<rtept lat="${lat}" lon="${lng}"><ele>${height}</ele></rtept>`,
    );
    return `<rte><name>${escapeXml(trek.name[language])}</name>${points.join('')}</rte>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gpx version="1.1" creator="geotrek" xmlns="http://www.topografix.com/GPX/1/1">' +
    `<metadata><name>${escapeXml(trek.name[language])}</name></metadata>${waypoints.join('')}${segments.join('')}</gpx>\n`
  );
}

/**
 * @param {Trek} trek
 * @param {'fr' | 'en'} language
 * @returns {string}
 */
export function writeKml(trek, language) {
  const lines = linesOf(trek).map((line) => {
    const coordinates = line.map((point) => point.join(',')).join(' ');
    return `<Placemark><name>${escapeXml(trek.name[language])}</name><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escapeXml(trek.name[language])}</name>${lines.join('')}</Document></kml>\n`
  );
}
