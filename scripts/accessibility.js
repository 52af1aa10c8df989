/**
 * Writes what accessibility/assessment.json says in the forms that others use: `npm run accessibility`.
 *
 * - `declaration.fr.md`: French text for the accessibility statement of a public body
 * - `ara.csv`: a grid in the form that the tool Ara exports, with a column for each element
 * - `openacr.yaml`: a report in the form of OpenACR (schema 0.1.0, catalogue 2.5-edition-wcag-2.2-en)
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {araGrid} from './accessibility/ara.js';
import {declaration} from './accessibility/declaration.js';
import {openAcr} from './accessibility/openacr.js';
import {root} from './run.js';

const folder = join(root, 'accessibility');
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** @returns {import('./accessibility/results.js').Data} */
export function readAssessment() {
  return {
    assessment: read('assessment.json'),
    rgaa: read('rgaa.json'),
    wcag: read('wcag.json'),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    repository:
      /^url: '?([^'\n]+)/m.exec(readFileSync(join(root, 'publiccode.yml'), 'utf8'))?.[1] ?? '',
  };
}

/** Each file by its name. @param {import('./accessibility/results.js').Data} data */
export function filesOf(data) {
  return {
    'declaration.fr.md': declaration(data),
    'ara.csv': araGrid(data),
    'openacr.yaml': openAcr(data),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(filesOf(readAssessment()))) {
    writeFileSync(join(folder, name), text);
    console.log(`Wrote accessibility/${name}.`);
  }
}
