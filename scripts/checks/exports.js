/**
 * Checks the exports of package.json: each one runs, has its types, and is in the package and in the
 * documentation.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {readManifest} from '../cdn-manifest.js';
import {root} from '../run.js';

const {
  name,
  version: packageVersion,
  exports,
  files,
  sideEffects,
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Types alone, such as those for JSX, run nowhere; scripts/checks/package.js compiles with them.
const entries = Object.entries(exports).filter(([, target]) => target.default);

/** @param {string} problem */
function fail(problem) {
  console.log(problem);
  process.exitCode = 1;
}

const [{files: listed}] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  }),
);
const packed = new Set(listed.map((/** @type {{path: string}} */ file) => file.path));
const promised = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? target : Object.values(target),
);
for (const target of promised.filter((each) => !each.includes('*'))) {
  if (!packed.has(target.slice(2))) fail(`The package lacks ${target}.`);
}
for (const path of [
  'dist/cdn/trek-widgets.js',
  'dist/cdn/trek-widgets.iife.js',
  'dist/cdn/importmap.json',
]) {
  if (!packed.has(path)) fail(`The package lacks ${path}.`);
}
const others = ['package.json', 'README.md', 'README.fr.md', 'LICENSE'];
for (const path of packed) {
  const isMeant =
    others.includes(path) || files.some((/** @type {string} */ each) => path.startsWith(each));
  if (!isMeant) fail(`The package has ${path}, which nobody needs.`);
}
for (const pattern of sideEffects.filter((/** @type {string} */ each) => !each.includes('*'))) {
  if (!existsSync(join(root, pattern))) fail(`sideEffects names ${pattern}, which is not there.`);
}

// These lists are written by hand.
const scripts = Object.entries(await readManifest()).filter(([, {isEntry}]) => isEntry);
for (const [page, names] of /** @type {const} */ ([
  ['program.md', entries.map(([path]) => path.slice(2)).filter(Boolean)],
  ['recipes/self-hosting.md', scripts.map(([file]) => file)],
])) {
  for (const file of [`docs/${page}`, `docs/fr/${page}`]) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const each of names.filter((one) => !text.includes(`\`${one}\``))) {
      fail(`${file} does not name ${each}.`);
    }
  }
}

// Instructions name the folder of this version.
const pages = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.md') && !file.startsWith('.'))
  .map((file) => join('docs', file));
for (const file of ['README.md', 'README.fr.md', ...pages]) {
  const text = readFileSync(join(root, file), 'utf8');
  const stated = text.match(/(?<=trek-widgets-)\d+\.\d+\.\d+/g) ?? [];
  for (const each of stated.filter((version) => version !== packageVersion)) {
    fail(`${file} names version ${each} of the archive; it is ${packageVersion}.`);
  }
}

// A bundler and the type checker find the package by its own name, as an application would.
const folder = mkdtempSync(join(root, 'dist/application-'));
const application = join(folder, 'application.ts');
const imports = entries.map(([path], i) => `import * as e${i} from '${name}${path.slice(1)}';`);
const uses = `console.log(${entries.map((_, i) => `e${i}`).join(', ')});`;
writeFileSync(application, [...imports, uses, ''].join('\n'));

const strict = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--skipLibCheck'];
const tsc = join(root, 'node_modules/.bin/tsc');
for (const [resolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]) {
  const how = ['--moduleResolution', `${resolution}`, '--module', `${module}`];
  const {status, stdout} = spawnSync(tsc, [...strict, ...how, application], {encoding: 'utf8'});
  if (status !== 0) fail(`Types are not found (${resolution}): ${stdout.trim()}`);
}
await build({
  entryPoints: [application],
  outdir: join(folder, 'out'),
  bundle: true,
  splitting: true,
  format: 'esm',
  logLevel: 'silent',
}).catch((error) => fail(`A bundler cannot use the package: ${error.message}`));
rmSync(folder, {recursive: true});
