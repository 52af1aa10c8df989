/**
 * Draws the pictures of docs/pictures, light and dark: the elements with their parts marked and named, as
 * scripts/pictures/list.js says, with the sample Geotrek.
 *
 *     npm run pictures
 *     npm run pictures -- trek-map trek-app    these alone
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensure} from './browsers.js';
import {pictures} from './pictures/list.js';
import {installPictureTools} from './pictures/tools.js';
import {root} from './run.js';
import {createDemoServer} from './server/demo.js';
import {listenFrom} from './server/listen.js';

/** @typedef {import('./pictures/list.js').Picture} Picture */

const folder = join(root, 'docs/pictures');
const MOST_BYTES = 60_000;
const NAMES_HEIGHT = 200;
const QUALITIES = [55, 35, 15, 5];
const scripts = await bundle();
const asked = process.argv.slice(2);
const chosen = pictures.filter(({name}) => asked.length === 0 || asked.includes(name));
const server = await createDemoServer();
const origin = `http://localhost:${await listenFrom(server, 8200)}`;
const browser = await puppeteer.launch({executablePath: ensure('chromium'), args: chromiumFlags});
await mkdir(folder, {recursive: true});
const problems = [];
for (const picture of chosen) {
  try {
    // The first page of a browser may wait in vain for what it loads.
    await draw(picture).catch(() => draw(picture));
  } catch (error) {
    problems.push(`${picture.name}: ${error instanceof Error ? error.message : error}`);
  }
}
await browser.close();
server.close();
for (const problem of problems) console.error(problem);
console.log(`Drew ${chosen.length} pictures, light and dark, in docs/pictures.`);
process.exit(problems.length > 0 ? 1 : 0);

/** The sources as scripts, by their paths: a build of all that is published takes a minute. */
async function bundle() {
  const outdir = join(root, 'sources');
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [{in: 'src/index.ts', out: 'trek-widgets'}],
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['production', 'browser'],
    // What package.json says of side effects is about dist/, not about the sources.
    ignoreAnnotations: true,
  });
  return new Map(
    outputFiles.map(({path, text}) => [
      `/sources/${relative(outdir, path).replaceAll(sep, '/')}`,
      text,
    ]),
  );
}

/** Both colour schemes of one page. @param {Picture} picture */
async function draw({name, html, width, height, steps, parts}) {
  // Neither favourites nor agreements of another picture.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    // With the names, so that what a picture shows is not moved or closed while the page is made longer.
    await page.setViewport({width, height: height + NAMES_HEIGHT});
    await prefer(page, 'light');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      const script = scripts.get(pathname);
      // Some are empty.
      if (script !== undefined)
        return request.respond({contentType: 'text/javascript', body: script});
      if (pathname !== '/picture.html') return request.continue();
      return request.respond({contentType: 'text/html; charset=utf-8', body: pageOf(html, height)});
    });
    await page.goto(`${origin}/picture.html`);
    await page.evaluate(installPictureTools);
    if (steps) await page.evaluate(`(${steps})(window.pictureTools)`);
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await prefer(page, scheme);
      await page.evaluate(
        (each) => /** @type {any} */ (globalThis).pictureTools.mark(each),
        /** @type {any} */ (parts),
      );
      await writeFile(join(folder, `${name}-${scheme}.webp`), await photograph(page));
    }
  } finally {
    await context.close();
  }
}

/** @param {import('puppeteer-core').Page} page @param {'light' | 'dark'} scheme */
function prefer(page, scheme) {
  return page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
}

/** @param {import('puppeteer-core').Page} page */
async function photograph(page) {
  const {width, height} = await page.evaluate(() => {
    const {width, height} = document.body.getBoundingClientRect();
    return {width, height};
  });
  const {height: windowHeight = 0} = page.viewport() ?? {};
  const clip = {x: 0, y: 0, width, height: Math.ceil(height)};
  const captureBeyondViewport = height > windowHeight;
  for (const quality of QUALITIES) {
    const image = await page.screenshot({type: 'webp', quality, clip, captureBeyondViewport});
    if (image.length < MOST_BYTES) return image;
  }
  throw new Error(`has more than ${MOST_BYTES} bytes`);
}

/** @param {string} html @param {number} height */
function pageOf(html, height) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Picture</title>
<style>
  :root { color-scheme: light dark; }
  body { background: light-dark(#fff, #161b19); color: light-dark(#1b2420, #e9efeb); font: 1rem/1.5 sans-serif; margin: 0; }
  main { box-sizing: border-box; min-block-size: ${height}px; padding: 1rem; }
  main > * + * { margin-block-start: 1.5rem; }
</style>
<script type="module" src="/sources/trek-widgets.js"></script>
<main>${html}</main>
</html>`;
}
