/**
 * @typedef {'conform' | 'not-conform' | 'not-applicable' | 'not-checked'} Result
 *
 * @typedef {object} Evidence
 * @property {'automatic' | 'keyboard' | 'tree' | 'eye' | 'source'} by
 * @property {string} file A test, a page of the audit or a source.
 * @property {string} [test] The title of a test in the file, or its constant part.
 *
 * @typedef {object} Criterion How one criterion is met.
 * @property {'element' | 'page' | 'content'} dependsOn The elements alone, the page around them, or what the Geotrek contains.
 * @property {Record<string, Result>} results By element.
 * @property {Evidence[]} evidence
 * @property {boolean} [beyondWcag] Whether the RGAA asks for more here than WCAG, which is then not concerned.
 * @property {{fr: string, en: string}} [note]
 *
 * @typedef {object} Data
 * @property {{elements: string[], checked: string, rgaa: Record<string, Criterion>, wcag: Record<string, Criterion>}} assessment
 * @property {{name: string, source: string, licence: string, themes: Record<string, string>,
 *   criteria: {id: string, title: string, wcag: string[]}[]}} rgaa
 * @property {{name: string, criteria: {id: string, title: string, level: 'A' | 'AA'}[]}} wcag
 * @property {string} version
 * @property {string} repository
 */

/** The gravest first: what is not checked may not conform. @type {readonly Result[]} */
const GRAVEST = ['not-conform', 'not-checked', 'conform', 'not-applicable'];

/** One result for several. @param {readonly Result[]} results @returns {Result} */
export function worstOf(results) {
  return GRAVEST.find((each) => results.includes(each)) ?? 'not-applicable';
}

/** One result for all elements. @param {Criterion} criterion */
export const overall = ({results}) => worstOf(Object.values(results));

/**
 * What the criteria of the RGAA that refer to a criterion of WCAG say of it, and what is said of it alone.
 * @param {Data} data
 * @param {string} id
 * @returns {Criterion[]}
 */
export function criteriaOf({assessment, rgaa}, id) {
  const own = assessment.wcag[id];
  const others = rgaa.criteria
    .filter(({wcag}) => wcag.includes(id))
    .map((each) => /** @type {Criterion} */ (assessment.rgaa[each.id]))
    .filter(({beyondWcag}) => !beyondWcag);
  return own ? [...others, own] : others;
}

/** The clause of EN 301 549 V3.2.1 on web pages with a criterion of WCAG 2.1. @param {string} id */
export const clauseOf = (id) => `9.${id}`;
