/**
 * Runs every test: installs what is missing, builds, then Node's tests and the browsers'.
 *
 *     npm test                                   everything
 *     npm test -- test/store/registry.test.ts    one file
 *     npm run test:chromium                      without Firefox
 */
import {parseArgs} from 'node:util';
import {ensure} from './browsers.js';
import {ensureDependencies} from './dependencies.js';
import {run, status} from './run.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    browsers: {type: 'string', default: 'chromium,firefox'},
    coverage: {type: 'boolean', default: false},
  },
});
const browsers = values.browsers.split(',');

try {
  ensureDependencies();
  ensure('chromium');
  if (browsers.includes('firefox')) {
    ensure('firefox');
    if (!process.env.DISPLAY) {
      const again = [process.execPath, ...process.argv.slice(1)];
      process.exit(await status(ensure('xvfb'), ['-a', '-s', '-screen 0 1280x1024x24', ...again]));
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const {browserTests, nodeTests} = await import('./test-files.js');
const [inNode, inBrowsers] = [nodeTests(positionals), browserTests(positionals)];
if (inNode.length + inBrowsers.length === 0) {
  console.error(`No test is called ${positionals.join(' ')}.`);
  process.exit(1);
}
const needsBuild = inNode.some((file) => /^test\/(builds|docs|kits|walk)\//.test(file));
await run('node', [needsBuild ? 'scripts/build.js' : 'scripts/generate.js']);

const {runInBrowsers} = await import('./test-in-browsers.js');
const {runInNode} = await import('./test-in-node.js');
const {runFailedAgain} = await import('./second-run.js');
const results = [
  inNode.length > 0 && (await runInNode(inNode)),
  inBrowsers.length > 0 && (await runInBrowsers(inBrowsers, browsers, values.coverage)),
].filter((each) => each !== false);

/** @param {'passed' | 'failed' | 'skipped'} kind */
const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
const failures = results.flatMap((result) => result.failures);
const unsteady = await runFailedAgain(failures);

// Last, since the runs of several browsers are mixed in the log.
for (const failure of failures) {
  const {browser = 'Node', file, what} = failure;
  console.log(`${unsteady.has(failure) ? 'UNSTEADY' : 'FAILED'} ${browser}, ${file}: ${what}`);
}
const passed = sum('passed') + unsteady.size;
const failed = sum('failed') - unsteady.size;
const skipped = sum('skipped');
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
