/** Removes the declarations that no application can reach: those of modules inside of the package. */
import {readdir, readFile, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {root} from './run.js';

const REFERENCE = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/** Keeps what the types of the package's exports refer to, directly or not. */
export async function removeInternalDeclarations() {
  const {exports} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const kept = new Set();
  /** @param {string} file */
  const keep = async (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = await readFile(file, 'utf8');
    const references = [...text.matchAll(REFERENCE)].map(([, path]) => `${path}.d.ts`);
    await Promise.all(references.map((path) => keep(resolve(file, '..', path))));
  };
  const entries = Object.values(exports).flatMap(({types}) => types ?? []);
  await Promise.all(entries.map((path) => keep(join(root, path))));
  const files = await readdir(join(root, 'dist'), {recursive: true});
  const others = files
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => join(root, 'dist', path))
    .filter((path) => !kept.has(path));
  await Promise.all(others.map((path) => rm(path)));
}
