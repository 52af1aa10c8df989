import {closure} from './closure.js';

/** Modules that are loaded on demand from different places, but always at the same time. */
const TOGETHER = /** @type {const} */ ([
  [/\/src\/(store\/item-search|model\/search\/trek-fields)\.ts$/, 'search'],
  [/\/src\/(store\/sheet-loading|api\/trek-sheet)\.ts$/, 'sheet-loading'],
  [/\/src\/elements\/(trek-detail|kinds\/trek)\/sheet\.ts$/, 'sheet'],
  [
    /\/src\/elements\/trek-detail\/(\w+\/)?(contents|directions|generated-files|listen|nearby|pace|references|route-details|schema-download|share)\.ts$/,
    'tools',
  ],
  [
    /\/src\/(elements\/favourites\/favourite-controls|store\/favourites\/source-favourites)\.ts$/,
    'favourites',
  ],
  [/\/src\/elements\/favourites\/(comparison|print-selection)\.ts$/, 'comparison'],
  [/\/src\/elements\/trek-map\/access\/map-access\.ts$/, 'map-access'],
  [/\/src\/elements\/trek-detail\/share\/(print-sheet|qr-drawing)\.ts$/, 'print'],
  [/\/src\/elements\/(trek-detail\/structured-data|kinds\/trek)\/structured-data\.ts$/, 'facts'],
  [/\/src\/elements\/trek-detail\/(document-title|sections\/text-language)\.ts$/, 'page'],
  [/\/src\/elements\/kinds\/outdoor\/\w+-sheet\.ts$/, 'outdoor-sheets'],
  [/\/src\/(elements\/trek-app\/app-config|i18n\/own-messages)\.ts$/, 'page-files'],
  [/\/src\/(store\/tile-loading|api\/items-within)\.ts$/, 'items-within'],
  [
    /\/src\/(store\/column-loading|api\/files-before-server|api\/server-columns|api\/trek-columns)\.ts$/,
    'columns',
  ],
]);

/**
 * Where modules are that several things on demand have in common, and the name of their file; a third
 * says which of these things must be one of them.
 */
const SHARED = /** @type {const} */ ([
  [/\/src\/api\/|\/src\/model\/plain-text/, 'reading'],
  [/\/src\/model\/search\//, 'words'],
  [/\/src\/(generated\/messages\/sheet|i18n\/sheet-messages)\.ts$/, 'tools'],
  [/\/src\/elements\/(trek-detail|kinds)\/|\/src\/html\/|\/src\/theme\/sheet/, 'sections', 'sheet'],
  // The layers of a map have popups too.
  [/\/src\/elements\/trek-map\/(access\/|popup)/, 'map-access'],
  [/\/src\/model\/(track|elevation-profile)\.ts$/, 'track'],
  [/\/src\/(store\/map-|elements\/(geolocator|trek-map\/layers\/tile-address))/, 'map'],
  // A page with a list alone needs the visitor's interest early, and nothing else of these.
  [
    /\/src\/(model|store)\/(?!visitor-interest)[^/]+$|\/src\/elements\/credit\.ts$|\/lit-html\/directives\//,
    'drawing',
  ],
]);

/**
 * Puts small modules on demand, each often smaller than a request, into few files: those that are
 * always needed at the same time, with what only they need, and those that several things have in
 * common. Rollup would make a file for each set of sharers, a dozen in a chain.
 * @param {RegExp} isEntry Matches the modules that are loaded first.
 * @returns {import('rollup').GetManualChunk}
 */
export function sharedLater(isEntry) {
  /** @type {Map<string, Set<string>> | undefined} */
  let owners;
  return (id, {getModuleIds, getModuleInfo}) => {
    owners ??= ownersOf([...getModuleIds()], getModuleInfo, isEntry);
    const [owner = '', ...others] = owners.get(id) ?? [];
    if (others.length > 0) {
      const all = [owner, ...others];
      return SHARED.find(
        ([folder, , needed]) => folder.test(id) && (!needed || all.includes(needed)),
      )?.[1];
    }
    return TOGETHER.find(([, name]) => name === owner)?.[1];
  };
}

/**
 * For each module that is not loaded first: the modules on demand that need it, or the names of those
 * that are loaded together.
 * @param {readonly string[]} ids
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @param {RegExp} isEntry
 */
function ownersOf(ids, getModuleInfo, isEntry) {
  const first = new Set(
    ids.filter((id) => isEntry.test(id)).flatMap((id) => [...closure(id, getModuleInfo)]),
  );
  const later = ids.filter((id) => getModuleInfo(id)?.dynamicImporters.length && !first.has(id));
  /** @type {Map<string, Set<string>>} */
  const owners = new Map();
  for (const start of later) {
    const owner = TOGETHER.find(([modules]) => modules.test(start))?.[1] ?? start;
    for (const id of closure(start, getModuleInfo)) {
      if (first.has(id) || (id !== start && later.includes(id))) continue;
      owners.set(id, (owners.get(id) ?? new Set()).add(owner));
    }
  }
  return owners;
}
