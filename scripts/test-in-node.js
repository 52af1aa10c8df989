import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {root} from './run.js';

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 */

/**
 * @typedef {object} Failure
 * @property {string} [file] the test's file, from the root of the project; none if the runner itself failed
 * @property {string} [browser]
 * @property {string} what the test's name and its error
 */

/**
 * @param {readonly string[]} files
 * @returns {Promise<Totals>}
 */
export async function runInNode(files) {
  /** @type {Totals} */
  const totals = {passed: 0, failed: 0, skipped: 0, failures: []};
  // Two at a time: they wait for pages and delays more than they compute.
  const stream = run({files: files.map((file) => resolve(root, file)), concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type === 'suite') return;
    totals[skip === undefined ? 'passed' : 'skipped'] += 1;
  });
  stream.on('test:fail', ({details, file, name}) => {
    if (details.type === 'suite') return;
    totals.failed += 1;
    const what = `${name}: ${details.error.message}`;
    totals.failures.push({...(file && {file: relative(root, file)}), what});
  });
  const text = stream.compose(new spec());
  for await (const line of text) process.stdout.write(line);
  return totals;
}
