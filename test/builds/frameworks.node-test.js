/** Small applications, bundled with the package by its name, run in a browser. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {compile as compileSvelte} from 'svelte/compiler';
import {root} from '../../scripts/run.js';
import {loadSampleServer} from '../../scripts/sample-server.js';
import {listen, serverOf} from '../../scripts/server/listen.js';
import {staticFiles} from '../../scripts/server/static-files.js';
import {launch, visit} from './visit.js';

const API = '/geotrek/api/v2/';

/** Each shows a list of two cards, and writes the id of an item that is selected into the title of the page. */
const applications = {
  'React 18': {
    file: 'react-18.jsx',
    code: `
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      import {TrekList} from 'trek-widgets/react';
      createRoot(document.querySelector('#app')).render(
        createElement(TrekList, {
          api: '${API}',
          pageSize: 2,
          criteria: {text: 'lac'},
          onTrekSelect: (event) => { document.title = String(event.id); },
        }),
      );`,
  },
  Preact: {
    file: 'preact.jsx',
    code: `
      import {h, render} from 'preact';
      import 'trek-widgets/trek-list.js';
      render(
        <trek-list api="${API}" page-size={2} criteria={{text: 'lac'}}
          ontrek-select={(event) => { document.title = String(event.id); }} />,
        document.querySelector('#app'),
      );`,
  },
  Vue: {
    file: 'vue.js',
    code: `
      import {createApp, h} from 'vue';
      import 'trek-widgets/trek-list.js';
      createApp({
        render: () => h('trek-list', {
          api: '${API}', 'page-size': 2, criteria: {text: 'lac'},
          'onTrek-select': (event) => { document.title = String(event.id); },
        }),
      }).mount('#app');`,
  },
  Svelte: {
    file: 'svelte.js',
    code: `
      import {mount} from 'svelte';
      import Hikes from './Hikes.svelte.js';
      mount(Hikes, {target: document.querySelector('#app')});`,
  },
};

const svelte = `
  <script>
    import 'trek-widgets/trek-list.js';
    const select = (event) => { document.title = String(event.id); };
  </script>
  <trek-list api="${API}" page-size={2} criteria={{text: 'lac'}} ontrek-select={select}></trek-list>`;

describe('An application', {timeout: 120_000}, () => {
  let folder = '';
  let origin = '';
  /** @type {import('node:http').Server} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    // Inside the project, so that the package is found by its own name.
    folder = await mkdtemp(join(root, 'dist/frameworks-'));
    for (const {file, code} of Object.values(applications)) {
      await writeFile(join(folder, file), code);
      const page = `<!doctype html><title>A page</title><div id="app"></div><script type="module" src="out/${file.replace('jsx', 'js')}"></script>`;
      await writeFile(join(folder, `${file}.html`), page);
    }
    const {js} = compileSvelte(svelte, {generate: 'client'});
    await writeFile(join(folder, 'Hikes.svelte.js'), js.code);
    await build({
      entryPoints: Object.values(applications).map(({file}) => join(folder, file)),
      outdir: join(folder, 'out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      conditions: ['browser', 'production'],
      jsxFactory: 'h',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      logLevel: 'error',
    });
    server = serverOf([await loadSampleServer(), staticFiles({mount: '/', folder})]);
    origin = `http://localhost:${await listen(server)}`;
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
    await rm(folder, {recursive: true, force: true});
  });

  for (const [name, {file}] of Object.entries(applications)) {
    it(`with ${name} sets attributes and properties, and hears events`, async () => {
      const {page, errors} = await visit(browser, `${origin}/${file}.html`);
      await page.waitForFunction(() => document.querySelector('trek-list:state(ready)'));
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
    });
  }
});
