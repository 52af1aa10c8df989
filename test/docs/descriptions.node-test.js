import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frenchOf, inStep, readDescriptions} from '../../scripts/docs/descriptions.js';
import {readElements, tablesOf} from '../../scripts/element-tables.js';

/** @param {string} tagName @param {string} description @param {string} [accent] */
const elementOf = (tagName, description, accent = 'Main colour.') => ({
  tagName,
  description,
  attributes: [{name: 'api', description: 'Address of\n  the API.'}],
  cssProperties: [{name: '--trek-accent', description: accent}],
});

const empty = (/** @type {string} */ en) => ({en, fr: ''});

describe('the French descriptions', () => {
  it('translate what each element and its members say today, and nothing else', async () => {
    const known = await readDescriptions();
    const {files, problems} = inStep(await readElements(), known);

    assert.deepEqual(problems, []);
    assert.deepEqual(known, files);
  });

  it('keep what the English text has in code', async () => {
    // French has its own examples of addresses, texts and names.
    const isExample = (/** @type {string} */ code) => /[/{"=]|^Hiking$|^west,|^[a-z]+-$/.test(code);
    const codeOf = (/** @type {string} */ text) =>
      [...text.matchAll(/`([^`]+)`/g)]
        .map(([, code]) => `${code}`)
        .filter((one) => !isExample(one));
    for (const titles of Object.values(await readDescriptions())) {
      for (const [name, {en, fr}] of Object.values(titles).flatMap(Object.entries)) {
        const french = codeOf(fr);
        assert.deepEqual(
          codeOf(en).filter((code) => !french.includes(code)),
          [],
          `${name}: ${fr}`,
        );
      }
    }
  });

  it('are asked for where there are none, once for what several elements say', () => {
    const {files, problems} = inStep(
      [elementOf('trek-a', 'One.'), elementOf('trek-b', 'Two.')],
      {},
    );

    assert.deepEqual(files, {
      'trek-a': {Element: {'trek-a': empty('One.')}},
      'trek-b': {Element: {'trek-b': empty('Two.')}},
      all: {
        Attributes: {api: empty('Address of the API.')},
        'Custom properties': {'--trek-accent': empty('Main colour.')},
      },
    });
    assert.equal(problems.filter((problem) => /not translated/.test(problem)).length, 6);
  });

  it('stay, and are named, when the English text changes', () => {
    const translation = {en: 'Once.', fr: 'Une fois.'};
    const element = elementOf('trek-a', 'Twice.');
    const {files, problems} = inStep([element], {'trek-a': {Element: {'trek-a': translation}}});

    assert.deepEqual(files['trek-a']?.Element, {'trek-a': translation});
    assert.ok(problems.includes('trek-a, Element, trek-a: the English text has changed'));
    assert.equal(
      frenchOf(files).describe(element, 'Element', {name: 'trek-a', description: 'Twice.'}),
      '<span lang="en">Twice.</span>',
    );
  });

  it('belong to an element whose text differs from that of the others', () => {
    const elements = [
      elementOf('trek-a', ''),
      elementOf('trek-b', '', 'Another colour.'),
      elementOf('trek-c', ''),
    ];
    const {files} = inStep(elements, {
      all: {
        'Custom properties': {'--trek-accent': {en: 'Main colour.', fr: 'Couleur principale.'}},
      },
      'trek-b': {
        'Custom properties': {'--trek-accent': {en: 'Another colour.', fr: 'Autre couleur.'}},
      },
    });
    const textOf = (/** @type {any} */ element) =>
      tablesOf(element, frenchOf(files)).find(({title}) => title === 'Propriétés CSS')?.text;

    assert.match(String(textOf(elements[0])), /Couleur principale\./);
    assert.match(String(textOf(elements[1])), /Autre couleur\./);
  });

  it('leave out what no element has', () => {
    const {files} = inStep([elementOf('trek-a', 'One.')], {
      'trek-a': {Methods: {removed: {en: 'Removes.', fr: 'Enlève.'}}},
    });

    assert.equal(files['trek-a']?.Methods, undefined);
  });
});
