/** Fails for source files of more than 400 lines, and lists those of more than 250. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../run.js';

const [reviewed, longest] = [250, 400];

const names = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'});
const sources = names.filter((name) => name.endsWith('.ts') && !name.startsWith('generated'));
for (const name of sources.sort()) {
  const lines = readFileSync(join(root, 'src', name), 'utf8').split('\n').length - 1;
  if (lines > reviewed) console.log(`src/${name} has ${lines} lines`);
  if (lines > longest) process.exitCode = 1;
}
