import {hash, pick, uuidFrom} from '../random.js';

/** @typedef {import('../names/toponym.js').Text} Text */

/**
 * A picture or a document, with addresses below `/media/`.
 *
 * @typedef {object} Attachment
 * @property {'image' | 'video' | 'file'} type
 * @property {string} url Relative, unless it is somebody else's.
 * @property {string} thumbnail Relative, or empty.
 * @property {string} author
 * @property {string} legend
 * @property {string} title
 * @property {string | null} license
 * @property {number} filetype
 * @property {string} uuid
 */

const AUTHORS = [
  'Maëlle Kervadec',
  'Jean-Luc Tessandier',
  'Inès Aubrespy',
  'Théo Marchadour',
  'Parc naturel d’Aubrane',
  'Solène Queyrel',
  '',
];
const LICENSES = ['CC BY-SA 4.0', 'CC BY 4.0', 'Tous droits réservés', null];

/**
 * @param {string} folder Such as `trekking_trek`.
 * @param {number} id
 * @param {number} index
 * @param {string} title
 * @param {string} legend
 * @returns {Attachment}
 */
export function picture(folder, id, index, title, legend) {
  const seed = hash(id, index, folder.length);
  const url = `paperclip/${folder}/${id}/${title}-${seed.toString(36)}-${index}.svg`;
  return {
    type: 'image',
    url,
    thumbnail: `${url}.400x0_q85.svg`,
    author: pick(AUTHORS, seed, 1),
    legend,
    title,
    license: pick(LICENSES, seed, 2),
    filetype: 1,
    uuid: uuidFrom(seed, 3),
  };
}
