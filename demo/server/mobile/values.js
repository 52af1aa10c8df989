/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/**
 * Reads the fields of a record as the API writes them.
 *
 * @param {Record<string, (record: any, request: ApiRequest) => unknown>} fields
 * @param {unknown} record
 * @param {ApiRequest} request
 * @returns {(name: string) => any}
 */
export const valuesOf = (fields, record, request) => (name) => fields[name](record, request);

/**
 * Pictures below the folder of a trek.
 *
 * @param {readonly import('../../territory/media/attachments.js').Attachment[]} attachments
 * @param {number} folder
 */
export const pictures = (attachments, folder) =>
  attachments
    .filter(({type}) => type === 'image')
    .map(({author, title, legend, url}) => ({
      author,
      title,
      legend,
      url: `/${folder}/media/${url}.800x800_q85.svg`,
    }));

/**
 * An address of the API's media as the files write it.
 *
 * @param {string} address
 * @param {number} folder
 * @param {ApiRequest} request
 */
export const relativeMedia = (address, folder, {base}) =>
  address ? `/${folder}${address.slice(base.length)}` : null;
