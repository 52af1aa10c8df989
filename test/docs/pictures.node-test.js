import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pictureFolder, sizeOf} from '../../scripts/docs/pictures.js';
import {readElements} from '../../scripts/element-tables.js';
import {pictures} from '../../scripts/pictures/list.js';
import {notPictured} from '../../scripts/pictures/reasons.js';

const elements = await readElements();
/** @param {string} tag @returns {string[]} */
const partsOf = (tag) =>
  (elements.find(({tagName}) => tagName === tag)?.cssParts ?? []).map(
    (/** @type {{name: string}} */ {name}) => name,
  );
const pictured = new Set(pictures.flatMap(({parts}) => parts));

describe('The pictures of the elements', () => {
  it('name each documented part, or state why it is in none', () => {
    // A list has the controls of <trek-filters>.
    const shared = new Set(partsOf('trek-filters'));
    const all = elements.flatMap(({tagName}) =>
      partsOf(tagName)
        .filter((name) => tagName !== 'trek-list' || !shared.has(name))
        .map((name) => `${tagName} ${name}`),
    );
    const stated = new Set([...pictured, ...Object.keys(notPictured)]);
    assert.deepEqual(
      all.filter((part) => !stated.has(part)),
      [],
    );
  });

  it('name no part that is not documented, and state no reason for one that is in a picture', () => {
    const known = new Set(
      elements.flatMap(({tagName}) => partsOf(tagName).map((name) => `${tagName} ${name}`)),
    );
    const reasons = Object.keys(notPictured);
    assert.deepEqual(
      [...pictured, ...reasons].filter((part) => !known.has(part)),
      [],
    );
    assert.deepEqual(
      reasons.filter((part) => pictured.has(part)),
      [],
    );
  });

  it('are there, light and dark, each of less than 60 kB', () => {
    const files = pictures.flatMap(({name}) => [`${name}-dark.webp`, `${name}-light.webp`]).sort();
    assert.deepEqual(readdirSync(pictureFolder).sort(), files);
    for (const {name, width} of pictures) {
      for (const scheme of ['light', 'dark']) {
        const bytes = readFileSync(join(pictureFolder, `${name}-${scheme}.webp`));
        assert.ok(bytes.length < 60_000, `${name} has ${bytes.length} bytes`);
        assert.equal(sizeOf(bytes).width, width, name);
      }
    }
  });
});
