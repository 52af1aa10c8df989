/** `npm run check`: format, lint, types, manifest, sizes, package; everything but the tests. */
import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {ensureDependencies} from './dependencies.js';
import {root} from './run.js';

/** @type {readonly [name: string, command: string][]} */
const steps = [
  ['lockfile', 'node scripts/checks/lockfile.js'],
  ['format and lint', 'biome ci --colors=off --error-on-warnings --max-diagnostics=20'],
  ['who may import what', 'node scripts/checks/import-rules.js'],
  ['file lengths', 'node scripts/checks/file-lengths.js'],
  ['generated sources', 'node scripts/generate.js'],
  ['types of the sources', 'tsc'],
  ['types of the tests', 'tsc --project test'],
  ['types of the scripts', 'tsc --project tsconfig.node.json'],
  ['manifest in step', 'node scripts/manifest.js --check'],
  ['pages of the elements in step', 'node scripts/element-pages.js --check'],
  ['builds, the same each time', 'node scripts/checks/builds.js'],
  ['budgets', 'node scripts/checks/budgets.js'],
  ['exports', 'node scripts/checks/exports.js'],
  ['package', 'node scripts/checks/package.js'],
];

ensureDependencies();
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
let failed = 0;
for (const [name, command] of steps) {
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {...process.env, PATH: path},
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  const output = status === 0 ? stdout : `${stdout}${stderr}`;
  const isWorthReading = status !== 0 || ['file lengths', 'budgets', 'package'].includes(name);
  if (isWorthReading && output.trim()) console.log(output.trimEnd().replaceAll(/^/gm, '         '));
}
console.log(`${steps.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
