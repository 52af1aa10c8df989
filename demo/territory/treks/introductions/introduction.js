/**
 * How a trek is introduced: in French, then in English. HTML.
 *
 * @typedef {{teaser: [string, string], ambiance: [string, string]}} Introduction
 */

/**
 * @param {string} teaserFr
 * @param {string} teaserEn
 * @param {string} ambianceFr
 * @param {string} ambianceEn
 * @returns {Introduction}
 */
export const introduction = (teaserFr, teaserEn, ambianceFr, ambianceEn) => ({
  teaser: [teaserFr, teaserEn],
  ambiance: [ambianceFr, ambianceEn],
});
