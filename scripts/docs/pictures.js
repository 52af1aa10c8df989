/** The pictures of docs/pictures in the pages of the elements. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pictures} from '../pictures/list.js';
import {root} from '../run.js';

export const pictureFolder = join(root, 'docs/pictures');

const TEXTS = {
  en: {title: 'The parts in pictures', alt: 'Parts of'},
  fr: {title: 'Les parties en images', alt: 'Parties de'},
};

/** The pictures with parts of an element, light or dark as the page is. @param {string} tag @param {'en' | 'fr'} language */
export function picturesOf(tag, language) {
  const {title, alt} = TEXTS[language];
  const figures = pictures
    .map(({name, parts}) => ({
      name,
      parts: parts.filter((part) => part.startsWith(`${tag} `)).map((part) => part.split(' ')[1]),
    }))
    .filter(({parts}) => parts.length > 0)
    .map(({name, parts}) => {
      const images = /** @type {const} */ (['light', 'dark']).map((scheme) => {
        const file = `${name}-${scheme}.webp`;
        const {width, height} = sizeOf(readFileSync(join(pictureFolder, file)));
        return `<img class="${scheme}-only" src="/pictures/${file}" width="${width}" height="${height}" alt="${alt} ${tag}: ${parts.join(', ')}" loading="lazy">`;
      });
      return `<p class="picture">${images.join('')}</p>`;
    });
  return `## ${title}\n\n${figures.join('\n\n')}\n`;
}

/** The size of a WebP picture without transparency, or in the extended format. @param {Buffer} bytes */
export function sizeOf(bytes) {
  if (bytes.toString('latin1', 12, 16) === 'VP8X')
    return {width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1};
  return {width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff};
}
