import {type Kind, kindNames, loadKind} from './kinds.js';
import type {Warnings} from './warnings.js';

/** Loads the kind of the attribute `resource`; the first registered one for an unknown name. */
export function loadStatedKind(resource: string, warnings: Warnings): Promise<Kind> {
  const names = kindNames();
  const [first = ''] = names;
  if (names.includes(resource)) return loadKind(resource);
  warnings.warn(`resource "${resource}" is not ${names.join(', ')}; using "${first}".`);
  return loadKind(first);
}
