/** Installs the dependencies of the lockfile where they are missing. Uses built-in modules only. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.js';

/** @typedef {{packages: Record<string, {version: string, optional?: boolean}>}} Lockfile */

export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  if (areInstalled()) return;
  console.log('Installing the dependencies.');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const {status, error} = spawnSync('npm', args, {cwd: root, stdio: 'inherit'});
  if (error) throw error;
  if (status !== 0) throw new Error('The dependencies could not be installed: npm ci failed.');
}

/** Compares versions: the dates of files change with each checkout. */
function areInstalled() {
  const expected = read('package-lock.json');
  const present = read('node_modules/.package-lock.json');
  if (!expected || !present) return false;
  return Object.entries(expected.packages).every(([path, {version, optional}]) => {
    if (path === '') return true;
    const found = present.packages[path];
    return found ? found.version === version : optional;
  });
}

/** @param {string} file @returns {Lockfile | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
