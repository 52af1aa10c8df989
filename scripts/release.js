/**
 * `npm run release`: builds, and writes `release/trek-widgets-<version>.zip` for those who copy files to
 * their site, with its hash in `release/SHA256SUMS`.
 *
 *     npm run release -- [--to folder] [--without-build]
 */
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {releaseDate, releaseFiles, releaseName} from './release/files.js';
import {zipOf} from './release/zip.js';
import {root, run} from './run.js';

const {values} = parseArgs({
  options: {to: {type: 'string', default: 'release'}, 'without-build': {type: 'boolean'}},
});
if (!values['without-build']) await run('node', ['scripts/build.js']);

const name = await releaseName();
const zip = zipOf(name, await releaseFiles(), releaseDate());
const folder = resolve(root, values.to);
await mkdir(folder, {recursive: true});
await writeFile(resolve(folder, `${name}.zip`), zip);
const hash = createHash('sha256').update(zip).digest('hex');
await writeFile(resolve(folder, 'SHA256SUMS'), `${hash}  ${name}.zip\n`);
console.log(`${values.to}/${name}.zip (${(zip.length / 1e6).toFixed(2)} MB, SHA-256 ${hash})`);
