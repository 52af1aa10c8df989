import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/run.js';

describe('The manifest', () => {
  it('documents every part that the code of a sheet names', async () => {
    const folder = join(root, 'src/elements/trek-detail');
    const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.ts'));
    const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const named = sources.join().match(/(?<=\spart=")[\w -]+(?=")/g) ?? [];
    const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
    const {cssParts} = manifest.modules
      .flatMap((/** @type {any} */ {declarations}) => declarations)
      .find((/** @type {any} */ {tagName}) => tagName === 'trek-detail');
    const documented = new Set(cssParts.map((/** @type {any} */ {name}) => name));
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.flatMap((names) => names.split(' ')).filter((name) => !documented.has(name)),
      [],
    );
  });

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
