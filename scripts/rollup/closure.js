/**
 * A module and all that it imports, without its dynamic imports.
 * @param {string} start
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @returns {Set<string>}
 */
export function closure(start, getModuleInfo) {
  const seen = new Set([start]);
  for (const id of seen) for (const each of getModuleInfo(id)?.importedIds ?? []) seen.add(each);
  return seen;
}
