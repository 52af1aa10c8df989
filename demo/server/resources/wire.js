import {fileTypes} from '../../territory/vocabularies/shared-vocabularies.js';
import {isAtLeast} from '../address.js';
import {translate} from '../api/request.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../../territory/names/toponym.js').Text} Text */
/** @typedef {import('../../territory/media/attachments.js').Attachment} Attachment */

/**
 * @template R
 * @param {(record: R) => Partial<Record<string, string>> | null | undefined} read
 */
export const text = (read) => (/** @type {R} */ record, /** @type {ApiRequest} */ request) =>
  translate(read(record), request);

/** @param {string | null} name @param {ApiRequest} request */
export const pictogramAddress = (name, {base}) =>
  name ? `${base}/media/upload/${name}.svg` : null;

/** @param {string} path @param {ApiRequest} request */
export const mediaAddress = (path, {base}) =>
  /^https?:/.test(path) || path === '' ? path : `${base}/media/${path}`;

/**
 * @param {readonly Attachment[]} attachments
 * @param {ApiRequest} request
 */
export function writeAttachments(attachments, request) {
  const {behaviour} = request;
  return attachments.map(({url, thumbnail, filetype, license, type, ...rest}) => ({
    backend: type === 'video' ? 'Attachment' : '',
    type,
    ...(isAtLeast(behaviour.version, 2, 86) && {
      filetype: fileTypes.find(({id}) => id === filetype) ?? null,
    }),
    ...(isAtLeast(behaviour.version, 2, 83) && {license}),
    ...rest,
    url: mediaAddress(url, request),
    thumbnail: mediaAddress(thumbnail, request),
  }));
}

/**
 * Commune keys: codes before 2.116.
 *
 * @param {readonly {id: number, code: string}[]} communes
 * @param {ApiRequest} request
 */
export const communeKeys = (communes, {behaviour}) =>
  communes.map(({id, code}) => (isAtLeast(behaviour.version, 2, 116) ? id : code));
