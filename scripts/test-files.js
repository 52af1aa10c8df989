import {readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {root} from './run.js';

/** @param {readonly string[]} selected Files or folders; all when there are none. */
export const nodeTests = (selected) => testFiles(selected, '.node-test.js');

/** @param {readonly string[]} selected Files or folders; all when there are none. */
export const browserTests = (selected) => testFiles(selected, '.test.ts');

/** @param {readonly string[]} selected @param {string} ending */
function testFiles(selected, ending) {
  const names = readdirSync(resolve(root, 'test'), {recursive: true, encoding: 'utf8'});
  const all = names.filter((name) => name.endsWith(ending)).map((name) => `test/${name}`);
  const starts = selected.map((path) => relative(root, resolve(path)));
  const isSelected = (/** @type {string} */ file) => starts.some((start) => file.startsWith(start));
  return all.sort().filter((file) => starts.length === 0 || isSelected(file));
}
