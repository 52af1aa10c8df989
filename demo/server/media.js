import {drawPictogram} from '../territory/media/pictograms.js';
import {drawPicture} from '../territory/media/scenes.js';
import {page} from './answer.js';
import {simplePdf} from './documents/pdf.js';

/** @typedef {import('./answer.js').Answer} Answer */

const HEADERS = {'Cache-Control': 'max-age=86400'};
const FULL_WIDTH = 1600;
const PICTOGRAM = /^upload\/([\w-]+)\.svg$/;
const PICTURE = /^(?:paperclip|upload)\/(\w+)\/(\d+)\/.*?-(\d+)\.svg(?:\.(\d+)x\d+_q85\.svg)?$/;

/**
 * A file below `/media/`: drawn when it is requested.
 *
 * @param {string} path
 * @returns {Answer}
 */
export function answerMedia(path) {
  const pictogram = PICTOGRAM.exec(path);
  const drawing = pictogram && drawPictogram(pictogram[1]);
  if (drawing) return svg(drawing);
  const picture = PICTURE.exec(path);
  if (picture) {
    const [, folder, id, index, width] = picture;
    return svg(drawPicture(folder, Number(id), Number(index), Number(width ?? FULL_WIDTH)));
  }
  if (path.endsWith('.pdf')) return simplePdf(["Parc naturel d'Aubrane", 'Topoguide']);
  return page(404, 'Not Found');
}

/** @param {string} body @returns {Answer} */
const svg = (body) => ({status: 200, type: 'image/svg+xml', body, headers: HEADERS});
