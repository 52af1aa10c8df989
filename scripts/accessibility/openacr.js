import {clauseOf, criteriaOf, worstOf} from './results.js';

const LEVELS = /** @type {const} */ ({
  conform: 'supports',
  'not-conform': 'does-not-support',
  'not-applicable': 'not-applicable',
  'not-checked': 'not-evaluated',
});

/** @param {import('./results.js').Data} data */
export function openAcr(data) {
  const {assessment, wcag, version, repository} = data;
  const lines = [
    'title: trek-widgets Accessibility Conformance Report',
    'product:',
    '  name: trek-widgets',
    `  version: ${quoted(version)}`,
    '  description: Custom elements that show the content of a Geotrek server in any web page.',
    'author:',
    '  name: The trek-widgets maintainers',
    // The project is reached by its repository; the schema requires an address.
    `  email: ${quoted('see the repository')}`,
    `  website: ${quoted(repository)}`,
    `report_date: ${quoted(assessment.checked)}`,
    'version: 1',
    'catalog: 2.5-edition-wcag-2.2-en',
    `notes: ${quoted(
      'A draft: nobody has audited the elements, and nobody who uses assistive technologies has tested them. ' +
        'A VPAT allows “not-evaluated” for level AAA alone; who publishes a report has to evaluate these criteria first. ' +
        'The report is of the elements, without the page around them and without the content of a Geotrek. ' +
        `Criteria of WCAG 2.1 are clauses of EN 301 549 V3.2.1, with the prefix 9, such as ${clauseOf('1.1.1')}.`,
    )}`,
    `evaluation_methods_used: ${quoted(
      'Rules of axe; tests that press keys; accessibility trees, read; pages looked at in different sizes and colours; sources, read. ' +
        'A criterion is not “supports” by automatic tests alone.',
    )}`,
    'license: MIT',
    `feedback: ${quoted(`${repository}/issues`)}`,
    'chapters:',
  ];
  for (const level of /** @type {const} */ (['A', 'AA'])) {
    lines.push(`  success_criteria_level_${level.toLowerCase()}:`, '    criteria:');
    for (const {id} of wcag.criteria.filter((each) => each.level === level)) {
      const {result, notes} = summary(data, id);
      lines.push(
        `      - num: ${quoted(id)}`,
        '        components:',
        '          - name: web',
        '            adherence:',
        `              level: ${result}`,
        `              notes: ${quoted(notes)}`,
      );
    }
  }
  lines.push(
    '  success_criteria_level_aaa:',
    '    disabled: true',
    '    notes: Not part of this report.',
  );
  return `${lines.join('\n')}\n`;
}

/** @param {import('./results.js').Data} data @param {string} id */
function summary(data, id) {
  const criteria = criteriaOf(data, id);
  const byElement = data.assessment.elements.map((element) => {
    const results = criteria.map((each) => each.results[element] ?? 'not-checked');
    return /** @type {const} */ ([element, worstOf(results)]);
  });
  const results = byElement.map(([, result]) => result);
  const all = worstOf(results);
  // Some elements conform, others do not.
  const isPartial = all === 'not-conform' && results.includes('conform');
  const elements = byElement.map(([element, result]) => `${element}: ${result.replace('-', ' ')}`);
  const notes = criteria.map(({note}) => note?.en).filter(Boolean);
  return {
    result: isPartial ? 'partially-supports' : LEVELS[all],
    notes: [`${elements.join(', ')}.`, ...new Set(notes)].join(' '),
  };
}

/** JSON strings are strings of YAML. @param {string} text */
const quoted = (text) => JSON.stringify(text);
