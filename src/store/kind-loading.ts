import {type Kind, kindNames, loadKind} from './kinds.js';
import type {Warnings} from './warnings.js';

type ReadSeveral = typeof import('./several-servers/read-several-servers.js');

/** What is needed before an element can have a source. */
export interface Needed {
  readonly kind: Kind;
  /** Only where an element states several servers. */
  readonly several?: ReadSeveral;
}

/** The code for the kind and the servers that an element states. */
export async function loadNeeded(
  resource: string,
  isSeveral: boolean,
  warnings: Warnings,
): Promise<Needed> {
  const several = isSeveral && import('./several-servers/read-several-servers.js');
  const kind = await loadStatedKind(resource, warnings);
  return {kind, ...(several && {several: await several})};
}

/** The kind that an element states as its `resource`; the first there is where nobody knows it. */
function loadStatedKind(resource: string, warnings: Warnings): Promise<Kind> {
  const names = kindNames();
  const [first = ''] = names;
  if (names.includes(resource)) return loadKind(resource);
  warnings.warn(`resource "${resource}" is not ${names.join(', ')}; using "${first}".`);
  return loadKind(first);
}
