import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {criteriaOf} from '../../scripts/accessibility/results.js';
import {filesOf, readAssessment} from '../../scripts/accessibility.js';
import {readElements} from '../../scripts/element-tables.js';
import {root} from '../../scripts/run.js';

/** @typedef {import('../../scripts/accessibility/results.js').Criterion} Criterion */

const data = readAssessment();
const {assessment, rgaa, wcag} = data;
const all = /** @type {[string, Criterion][]} */ ([
  ...Object.entries(assessment.rgaa),
  ...Object.entries(assessment.wcag),
]);
const PEOPLE = ['keyboard', 'tree', 'eye', 'source'];

describe('the assessment of accessibility', () => {
  it('has all criteria of the RGAA, in their order', () => {
    const counts = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
    const ids = counts.flatMap((count, theme) =>
      Array.from({length: count}, (_, index) => `${theme + 1}.${index + 1}`),
    );

    assert.equal(ids.length, 106);
    assert.deepEqual(
      rgaa.criteria.map(({id}) => id),
      ids,
    );
    assert.deepEqual(Object.keys(assessment.rgaa), ids);
    assert.deepEqual(
      Object.keys(rgaa.themes).map(Number),
      [...counts.keys()].map((index) => index + 1),
    );
  });

  it('says something of all criteria of WCAG 2.2 of the levels A and AA', () => {
    const ids = wcag.criteria.map(({id}) => id);
    assert.equal(wcag.criteria.filter(({level}) => level === 'A').length, 31);
    assert.equal(wcag.criteria.filter(({level}) => level === 'AA').length, 24);
    for (const id of ids) assert.ok(criteriaOf(data, id).length > 0, id);
    // WCAG 2.2 has no criterion 4.1.1 any more.
    const unknown = rgaa.criteria.flatMap((each) => each.wcag).filter((id) => !ids.includes(id));
    assert.deepEqual([...new Set(unknown)], ['4.1.1']);
    for (const id of Object.keys(assessment.wcag)) assert.ok(ids.includes(id), id);
  });

  it('has a result for each element', async () => {
    const tags = (await readElements()).map(({tagName}) => tagName);
    assert.deepEqual([...assessment.elements].sort(), tags.sort());
    for (const [id, {results}] of all)
      assert.deepEqual(Object.keys(results), assessment.elements, id);
  });

  it('refers to tests, pages and sources that exist', () => {
    for (const [id, {evidence}] of all) {
      for (const {by, file, test} of evidence) {
        assert.ok(existsSync(join(root, file)), `${id}: ${file}`);
        assert.equal(test !== undefined, file.startsWith('test/'), `${id}: ${file}`);
        if (by === 'eye') assert.match(file, /^demo\/audit\/.+\.html$/, id);
        const text = readFileSync(join(root, file), 'utf8');
        if (test) assert.ok(text.includes(test), `${id}: ${file} has no test “${test}”`);
      }
    }
  });

  it('says that a criterion is met by automatic tests alone of none', () => {
    for (const [id, {results, evidence}] of all) {
      if (!Object.values(results).includes('conform')) continue;
      assert.ok(
        evidence.some(({by}) => PEOPLE.includes(by)),
        id,
      );
    }
  });

  it('gives a reason for what does not conform, does not apply or is not checked', () => {
    for (const [id, {results, note}] of all) {
      const isPlain = Object.values(results).includes('conform');
      if (!isPlain) assert.ok(note?.fr && note.en, id);
    }
  });

  it('has files that are in step with it: npm run accessibility writes them', () => {
    for (const [name, text] of Object.entries(filesOf(data))) {
      assert.equal(readFileSync(join(root, 'accessibility', name), 'utf8'), text, name);
    }
  });

  it('is a grid as Ara exports it', () => {
    const [head, ...rows] = filesOf(data)['ara.csv'].trim().split('\n');
    assert.equal(head, ['Critères', ...assessment.elements].join(','));
    assert.equal(rows.length, 106);
    for (const row of rows) assert.match(row, /^\d+\.\d+(,(C|NC|NA|NT)){6}$/);
  });

  it('is a report of each criterion once, in the terms of OpenACR', () => {
    const text = filesOf(data)['openacr.yaml'];
    const nums = [...text.matchAll(/^ {6}- num: "(.+)"$/gm)].map(([, num]) => num);
    assert.deepEqual(nums.sort(), wcag.criteria.map(({id}) => id).sort());
    const levels = [...text.matchAll(/^ +level: (.+)$/gm)].map(([, level]) => `${level}`);
    assert.equal(levels.length, wcag.criteria.length);
    for (const level of levels) {
      assert.match(
        level,
        /^(supports|partially-supports|does-not-support|not-applicable|not-evaluated)$/,
      );
    }
  });
});
