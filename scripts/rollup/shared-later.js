import {closure} from './closure.js';

/** Where such modules are, and the name of their file. */
const FILES = /** @type {const} */ ([
  [/\/src\/api\/|\/src\/model\/plain-text/, 'reading'],
  [/\/src\/model\/[^/]+$|\/trek-map\/visitor|\/lit-html\/directives\//, 'drawing'],
]);

/**
 * Puts the modules that several things on demand have in common, each often smaller than a request,
 * into one file for reading answers and one for drawing: Rollup would make a file for each set of
 * sharers, a dozen in a chain.
 * @param {RegExp} isEntry Matches the modules that are loaded first.
 * @returns {import('rollup').GetManualChunk}
 */
export function sharedLater(isEntry) {
  /** @type {Set<string> | undefined} */
  let shared;
  return (id, {getModuleIds, getModuleInfo}) => {
    shared ??= modulesSharedLater([...getModuleIds()], getModuleInfo, isEntry);
    return shared.has(id) ? FILES.find(([folder]) => folder.test(id))?.[1] : undefined;
  };
}

/**
 * @param {readonly string[]} ids
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @param {RegExp} isEntry
 */
function modulesSharedLater(ids, getModuleInfo, isEntry) {
  const first = new Set(
    ids.filter((id) => isEntry.test(id)).flatMap((id) => [...closure(id, getModuleInfo)]),
  );
  const later = ids.filter((id) => getModuleInfo(id)?.dynamicImporters.length && !first.has(id));
  /** @type {Map<string, number>} */
  const sharers = new Map();
  for (const start of later) {
    for (const id of closure(start, getModuleInfo)) sharers.set(id, (sharers.get(id) ?? 0) + 1);
  }
  const isShared = (/** @type {string} */ id) => (sharers.get(id) ?? 0) > 1;
  return new Set(ids.filter((id) => isShared(id) && !first.has(id) && !later.includes(id)));
}
