/** Tests the import rules of biome.json with allowed and forbidden imports. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {root} from '../run.js';

/** @type {readonly [place: string, imported: string, allowed: boolean][]} */
const cases = [
  ['src/model/', './geometry.js', true],
  ['src/model/', '../api/client.js', false],
  ['src/model/', 'zod/mini', false],
  ['src/api/', '../model/trek.js', true],
  ['src/api/', 'zod/mini', true],
  ['src/api/', '../store/registry.js', false],
  ['src/api/', '../elements/events.js', false],
  ['src/api/', 'lit', false],
  ['src/store/', '../api/client.js', true],
  ['src/store/', 'lit', true],
  ['src/store/', '../elements/events.js', false],
  ['src/store/', 'zod/mini', false],
  ['src/elements/trek-list/', '../../store/registry.js', true],
  ['src/elements/trek-list/', 'maplibre-gl', false],
  ['src/elements/trek-list/', 'zod/mini', false],
  ['src/elements/trek-list/', 'dompurify', false],
  ['src/elements/trek-list/', 'lit/directives/unsafe-html.js', false],
  ['src/i18n/', '../elements/events.js', false],
  ['src/html/', 'dompurify', true],
  ['src/html/', 'lit/directives/unsafe-html.js', false],
  ['src/html/', 'maplibre-gl', false],
  ['src/map/', 'maplibre-gl', true],
  ['src/map/', '../generated/map-css.js', true],
  ['src/map/', '../store/registry.js', false],
  ['src/map/', 'dompurify', false],
];

const folder = mkdtempSync(join(tmpdir(), 'trek-widgets-'));
cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
const files = cases.map(([place, imported], index) => {
  const file = join(folder, place, `case-${index}.ts`);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `import * as other from '${imported}';\n\nexport {other};\n`);
  return `case-${index}.ts`;
});
const args = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none'];
const biome = join(root, 'node_modules/.bin/biome');
const {stdout, stderr} = spawnSync(biome, args, {cwd: folder, encoding: 'utf8'});
rmSync(folder, {recursive: true});

for (const [index, [place, imported, allowed]] of cases.entries()) {
  const refused = `${stdout}${stderr}`.includes(`${files[index]}:`);
  if (refused === !allowed) continue;
  console.log(`${place} ${refused ? 'may not' : 'may'} import ${imported}`);
  process.exitCode = 1;
}
