/** `npm run check`: format, lint, types, manifest, sizes, package; everything but the tests. */
import {exec} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {ensureDependencies} from './dependencies.js';
import {root} from './run.js';

/** @typedef {readonly [name: string, command: string][]} Steps */

/** Before all others, which read what it writes. @type {Steps} */
const first = [['generated sources', 'node scripts/generate.js']];

/** Side by side, since each uses one processor most of the time. @type {readonly Steps[]} */
const lanes = [
  [
    ['lockfile', 'node scripts/checks/lockfile.js'],
    ['format and lint', 'biome ci --colors=off --error-on-warnings --max-diagnostics=20'],
    ['who may import what', 'node scripts/checks/import-rules.js'],
    ['file lengths', 'node scripts/checks/file-lengths.js'],
    ['types of the sources', 'tsc'],
    ['types of the tests', 'tsc --project test'],
    ['types of the scripts', 'tsc --project tsconfig.node.json'],
    ['manifest in step', 'node scripts/manifest.js --check'],
    ['pages of the elements in step', 'node scripts/element-pages.js --check'],
  ],
  [
    ['builds, the same each time', 'node scripts/checks/builds.js'],
    ['budgets', 'node scripts/checks/budgets.js'],
    ['exports', 'node scripts/checks/exports.js'],
    ['package', 'node scripts/checks/package.js'],
  ],
];

ensureDependencies();
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
let [passed, failed] = [0, 0];
await runInTurn(first);
await Promise.all(lanes.map(runInTurn));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {Steps} steps */
async function runInTurn(steps) {
  for (const [name, command] of steps) {
    const start = performance.now();
    const {isDone, stdout, stderr} = await runCommand(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (isDone) passed += 1;
    else failed += 1;
    console.log(`${isDone ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    const output = isDone ? stdout : `${stdout}${stderr}`;
    const isWorthReading = !isDone || ['file lengths', 'budgets', 'package'].includes(name);
    if (isWorthReading && output.trim())
      console.log(output.trimEnd().replaceAll(/^/gm, '         '));
  }
}

/** @param {string} command @returns {Promise<{isDone: boolean, stdout: string, stderr: string}>} */
function runCommand(command) {
  const options = {cwd: root, maxBuffer: 2 ** 28, env: {...process.env, PATH: path}};
  return new Promise((resolve) => {
    exec(command, options, (error, stdout, stderr) => resolve({isDone: !error, stdout, stderr}));
  });
}
