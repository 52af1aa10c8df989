import {relative} from 'node:path';

/**
 * Which file imports which, and which packages it carries, for the budgets and the manifest.
 * @param {string} build
 * @returns {import('rollup').Plugin}
 */
export function chunkGraph(build) {
  return {
    name: 'chunk-graph',
    generateBundle(_options, bundle) {
      /** @type {Record<string, object>} */
      const graph = {};
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {imports, dynamicImports, isEntry, facadeModuleId, moduleIds} = chunk;
        const module = facadeModuleId ? relative('.', facadeModuleId) : undefined;
        const packages = packagesOf(moduleIds);
        const sources = moduleIds.map((id) => relative('.', id)).filter(isSource);
        graph[file] = {isEntry, module, sources, imports, dynamicImports, packages};
      }
      const source = JSON.stringify(graph, null, 1);
      this.emitFile({type: 'asset', fileName: `graph/${build}.json`, source});
    },
  };
}

const isSource = (/** @type {string} */ path) => path.startsWith('src/');

/** @param {string[]} moduleIds */
function packagesOf(moduleIds) {
  const names = moduleIds.map((id) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
