import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build, transform} from 'esbuild';
import {compileTemplate, parse} from 'vue/compiler-sfc';
import {root} from '../../../scripts/run.js';

describe('The builder', () => {
  let folder = '';
  /** @type {any} */
  let formats;
  /** @type {readonly string[]} */
  let hostileTexts = [];
  /** @type {any} */
  let manifest;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trek-widgets-builder-'));
    await build({
      entryPoints: {
        formats: join(root, 'pages/builder/outputs/formats.ts'),
        hostile: join(root, 'test/pages/builder/hostile.ts'),
      },
      outdir: folder,
      outExtension: {'.js': '.mjs'},
      bundle: true,
      format: 'esm',
    });
    const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href);
    ({formats} = await load('formats.mjs'));
    ({hostileTexts} = await load('hostile.mjs'));
    manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  });
  after(() => rm(folder, {recursive: true}));

  /** @param {string} format @param {Record<string, string>} values */
  function write(format, values) {
    const {parts} = formats[format](new URLSearchParams(values), {base: '', integrity: {}});
    return parts[0].code;
  }

  /** Each element with each of its attributes. */
  function pairs() {
    return manifest.modules
      .flatMap((/** @type {any} */ module) => module.declarations)
      .filter((/** @type {any} */ each) => each.tagName && each.tagName !== 'trek-layer')
      .flatMap((/** @type {any} */ {tagName, attributes}) =>
        attributes
          .map((/** @type {any} */ {name}) => [tagName, name])
          .filter((/** @type {string[]} */ [, name]) => name !== 'for'),
      );
  }

  /** The props that React gets. @param {string} code */
  async function propsInJsx(code) {
    const {code: script} = await transform(code, {
      loader: 'tsx',
      jsxFactory: 'create',
      jsxFragment: 'null',
      format: 'cjs',
    });
    /** @type {Record<string, any>[]} */
    const created = [];
    const create = (/** @type {string} */ type, /** @type {any} */ props) => {
      if (type) created.push({type, ...props});
    };
    const module = {exports: /** @type {any} */ ({})};
    new Function('create', 'require', 'module', 'exports', script)(
      create,
      () => ({}),
      module,
      module.exports,
    );
    module.exports.Hikes();
    assert.equal(created.length, 1);
    return created[0];
  }

  /** The attributes in Vue's template. @param {string} code */
  function propsInVue(code) {
    const {descriptor, errors} = parse(code);
    assert.deepEqual(errors, []);
    const result = compileTemplate({
      source: descriptor.template?.content ?? '',
      filename: 'Hikes.vue',
      id: 'hikes',
      compilerOptions: {isCustomElement: (tag) => tag.startsWith('trek-')},
    });
    assert.deepEqual(result.errors, []);
    const elements = /** @type {any[]} */ (result.ast?.children ?? []).filter(
      ({type}) => type === 1,
    );
    assert.equal(elements.length, 1);
    const [{tag, props}] = elements;
    // Those of type 7 are directives, which would be evaluated.
    assert.deepEqual(
      props.filter((/** @type {any} */ each) => each.type !== 6),
      [],
    );
    const values = props.map((/** @type {any} */ {name, value}) => [name, value?.content ?? '']);
    return {type: tag, ...Object.fromEntries(values)};
  }

  it('writes every attribute for React and Vue', async () => {
    for (const [tag, name] of pairs()) {
      const values = {element: tag, [name]: `v-${name}`};
      const expected = {type: tag, [name]: `v-${name}`};
      assert.deepEqual(await propsInJsx(write('react', values)), expected);
      assert.deepEqual(propsInVue(write('vue', values)), expected);
    }
  });

  it('writes no value for React and Vue that means something else', async () => {
    for (const value of hostileTexts) {
      const values = {element: 'trek-list', filters: value};
      const expected = {type: 'trek-list', filters: value};
      assert.deepEqual(await propsInJsx(write('react', values)), expected);
      assert.deepEqual(propsInVue(write('vue', values)), expected);
    }
  });
});
