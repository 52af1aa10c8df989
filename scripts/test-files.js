import {readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {root} from './run.js';

/** @param {readonly string[]} wanted Files or folders; all when there are none. */
export const nodeTests = (wanted) => testFiles(wanted, '.node-test.js');

/** @param {readonly string[]} wanted Files or folders; all when there are none. */
export const browserTests = (wanted) => testFiles(wanted, '.test.ts');

/** @param {readonly string[]} wanted @param {string} ending */
function testFiles(wanted, ending) {
  const names = readdirSync(resolve(root, 'test'), {recursive: true, encoding: 'utf8'});
  const all = names.filter((name) => name.endsWith(ending)).map((name) => `test/${name}`);
  const starts = wanted.map((path) => relative(root, resolve(path)));
  const isWanted = (/** @type {string} */ file) => starts.some((start) => file.startsWith(start));
  return all.sort().filter((file) => starts.length === 0 || isWanted(file));
}
