import {closure} from './closure.js';

/**
 * Puts what one element needs, and is not its own, into a single file that the others share: two
 * requests before a card, where a file for each set of sharers would be a dozen.
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
