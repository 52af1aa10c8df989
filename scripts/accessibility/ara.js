/** As Ara writes them. */
const CODES = /** @type {const} */ ({
  conform: 'C',
  'not-conform': 'NC',
  'not-applicable': 'NA',
  'not-checked': 'NT',
});

/**
 * The grid that Ara exports has a row for each criterion and a column for each page; ours has one for each element.
 * @param {import('./results.js').Data} data
 */
export function araGrid({assessment, rgaa}) {
  const {elements} = assessment;
  const rows = rgaa.criteria.map(({id}) => {
    const results = assessment.rgaa[id]?.results ?? {};
    return [id, ...elements.map((element) => CODES[results[element] ?? 'not-checked'])];
  });
  return [['Critères', ...elements], ...rows].map((row) => `${row.join(',')}\n`).join('');
}
