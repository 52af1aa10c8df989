const prefix = '\0without-exports:';

/**
 * A plugin that makes modules which run another and export nothing, so that a classic script
 * leaves no global behind. With a path: the address of such a module.
 * @template {string | undefined} T
 * @param {T} [path]
 * @returns {T extends string ? string : import('rollup').Plugin}
 */
export function withoutExports(path) {
  const result = path === undefined ? plugin : `without-exports:${path}`;
  return /** @type {any} */ (result);
}

/** @type {import('rollup').Plugin} */
const plugin = {
  name: 'without-exports',
  resolveId: (id) => (id.startsWith(prefix.slice(1)) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    return `import ${JSON.stringify(`./${id.slice(prefix.length)}`)};`;
  },
};
