import {metresBetween, toLngLat} from '../../territory/geodesy.js';
import {picture} from '../../territory/media/attachments.js';
import {communesAlong} from '../../territory/network/communes.js';
import {hash} from '../../territory/random.js';
import {DESKS, deskCommune, deskPosition} from '../../territory/tourism/desks.js';
import {accessibilityIds} from '../../territory/treks/attributes.js';
import {stepsOf} from '../../territory/treks/description.js';
import {firstPoint, hasTwoLines} from '../../territory/treks/geometry.js';
import {webLinksOf} from '../../territory/treks/web-links.js';
import {webLinkCategories} from '../../territory/vocabularies/shared-vocabularies.js';
import {translate} from '../api/request.js';
import {mediaAddress, pictogramAddress} from './wire.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/** The desks of the communes crossed, or the nearest. @param {Trek} trek */
export function informationDesks(trek) {
  const communes = communesAlong(trek.legs).map(({id}) => id);
  const local = DESKS.filter((desk) => communes.includes(deskCommune(desk).id));
  if (local.length > 0 || hash(trek.number, 95) % 3 === 0) return local.map(({id}) => id);
  const start = firstPoint(trek);
  const away = (/** @type {typeof DESKS[number]} */ desk) => {
    const position = deskPosition(desk);
    return position ? metresBetween(start, position) : Infinity;
  };
  return [DESKS.reduce((best, desk) => (away(desk) < away(best) ? desk : best)).id];
}

/** A car park a few steps from the start; none is known for some. @param {Trek} trek */
export function parking(trek) {
  if (hash(trek.number, 96) % 5 === 0) return null;
  const [lng, lat] = firstPoint(trek);
  return [Math.round((lng + 0.0005) * 1e7) / 1e7, Math.round((lat - 0.0003) * 1e7) / 1e7];
}

/** @param {Trek} trek */
export function pointsReference(trek) {
  if (hasTwoLines(trek) || trek.number % 10 === 8) return null;
  const coordinates = stepsOf(trek).map(({place: {x, y}}) => toLngLat(x, y));
  return coordinates.length > 0 ? {type: 'MultiPoint', coordinates} : null;
}

const ACCESS_PICTURES = ['slope', 'width', 'signage'];

/** @param {Trek} trek @param {ApiRequest} request */
export function accessibilityPictures(trek, request) {
  if (accessibilityIds(trek).length === 0) return [];
  return ACCESS_PICTURES.slice(0, 1 + (trek.number % 3)).map((info_accessibility, i) => {
    const {url, thumbnail, author, license, title, uuid} = picture(
      'trekking_trek',
      trek.id,
      10 + i,
      info_accessibility,
      '',
    );
    return {
      info_accessibility,
      author,
      license,
      legend: '',
      title,
      uuid,
      url: mediaAddress(url, request),
      thumbnail: mediaAddress(thumbnail, request),
    };
  });
}

/** @param {Trek} trek @param {ApiRequest} request */
export function webLinks(trek, request) {
  return webLinksOf(trek).map(({name, url, category}) => {
    const found = webLinkCategories.find(({id}) => id === category);
    return {
      name: translate(name, request),
      url,
      category: found
        ? {
            id: found.id,
            label: translate(found.label, request),
            pictogram: pictogramAddress(found.pictogram, request),
          }
        : null,
    };
  });
}
