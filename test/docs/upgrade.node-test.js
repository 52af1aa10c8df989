import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {membersOf, readElements} from '../../scripts/element-tables.js';
import {root} from '../../scripts/run.js';

/** The code of each row of the table of new names. @param {string} file */
function rowsOf(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => `${code}`)),
    );
}

describe('the notes for upgrades', () => {
  it('have the same names in both languages', () => {
    const rows = rowsOf('docs/changes.md');
    assert.ok(rows.length > 20);
    assert.deepEqual(rowsOf('docs/fr/changes.md'), rows);
  });

  it('lead from a name that an element has no more to one that it has', async () => {
    const elements = await readElements();
    for (const [tags = [], [before = ''] = [], [now = ''] = []] of rowsOf('docs/changes.md')) {
      for (const tag of tags) {
        const element = elements.find(({tagName}) => `<${tagName}>` === tag);
        assert.ok(element, tag);
        const {Parts, 'Custom properties': properties} = membersOf(element);
        const names = [
          ...Parts.map(({name}) => `::part(${name})`),
          ...properties.map(({name}) => name),
        ];
        assert.ok(names.includes(now), `${tag} ${now}`);
        assert.ok(!names.includes(before), `${tag} ${before}`);
      }
    }
  });

  it('name each part and custom property that the changes say was renamed', () => {
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const [, changed = ''] = /^### Changed\n(.*?)^### /ms.exec(text) ?? [];
    const renamed = changed
      .split(/\n(?=- )/)
      .filter((entry) => entry.includes('Clearer names'))
      .flatMap((entry) => [...entry.matchAll(/`([\w-]+)` \(`/g)].map(([, name]) => `${name}`));
    assert.ok(renamed.length > 10);
    const now = rowsOf('docs/changes.md').map(([, , [name = ''] = []]) =>
      name.replace(/^::part\(|\)$/g, ''),
    );
    assert.deepEqual(
      renamed.filter((name) => !now.includes(name)),
      [],
    );
  });
});
