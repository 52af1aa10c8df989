import {type Kind, kindNames, knownName, loadKind} from './kinds.js';
import type {Warnings} from './warnings.js';

/** Loads the kind of the attribute `resource`; the first registered one for an unknown name. */
export function loadStatedKind(resource: string, warnings: Warnings): Promise<Kind> {
  const known = knownName(resource);
  if (known !== resource)
    warnings.warn(`resource "${resource}" is not ${kindNames().join(', ')}; using "${known}".`);
  return loadKind(known);
}
