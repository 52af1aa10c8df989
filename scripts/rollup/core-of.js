/**
 * Puts what one element needs, and is not its own, into a single file that the others share: two
 * requests before a card, where a file for each set of sharers would be a dozen.
 * @param {string} entry How the element's module ends.
 * @returns {import('rollup').GetManualChunk}
 */
export function coreOf(entry) {
  /** @type {Set<string> | undefined} */
  let needed;
  const own = entry.slice(0, entry.lastIndexOf('/') + 1);
  return (id, {getModuleIds, getModuleInfo}) => {
    needed ??= closure(
      [...getModuleIds()].find((each) => each.endsWith(entry)) ?? '',
      getModuleInfo,
    );
    return needed.has(id) && !id.includes(own) ? 'core' : undefined;
  };
}

/**
 * @param {string} start
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function closure(start, getModuleInfo) {
  const seen = new Set([start]);
  for (const id of seen) for (const each of getModuleInfo(id)?.importedIds ?? []) seen.add(each);
  return seen;
}
