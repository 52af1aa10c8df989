import {resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {root} from './run.js';

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {readonly string[]} files
 * @returns {Promise<Totals>}
 */
export async function runInNode(files) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  // Two at a time: they wait for pages and delays more than they compute.
  const stream = run({files: files.map((file) => resolve(root, file)), concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type === 'suite') return;
    totals[skip === undefined ? 'passed' : 'skipped'] += 1;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') totals.failed += 1;
  });
  const text = stream.compose(new spec());
  for await (const line of text) process.stdout.write(line);
  return totals;
}
