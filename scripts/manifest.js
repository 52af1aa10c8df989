/** Writes custom-elements.json; with --check, only reports whether it matches the sources. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './run.js';

const file = join(root, 'custom-elements.json');
const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
const manifest = await cli({argv, cwd: root, noWrite: true});
const text = `${JSON.stringify(manifest, null, 2)}\n`;
const isInStep = (await readFile(file, 'utf8').catch(() => '')) === text;

if (!process.argv.includes('--check')) {
  await writeFile(file, text);
} else if (!isInStep) {
  console.log('custom-elements.json is not in step with the sources; run npm run manifest.');
  process.exitCode = 1;
}
