import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {chunkGraph} from './scripts/rollup/chunk-graph.js';
import {coreOf, wholeOf} from './scripts/rollup/core-of.js';
import {entryByHandle} from './scripts/rollup/entry-by-handle.js';
import {minify} from './scripts/rollup/minify.js';
import {sharedLater} from './scripts/rollup/shared-later.js';
import {shorterTemplates} from './scripts/rollup/shorter-templates.js';
import {withoutComments} from './scripts/rollup/without-comments.js';
import {withoutExports} from './scripts/rollup/without-exports.js';

const elements = ['trek-app', 'trek-list', 'trek-map', 'trek-detail', 'trek-filters'];

/** From TypeScript to JavaScript, with what it imports. */
const sources = () => [
  nodeResolve({
    browser: true,
    exportConditions: ['production'],
    // What package.json says of side effects is about dist/, not about the sources.
    ignoreSideEffectsForRoot: true,
  }),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
  shorterTemplates(),
];

/** @type {import('rollup').OutputOptions} */
const cdn = {
  dir: 'dist/cdn',
  format: 'es',
  entryFileNames: '[name].js',
  // What several share has no name of its own.
  chunkFileNames: ({isDynamicEntry}) => `chunks/${isDynamicEntry ? '[name]' : 'core'}-[hash].js`,
  // The package has no source maps: published files do not name one that is not there.
  sourcemap: process.env.ROLLUP_WATCH ? true : 'hidden',
  // What such a file imports stays where it is: the entry is to be one file.
  onlyExplicitManualChunks: true,
};

/**
 * The first file that one of these gives a module.
 * @param {readonly import('rollup').GetManualChunk[]} files
 * @returns {import('rollup').GetManualChunk}
 */
const firstOf = (files) => (id, graph) => {
  for (const fileOf of files) {
    const file = fileOf(id, graph);
    if (file) return file;
  }
  return undefined;
};

/** Everything in one file for the first card; the rest on demand. */
const all = {
  input: {'trek-widgets': 'src/index.ts'},
  // Without it the entry would be a file that imports another: one more request before a card.
  preserveEntrySignatures: /** @type {const} */ ('allow-extension'),
  plugins: [...sources(), entryByHandle(), minify(), chunkGraph('all')],
  output: {
    ...cdn,
    manualChunks: firstOf([
      wholeOf('/src/index.ts', 'trek-widgets'),
      sharedLater(/\/src\/index\.ts$/),
    ]),
  },
};

/** One file for each element; those on a page share a core. */
const aLaCarte = {
  input: Object.fromEntries(elements.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
  preserveEntrySignatures: /** @type {const} */ ('strict'),
  plugins: [...sources(), minify(), chunkGraph('a-la-carte')],
  output: {
    ...cdn,
    manualChunks: firstOf([
      coreOf('/trek-list/trek-list.ts'),
      sharedLater(/\/src\/elements\/(trek-\w+)\/\1\.ts$/),
    ]),
  },
};

/** For pages that can only take a classic script: everything, the map's engine too. */
const classic = {
  input: {'trek-widgets.iife': withoutExports('src/index.ts')},
  plugins: [withoutExports(), ...sources(), minify(), chunkGraph('classic')],
  output: {...cdn, format: /** @type {const} */ ('iife'), inlineDynamicImports: true},
};

/** Module by module, for those who bundle. */
const npm = {
  input: [
    'src/index.ts',
    ...[...elements, 'trek-layer'].map((tag) => `src/elements/${tag}/${tag}.ts`),
  ],
  external: /^(lit|@lit|maplibre-gl|zod|dompurify|lean-qr|pmtiles)(\/|$)/,
  plugins: [...sources(), withoutComments()],
  output: {
    dir: 'dist',
    format: /** @type {const} */ ('es'),
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
};

// While someone works, the demo's build is enough.
export default process.env.ROLLUP_WATCH ? all : [all, aLaCarte, classic, npm];
