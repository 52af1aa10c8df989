/** The licences of what the CDN build carries, which its scripts leave out to stay small. */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readManifest} from './cdn-manifest.js';
import {root} from './run.js';

export async function writeLicences() {
  const scripts = Object.values(await readManifest());
  const packages = [...new Set(scripts.flatMap((script) => script.packages))].sort();
  const texts = await Promise.all(packages.map(licenceOf));
  await writeFile(join(root, 'dist/cdn/licences.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** @param {string} name */
async function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const {version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
