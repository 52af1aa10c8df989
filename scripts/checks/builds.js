/**
 * Builds, and checks that the result is that of the build before, byte for byte, where the sources have not changed
 * since: `.ci/run` builds for the tests first. A release that is built again has the published files.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from '../run.js';

const last = join(root, 'dist/cdn/licences.txt');
const sources = ['src', 'scripts', 'pages', 'rollup.config.js', 'package-lock.json'];

const before = existsSync(last) ? hashes() : new Map();
const isUnchanged = existsSync(last) && newest(sources) < statSync(last).mtimeMs;
await run('node', ['scripts/build.js']);
const after = hashes();
for (const path of new Set([...before.keys(), ...after.keys()])) {
  if (!isUnchanged || before.get(path) === after.get(path)) continue;
  console.log(`${path} differs from that of the build before, from the same sources.`);
  process.exitCode = 1;
}

/** @returns {Map<string, string>} */
function hashes() {
  return new Map(
    filesIn(join(root, 'dist')).map((file) => {
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** @param {readonly string[]} paths */
function newest(paths) {
  const files = paths.map((path) => join(root, path)).flatMap(filesIn);
  return Math.max(...files.filter((file) => !file.includes('generated')).map(modified));
}

/** @param {string} file */
function modified(file) {
  return statSync(file).mtimeMs;
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, {recursive: true, withFileTypes: true});
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
