import {picture} from '../media/attachments.js';
import {slug} from '../names/toponym.js';
import {allPlaces} from '../network/places.js';
import {hash, pick, uuidFrom} from '../random.js';
import {SPECIAL} from './attributes.js';
import {DRAWN_BY_HAND} from './trek.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../media/attachments.js').Attachment} Attachment */

const LEGENDS = [
  (/** @type {string} */ place) => `${place}, un matin de juin`,
  (/** @type {string} */ place) => `Depuis le sentier, ${place}`,
  () => 'Dernières lueurs sur les crêtes',
  (/** @type {string} */ place) => `${place} sous la brume`,
  () => '',
];

/** @param {Trek} trek */
export function pictureCount({number}) {
  if (SPECIAL.noPicture.includes(number)) return 0;
  if (number <= DRAWN_BY_HAND) return 1 + (hash(number, 70) % 4);
  return hash(number, 70) % 5;
}

/** @param {Trek} trek @returns {Attachment[]} */
export function trekAttachments(trek) {
  const {number, id, via} = trek;
  const place = allPlaces()[via].name.fr;
  const legendName = place.charAt(0).toUpperCase() + place.slice(1);
  const pictures = Array.from({length: pictureCount(trek)}, (_, i) =>
    picture('trekking_trek', id, i, slug(place), pick(LEGENDS, number, i, 71)(legendName)),
  );
  return [...pictures, ...documents(trek)];
}

/** @param {Trek} trek @returns {Attachment[]} */
function documents({number, id}) {
  /** @type {Attachment[]} */
  const found = [];
  const common = {thumbnail: '', author: '', license: null};
  if (number === 1 || number === 16) {
    const url =
      number === 1
        ? 'https://www.youtube.com/watch?v=aubraneorsane'
        : 'https://vimeo.com/000000016';
    found.push({
      ...common,
      type: 'video',
      url,
      legend: 'Le tour en deux minutes',
      title: '',
      filetype: 3,
      uuid: uuidFrom(id, 72),
    });
  }
  if (number % 12 === 2) {
    const url = `paperclip/trekking_trek/${id}/topoguide.pdf`;
    found.push({
      ...common,
      type: 'file',
      url,
      legend: 'Fiche à imprimer',
      title: 'topoguide',
      filetype: 2,
      uuid: uuidFrom(id, 73),
    });
  }
  return found;
}
