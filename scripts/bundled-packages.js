import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {root} from './run.js';

const FOLDER = 'node_modules/.cache/test-packages';

/**
 * Serves packages of many modules as a few files: zod alone has ninety, which a browser would request again
 * for each of the tests' files.
 * @param {readonly string[]} names as they are imported
 */
export function bundledPackages(names) {
  /** @type {Map<string, string>} */
  const addresses = new Map();
  return {
    name: 'bundled-packages',
    async serverStart() {
      const outdir = resolve(root, FOLDER);
      mkdirSync(outdir, {recursive: true});
      // What several packages need, such as Lit, is in files of its own, so that it exists once.
      await build({
        entryPoints: names.map((name) => ({in: name, out: name.replaceAll('/', '-')})),
        outdir,
        bundle: true,
        splitting: true,
        format: 'esm',
        minify: true,
        target: 'es2022',
        conditions: ['production', 'browser'],
        external: ['/__web*'],
        logLevel: 'warning',
      });
      for (const name of names) addresses.set(name, `/${FOLDER}/${name.replaceAll('/', '-')}.js`);
    },
    /** @param {{source: string}} request */
    resolveImport: ({source}) => addresses.get(source),
  };
}
