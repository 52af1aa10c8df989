/** No source file is longer than 400 lines; those above 250 are named. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../run.js';

const [lookAgain, never] = [250, 400];

const names = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'});
const sources = names.filter((name) => name.endsWith('.ts') && !name.startsWith('generated'));
for (const name of sources.sort()) {
  const lines = readFileSync(join(root, 'src', name), 'utf8').split('\n').length - 1;
  if (lines > lookAgain) console.log(`src/${name} has ${lines} lines`);
  if (lines > never) process.exitCode = 1;
}
