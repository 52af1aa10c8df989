/** Everything that is published: `dist/` for bundlers and `dist/cdn/` for script tags. */
import {rm} from 'node:fs/promises';
import {writeManifest} from './cdn-manifest.js';
import {generate} from './generate.js';
import {writeLicences} from './licences.js';
import {run} from './run.js';

await generate();
await rm('dist', {recursive: true, force: true});
await Promise.all([
  run('rollup', ['--config', '--silent']),
  run('tsc', ['--project', 'tsconfig.build.json']),
]);
const files = await writeManifest();
await writeLicences();
console.log(`Built dist/ and dist/cdn/ (${files} scripts).`);
