import {toLngLat} from '../geodesy.js';
import {picture} from '../media/attachments.js';
import {slug} from '../names/toponym.js';
import {allCommunes} from '../network/communes.js';
import {pathNetwork} from '../network/graph.js';
import {hash, sample, uuidFrom} from '../random.js';
import {moment} from '../treks/attributes.js';
import {CONTENT_NOTES} from './content-texts.js';

/** @typedef {import('../names/toponym.js').Text} Text */

/**
 * @typedef {object} Content
 * @property {number} id
 * @property {string} uuid
 * @property {Text} name
 * @property {Text} teaser
 * @property {Text} text
 * @property {Text} practical
 * @property {number} category
 * @property {[number[], number[]]} types
 * @property {import('../network/communes.js').Commune} commune
 * @property {any} geometry
 * @property {string | null} email
 * @property {string} website
 * @property {string} contact
 * @property {number[]} themes
 * @property {number[]} portals
 * @property {string[]} published
 * @property {string} created
 * @property {string} updated
 * @property {import('../media/attachments.js').Attachment[]} pictures
 */

/** @type {Content[] | undefined} */
let contents;

export function allContents() {
  contents ??= CONTENT_NOTES.map(content);
  return contents;
}

/**
 * @param {import('./content-texts.js').ContentNote} note
 * @param {number} index
 * @returns {Content}
 */
function content({category, types, commune: rank, name, teaser, text}, index) {
  const id = 30 + index;
  const commune = allCommunes()[rank];
  const site = slug(name[0]);
  return {
    id,
    uuid: uuidFrom(id, 4),
    name: {fr: name[0], en: name[1]},
    teaser: {fr: teaser[0], en: teaser[1]},
    text: {fr: text[0], en: text[1]},
    practical:
      index % 3 === 0
        ? {
            fr: '<p>Ouvert d&rsquo;avril &agrave; octobre.<br>Arr&ecirc;t de bus &agrave; 200&nbsp;m.</p>',
            en: '<p>Open from April to October.<br>Bus stop 200&nbsp;m away.</p>',
          }
        : {fr: '', en: ''},
    category,
    types,
    commune,
    geometry: place(index, commune),
    email: index % 4 === 3 ? null : `bonjour@${site}.example`,
    website: index % 5 === 2 ? '' : `https://${site}.example/`,
    contact: `<p>${name[0]}<br>Le bourg, ${commune.name}<br><a href="tel:+330000000${10 + index}">+33 0 00 00 00 ${10 + index}</a></p>`,
    themes: sample([5, 6, 8], index % 3, id),
    portals: index % 7 === 6 ? [] : [1],
    published: index === 11 ? ['fr'] : ['fr', 'en'],
    created: moment(2017, hash(id, 5)),
    updated: moment(2023, hash(id, 6)),
    pictures: Array.from({length: (index + 1) % 3}, (_, k) =>
      picture('tourism_touristiccontent', id, k, site, k ? '' : name[0]),
    ),
  };
}

/** A point, but for an estate, which is a surface, and a vineyard road, which is a line. */
function place(
  /** @type {number} */ index,
  /** @type {import('../network/communes.js').Commune} */ {village},
) {
  const angle = index * 2.4;
  const x = village.x + 160 * Math.cos(angle);
  const y = village.y + 160 * Math.sin(angle);
  if (index === 10) {
    const {places, around} = pathNetwork();
    const [trail] = around[places.indexOf(village)];
    return {
      type: 'LineString',
      coordinates: trail.points.slice(0, 30).map(([lng, lat]) => [lng, lat]),
    };
  }
  if (index === 13) {
    const ring = [
      [0, 0],
      [380, 40],
      [420, 260],
      [150, 330],
      [0, 0],
    ];
    return {type: 'Polygon', coordinates: [ring.map(([dx, dy]) => toLngLat(x + dx, y - dy))]};
  }
  return {type: 'Point', coordinates: toLngLat(x, y)};
}
