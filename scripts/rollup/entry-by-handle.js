import {createHash} from 'node:crypto';

/**
 * Lets chunks take what they share with the entry from a handle that the entry leaves, in place
 * of an import. A CMS appends its own version to the address of a script (`?ver=6.8`); an import
 * of the address without it would load and run a second copy of everything.
 * @returns {import('rollup').Plugin}
 */
export function entryByHandle() {
  let handle = '';
  let entry = '';
  return {
    name: 'entry-by-handle',

    // The name is a hash of the content, so that two builds on one page do not share a handle.
    renderStart() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort())
        hash.update(this.getModuleInfo(id)?.code ?? '');
      handle = `globalThis[Symbol.for('trek-widgets ${hash.digest('base64url').slice(0, 12)}')]`;
    },

    renderChunk(code, chunk, _options, {chunks}) {
      entry = Object.values(chunks).find((each) => each.isEntry)?.fileName ?? '';
      if (!chunk.isEntry) return {code: readHandle(code, entry, handle), map: null};
      const own = ownExports(chunk.facadeModuleId ?? '', (id) => this.getModuleInfo(id));
      return {code: leaveHandle(code, own, handle), map: null};
    },

    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.imports.includes(entry)) continue;
        if (importOf(entry).test(chunk.code)) this.error(`${chunk.fileName} imports ${entry}.`);
        chunk.imports = chunk.imports.filter((file) => file !== entry);
      }
    },
  };
}

/** @param {string} entry */
function importOf(entry) {
  const address = `["'][./]*${entry.replaceAll('.', '\\.')}["'];?`;
  return new RegExp(`import\\s*(?:\\{([^}]*)\\}\\s*from\\s*)?${address}`, 'g');
}

/** @param {string} code @param {string} entry @param {string} handle */
function readHandle(code, entry, handle) {
  return code.replace(importOf(entry), (_all, /** @type {string | undefined} */ list) => {
    // One of the short names that Rollup gives is "as".
    const names = list?.split(',').map((each) => each.trim().replace(/^(\S+) as (\S+)$/, '$1: $2'));
    return names ? `const {${names.join(', ')}} = ${handle};` : '';
  });
}

/**
 * What a module exports by itself or by `export *`; the rest is there for the chunks alone.
 * @param {string} id
 * @param {(id: string) => import('rollup').ModuleInfo | null} infoOf
 * @returns {string[]}
 */
function ownExports(id, infoOf) {
  const info = infoOf(id);
  const names = info?.exports ?? [];
  if (!names.includes('*')) return names;
  return [...names, ...(info?.importedIds ?? []).flatMap((each) => ownExports(each, infoOf))];
}

/** @param {string} code @param {string[]} own @param {string} handle */
function leaveHandle(code, own, handle) {
  return code.replace(/export \{([^}]*)\};\s*$/, (_all, /** @type {string} */ list) => {
    const names = list.split(',').map((each) => {
      const [local = '', exported = local] = each.trim().split(' as ');
      return {local, exported};
    });
    const kept = names.filter(({exported}) => own.includes(exported));
    // The first copy on a page is the one whose elements are defined.
    return `${handle} ??= {${names.map((n) => `${n.exported}: ${n.local}`).join(', ')}};
export {${kept.map((n) => `${n.local} as ${n.exported}`).join(', ')}};`;
  });
}
