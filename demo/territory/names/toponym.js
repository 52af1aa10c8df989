/**
 * A name of a place, with what a sentence needs to use it.
 *
 * @typedef {object} Toponym
 * @property {string} fr Without its article: `pic de Malvent`.
 * @property {'le' | 'la' | 'l’' | 'les' | ''} article
 * @property {string} en As it stands in a sentence: `Malvent Peak` or `the Malvent barns`.
 */

/** @typedef {{fr: string, en: string}} Text */

/**
 * @param {Toponym['article']} article
 * @param {string} fr
 * @param {string} en
 * @returns {Toponym}
 */
export const toponym = (article, fr, en) => ({article, fr: typed(fr), en: typed(en)});

/** Apostrophes as people type them in a search. @param {string} text */
const typed = (text) => text.replaceAll('’', "'");

/** « le pic de Malvent » @param {Toponym} place */
export function withArticle({article, fr}) {
  if (article === '') return fr;
  return article === 'l’' ? `l'${fr}` : `${article} ${fr}`;
}

/** « du pic de Malvent » @param {Toponym} place */
export function ofPlace({article, fr}) {
  if (/^Les? /.test(fr)) return fr.replace(/^Les /, 'des ').replace(/^Le /, 'du ');
  if (article === '') return startsWithVowel(fr) ? `d'${fr}` : `de ${fr}`;
  if (article === 'le') return `du ${fr}`;
  if (article === 'les') return `des ${fr}`;
  return article === 'l’' ? `de l'${fr}` : `de la ${fr}`;
}

/** « au pic de Malvent » @param {Toponym} place */
export function toPlace({article, fr}) {
  if (/^Les? /.test(fr)) return fr.replace(/^Les /, 'aux ').replace(/^Le /, 'au ');
  if (article === '') return `à ${fr}`;
  if (article === 'le') return `au ${fr}`;
  if (article === 'les') return `aux ${fr}`;
  return article === 'l’' ? `à l'${fr}` : `à la ${fr}`;
}

/** « Pic de Malvent » @param {Toponym} place */
export const asTitle = ({fr}) => capital(fr);

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
function startsWithVowel(text) {
  return /^[aeiouyàâéèêëîïôùûh]/i.test(text) && !/^y[aeiou]/i.test(text);
}

/**
 * How a page's address writes a name.
 *
 * @param {string} text
 */
export function slug(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
