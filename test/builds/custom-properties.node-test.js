import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/run.js';

describe('The manifest', () => {
  it('documents every custom property that a style sheet reads', async () => {
    const theme = join(root, 'src/theme');
    const sources = await Promise.all(
      (await readdir(theme)).map((file) => readFile(join(theme, file), 'utf8')),
    );
    const read = sources.join().match(/(?<=var\()--trek-[a-z-]+/g) ?? [];
    const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
    const documented = manifest.modules
      .flatMap((/** @type {any} */ {declarations}) => declarations)
      .flatMap((/** @type {any} */ {cssProperties = []}) => cssProperties)
      .map((/** @type {any} */ {name}) => name);
    assert.deepEqual([...new Set(documented)].sort(), [...new Set(read)].sort());
  });
});
