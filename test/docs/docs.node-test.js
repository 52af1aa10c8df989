import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readElements} from '../../scripts/element-tables.js';
import {root, run} from '../../scripts/run.js';
import {launch, visit} from '../builds/visit.js';
import {compileTypeScript, compileVue} from './compile.js';
import {openExamples} from './examples.js';
import {unknownNamesIn} from './names.js';
import {attribute, blocksOf, codeOf, elementsOf, readMarkdown, readPages} from './site.js';

/** @typedef {import('./site.js').Block} Block */

describe('the documentation', {timeout: 900_000}, () => {
  /** @type {Map<string, import('./site.js').Node>} */
  let pages = new Map();
  /** @type {Block[]} */
  let blocks = [];

  const files = ['README.md', 'README.fr.md'].map(readMarkdown);

  before(async () => {
    await run('node', ['scripts/docs.js']);
    pages = readPages();
    blocks = [
      ...files.flatMap((file) => file.blocks),
      ...[...pages].flatMap(([name, tree]) => blocksOf(name, tree)),
    ];
  });

  /** @param {string} language */
  const inLanguage = (language) => blocks.filter((block) => block.language === language);

  it('has the same pages in both languages', () => {
    const names = [...pages.keys()];
    const french = names.filter((name) => name.startsWith('fr/')).map((name) => name.slice(3));
    const english = names.filter((name) => !name.startsWith('fr/'));

    assert.deepEqual(french.sort(), english.sort());
    assert.ok(english.length > 20);
    for (const [name, tree] of pages) {
      const html = [...elementsOf(tree)].find(({nodeName}) => nodeName === 'html');
      assert.equal(html && attribute(html, 'lang'), name.startsWith('fr/') ? 'fr' : 'en', name);
    }
  });

  it('has a page for each element', async () => {
    for (const {tagName} of await readElements()) assert.ok(pages.has(`elements/${tagName}.html`));
  });

  it('has no link that leads nowhere', () => {
    const ids = new Map(
      [...pages].map(([name, tree]) => [
        name,
        new Set([...elementsOf(tree)].map((element) => attribute(element, 'id'))),
      ]),
    );
    const broken = /** @type {string[]} */ ([]);
    for (const [name, tree] of pages) {
      for (const element of elementsOf(tree)) {
        const link = element.nodeName === 'a' && attribute(element, 'href');
        if (!link || /^https?:/.test(link)) continue;
        const address = new URL(link, `http://site/docs/${name}`);
        // The demo, which has a test of its own.
        if (address.pathname === '/') continue;
        const path = address.pathname.slice('/docs/'.length);
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const anchor = decodeURIComponent(address.hash.slice(1));
        const known = ids.get(target);
        const isFile = /^(examples\/.+\.html|llms\.txt)$/.test(target);
        if (!isFile && (!known || (anchor !== '' && !known.has(anchor)))) {
          broken.push(`${name}: ${link}`);
        }
      }
    }
    assert.deepEqual(broken, []);
  });

  it('takes no script, style, font or picture from another host', () => {
    for (const [name, tree] of pages) {
      for (const element of elementsOf(tree)) {
        const source =
          attribute(element, 'src') ?? (element.nodeName === 'link' && attribute(element, 'href'));
        if (source) assert.doesNotMatch(source, /^(https?:)?\/\//, name);
      }
    }
  });

  it('has links to its pages in the files of the project', () => {
    for (const file of ['README.md', 'README.fr.md']) {
      const text = readFileSync(join(root, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)/g)];
      assert.ok(links.length > 20);
      for (const [, path = '', anchor = ''] of links) {
        assert.ok(existsSync(join(root, path)), `${file}: ${path}`);
        if (anchor === '') continue;
        const tree = pages.get(path.replace('docs/', '').replace('.md', '.html'));
        const ids = tree && [...elementsOf(tree)].map((element) => attribute(element, 'id'));
        assert.ok(ids?.includes(anchor), `${file}: ${path}#${anchor}`);
      }
    }
  });

  it('names only elements, attributes, events, parts, properties and entries that exist', async () => {
    const unknownIn = await unknownNamesIn();
    // Types are checked by the compiler.
    const shown = blocks.filter(({language}) => !/^(ts|tsx|js|sh)$/.test(language));
    const code = [...files.flatMap((file) => file.code), ...shown.map(({text}) => text)];
    for (const [name, tree] of pages) {
      // Changes name what there was before.
      if (!name.endsWith('changes.html'))
        code.push(...codeOf(tree).filter((text) => !text.includes('\n')));
    }
    code.push(readFileSync(join(root, 'dist/llms.txt'), 'utf8'));

    assert.deepEqual(code.flatMap(unknownIn), []);
  });

  it('shows no code of a language that is not tested here', () => {
    const tested = ['html', 'css', 'json', 'sh', 'ts', 'tsx', 'vue'];
    // A policy has no language.
    const others = blocks.filter(({language, text}) => {
      return !tested.includes(language) && !(language === '' && text.startsWith('script-src'));
    });

    assert.deepEqual(others, []);
  });

  it('shows styles with custom properties and parts that exist', async () => {
    const elements = await readElements();
    const names = (/** @type {string} */ key) =>
      new Set(
        elements.flatMap((each) => (each[key] ?? []).map((/** @type {any} */ {name}) => name)),
      );
    const [properties, parts] = [names('cssProperties'), names('cssParts')];

    assert.ok(inLanguage('css').length > 0);
    for (const {text, page} of inLanguage('css')) {
      for (const [name] of text.matchAll(/--trek-[\w-]+/g))
        assert.ok(properties.has(name), `${page}: ${name}`);
      for (const [, name] of text.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(parts.has(`${name}`), `${page}: ${name}`);
    }
  });

  it('shows files and commands that exist', () => {
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const {text} of inLanguage('json')) JSON.parse(text);
    for (const {text, page} of inLanguage('sh')) {
      for (const [, name] of text.matchAll(/npm run ([\w-]+)/g))
        assert.ok(scripts[`${name}`], `${page}: ${name}`);
    }
  });

  it('shows TypeScript that compiles', async () => {
    const typed = blocks.filter(({language}) => ['ts', 'tsx', 'js'].includes(language));
    assert.ok(typed.length > 0);
    assert.equal(await compileTypeScript(typed), '');
  });

  it('shows components of Vue that compile', () => {
    assert.ok(inLanguage('vue').length > 0);
    for (const {text} of inLanguage('vue')) assert.deepEqual(compileVue(text), []);
  });

  describe('in a browser', () => {
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    /** @type {import('./examples.js').Examples} */
    let examples;

    before(async () => {
      browser = await launch('chromium');
      examples = await openExamples(browser);
    });
    after(async () => {
      await browser?.close();
      examples?.close();
    });

    it('is shown without an error, and contacts no other host', async () => {
      const {page, errors, said, requests} = await visit(
        browser,
        `${examples.origin}/docs/fr/recipes/csp.html`,
      );
      await page.waitForSelector('.VPNavBarSearch button');
      await page.click('.VPNavBarSearch button');
      await page.waitForSelector('.VPLocalSearchBox input');
      await page.type('.VPLocalSearchBox input', 'tarteaucitron');
      await page.waitForSelector('.VPLocalSearchBox .result');
      const result = await page.$eval('.VPLocalSearchBox .result', (link) =>
        link.getAttribute('href'),
      );
      await page.close();

      assert.match(String(result), /\/docs\/fr\/recipes\/consent/);
      assert.deepEqual([...errors, ...said], []);
      assert.deepEqual(
        requests.filter(
          (address) => !address.startsWith(examples.origin) && !address.startsWith('data:'),
        ),
        [],
      );
    });

    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      it(`has no fault that axe finds, ${scheme}`, async () => {
        for (const name of ['fr/paste.html', 'recipes/brand.html', 'elements/trek-list.html']) {
          const {page} = await visit(browser, 'about:blank');
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          await page.goto(`${examples.origin}/docs/${name}`, {waitUntil: 'load'});
          await page.waitForSelector('.VPNavBarSearch button');
          await page.addScriptTag({path: join(root, 'node_modules/axe-core/axe.min.js')});
          const found = await page.evaluate(async () => {
            const {axe} = /** @type {any} */ (globalThis);
            const {violations} = await axe.run({exclude: ['iframe']});
            return violations.map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0].html}`);
          });
          await page.close();

          assert.deepEqual(found, [], name);
        }
      });
    }

    it('is reached from the demo, and leads to it', async () => {
      const {page, errors} = await visit(browser, `${examples.origin}/list.html`);
      const follow = async (/** @type {string} */ text) => {
        const isReady = page.waitForNavigation({waitUntil: 'load'});
        await page.evaluate((name) => {
          const links = [...document.querySelectorAll('a')];
          links.find((each) => each.textContent?.trim() === name)?.click();
        }, text);
        await isReady;
        return new URL(page.url()).pathname;
      };

      assert.equal(await follow('Documentation'), '/docs/fr/');
      assert.equal(await follow('La démonstration'), '/');
      await page.close();
      assert.deepEqual([...errors], []);
    });

    it('is read without scripts, and keeps its place when the first gesture starts them', async () => {
      const {page, requests} = await visit(
        browser,
        `${examples.origin}/docs/elements/trek-list.html`,
      );
      const isStarted = () =>
        page.evaluate(() => '__vue_app__' in /** @type {any} */ (document.querySelector('#app')));
      await page.evaluate(() => scrollTo({top: 900, behavior: 'instant'}));
      await page.waitForNetworkIdle();
      assert.equal(await isStarted(), false);
      assert.ok(!requests.some((address) => address.includes('/examples/')));

      await page.mouse.move(300, 300);
      await page.waitForFunction(
        () => '__vue_app__' in /** @type {any} */ (document.querySelector('#app')),
      );
      await page.waitForSelector('.live iframe');
      const top = await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => resolve(scrollY))),
      );
      await page.close();

      assert.equal(top, 900);
    });

    it('does what a button says that is pressed before the scripts are there', async () => {
      const {page} = await visit(browser, `${examples.origin}/docs/fr/paste.html`);
      await page.setViewport({width: 400, height: 800});
      await page.focus('.VPNavBarHamburger');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.VPNavScreen');
      await page.close();
    });

    it('shows a policy under which the elements show content', async () => {
      const policies = new Set(inLanguage('').map(({text}) => text));
      assert.ok(policies.size > 0);
      for (const policy of policies) {
        assert.deepEqual(await examples.problemsOfPolicy(policy), [], policy);
      }
    });

    it('has live examples that show content', async () => {
      const tags = (await readElements()).map(({tagName}) => tagName);
      for (const tag of tags) {
        const address = `${examples.origin}/docs/examples/fr/${tag}.html`;
        assert.deepEqual(await examples.problemsOf(address), [], tag);
      }
    });

    it('shows HTML that shows content', async () => {
      assert.ok(inLanguage('html').length > 20);
      assert.deepEqual(await examples.problemsOfBlocks(inLanguage('html')), []);
    });
  });
});
