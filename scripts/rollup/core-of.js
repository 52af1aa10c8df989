import {closure} from './closure.js';

/**
 * Puts everything that an element imports from outside its own folder into one file that all elements
 * share: two requests before the first card, where Rollup's own chunks would need a dozen.
 * @param {string} entry How the element's module ends.
 * @returns {import('rollup').GetManualChunk}
 */
export function coreOf(entry) {
  const own = entry.slice(0, entry.lastIndexOf('/') + 1);
  const whole = wholeOf(entry, 'core');
  return (id, graph) => (id.includes(own) ? undefined : whole(id, graph));
}

/**
 * Keeps an entry and all that it imports in one file, also what other files share with it.
 * @param {string} entry How the entry's module ends.
 * @param {string} name Of the file.
 * @returns {import('rollup').GetManualChunk}
 */
export function wholeOf(entry, name) {
  /** @type {Set<string> | undefined} */
  let needed;
  return (id, {getModuleIds, getModuleInfo}) => {
    needed ??= closure(
      [...getModuleIds()].find((each) => each.endsWith(entry)) ?? '',
      getModuleInfo,
    );
    return needed.has(id) ? name : undefined;
  };
}
