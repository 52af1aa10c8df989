/**
 * `npm run release`: builds, and writes to `release/` the archive `trek-widgets-<version>.zip` for those who copy files
 * to their site, one for each content management system of `integrations/`, and their hashes in `SHA256SUMS`.
 *
 *     npm run release -- [--to folder] [--without-build]
 */
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {releaseArchives} from './release/files.js';
import {root, run} from './run.js';

const {values} = parseArgs({
  options: {to: {type: 'string', default: 'release'}, 'without-build': {type: 'boolean'}},
});
if (!values['without-build']) await run('node', ['scripts/build.js']);

const folder = resolve(root, values.to);
await mkdir(folder, {recursive: true});
const sums = /** @type {string[]} */ ([]);
for (const [name, zip] of await releaseArchives()) {
  await writeFile(resolve(folder, name), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  sums.push(`${hash}  ${name}\n`);
  console.log(`${values.to}/${name} (${(zip.length / 1e6).toFixed(2)} MB, SHA-256 ${hash})`);
}
await writeFile(resolve(folder, 'SHA256SUMS'), sums.join(''));
