/**
 * Checks the package as npm would publish it: its size, that a server can import it, and that
 * applications without a framework and in React, Preact, Vue and Svelte compile with it.
 */
import {execFile} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../run.js';

/** Each visitor's browser loads little of it; each installation and each copy on a server loads all. */
const LIMIT_MB = 2.5;

const run = promisify(execFile);

// Inside the project, so that its dependencies are found; in a package of its own, so that its name is not.
const folder = await mkdtemp(join(root, 'dist/application-'));
try {
  await installPackage();
  await Promise.all([
    importOnServer(),
    compile('plain.ts', 'nodenext'),
    compile('react.tsx', 'nodenext', '--jsx', 'react-jsx'),
    compile(
      'preact.tsx',
      'bundler',
      '--skipLibCheck',
      '--jsx',
      'react-jsx',
      '--jsxImportSource',
      'preact',
    ),
    compile('react-18.tsx', 'nodenext', '--jsx', 'react-jsx'),
    compile('vue.ts', 'bundler', '--skipLibCheck'),
    compile('svelte.ts', 'bundler', '--skipLibCheck'),
  ]);
} finally {
  await rm(folder, {recursive: true});
}

/** @param {string} problem */
function fail(problem) {
  console.log(problem);
  process.exitCode = 1;
}

async function installPackage() {
  const pack = ['pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const {stdout} = await run('npm', [...pack, `--pack-destination=${folder}`], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  const [{filename, name, size}] = JSON.parse(stdout);
  const megabytes = size / 1e6;
  console.log(`${megabytes.toFixed(2)} MB of ${LIMIT_MB} MB`);
  if (megabytes > LIMIT_MB) fail('The package is larger than that.');
  const target = join(folder, 'node_modules', name);
  await mkdir(target, {recursive: true});
  await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}\n');
}

/** Next, Nuxt and Astro render the pages of an application in Node, which has no DOM. */
async function importOnServer() {
  const {name, exports} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((path) => exports[path].default);
  const file = join(folder, 'server.js');
  const imports = entries.map((path) => `await import('${name}${path.slice(1)}');`);
  await writeFile(file, `${imports.join('\n')}\n`);
  await run('node', [file]).catch(({stderr}) => fail(`A server cannot import it: ${stderr}`));
}

/**
 * @param {string} source
 * @param {'bundler' | 'nodenext'} resolution
 * @param {...string} options
 */
async function compile(source, resolution, ...options) {
  const file = join(folder, source);
  await copyFile(join(root, 'test/frameworks', source), file);
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const how = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution];
  const strict = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes'];
  const tsc = join(root, 'node_modules/.bin/tsc');
  await run(tsc, [...strict, ...how, ...options, file]).catch(({stdout}) => fail(stdout.trim()));
}
