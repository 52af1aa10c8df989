/**
 * Runs small applications with the package as npm would publish it: `npm pack` makes the archive; each application of
 * test/frameworks/applications is copied to a temporary folder, where its dependencies and the archive are installed,
 * its types are checked, and it is built by its own tools and opened in Chromium.
 *
 *     npm run frameworks                all of them
 *     npm run frameworks -- vite vue    some of them
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {ensureDependencies} from '../../scripts/dependencies.js';
import {root, run} from '../../scripts/run.js';
import {loadSampleServer} from '../../scripts/sample-server.js';
import {listen, serverOf} from '../../scripts/server/listen.js';
import {staticFiles} from '../../scripts/server/static-files.js';
import {launch, visit} from '../builds/visit.js';

const {positionals} = parseArgs({allowPositionals: true});
const applications = join(root, 'test/frameworks/applications');
const all = readdirSync(applications).sort();
for (const name of positionals.filter((each) => !all.includes(each))) {
  console.error(`There is no application ${name}; there are ${all.join(', ')}.`);
  process.exit(1);
}

ensureDependencies();
if (!existsSync(join(root, 'dist/llms.txt'))) await run('node', ['scripts/build.js']);
const folder = await mkdtemp(join(tmpdir(), 'trek-widgets-'));
const browser = await launch('chromium');
let failed = 0;
let passed = 0;
try {
  const archive = await pack();
  for (const name of positionals.length > 0 ? positionals : all) {
    const start = performance.now();
    try {
      await check(await build(name, archive));
      passed += 1;
      console.log(`ok     ${name} (${seconds(start)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name} (${seconds(start)} s)\n${messageOf(error)}`);
    }
  }
} finally {
  await browser.close();
  await rm(folder, {recursive: true, force: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @returns {Promise<string>} The archive. */
async function pack() {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const {stdout} = await execute('npm', [...args, `--pack-destination=${folder}`], root);
  const [{filename}] = JSON.parse(stdout);
  return join(folder, filename);
}

/** @param {string} name @param {string} archive @returns {Promise<string>} The folder with the built pages. */
async function build(name, archive) {
  const target = join(folder, name);
  await cp(join(applications, name), target, {recursive: true});
  // From npm's cache, where it has them.
  const args = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await execute('npm', ['install', ...args, '--loglevel=error', archive], target);
  const {scripts} = JSON.parse(await readFile(join(target, 'package.json'), 'utf8'));
  for (const script of ['types', 'build'].filter((each) => scripts[each])) {
    await execute('npm', ['run', script], target);
  }
  return join(target, 'dist');
}

/**
 * Each shows a list of two cards and a map of it, and writes the id of an item that is selected into the title.
 * @param {string} built
 */
async function check(built) {
  const server = serverOf([await loadSampleServer(), staticFiles({mount: '/', folder: built})]);
  try {
    const {page, errors} = await visit(browser, 'about:blank');
    // The first map in a fresh browser takes long on a busy machine without a graphics card.
    page.setDefaultTimeout(120_000);
    await page.goto(`http://localhost:${await listen(server)}/`, {waitUntil: 'load'});
    await page.waitForFunction(() => document.querySelector('trek-list:state(ready)'));
    await page.evaluate(() => document.querySelector('trek-map')?.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('trek-map:state(ready)'));
    const {text, size} = await page.evaluate(() => {
      const list = /** @type {any} */ (document.querySelector('trek-list'));
      return {text: list.criteria.text, size: Number(list.pageSize)};
    });
    assert.deepEqual({text, size}, {text: 'lac', size: 2});
    await page.waitForFunction(() => {
      const root = document.querySelector('trek-list')?.shadowRoot;
      const link = root?.querySelector('[part~=card] button, [part~=card] a');
      if (link instanceof HTMLElement) link.click();
      return /^\d+$/.test(document.title);
    });
    assert.deepEqual(errors, []);
    await page.close();
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function execute(command, args, cwd) {
  return promisify(execFile)(command, args, {cwd, maxBuffer: 2 ** 26});
}

/** @param {unknown} error */
function messageOf(error) {
  const {stdout = '', stderr = '', message} = /** @type {any} */ (error);
  return [stdout, stderr].join('\n').trim() || message;
}

/** @param {number} start */
function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(0);
}
