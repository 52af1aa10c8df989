import type {Question} from './question.js';

/** Lists that servers do not have, of which the integrator has been told. */
const reported = new Set<string>();

/**
 * Whether a server that answers 404 to the first page of a list is a Geotrek that lacks the module
 * of its kind, and not another address. Tells the integrator once.
 */
export async function isModuleMissing(
  {client, kind}: Question,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    await client.get('version/', {}, {signal, keep: true});
  } catch {
    return false;
  }
  const url = client.address + kind.path;
  if (!reported.has(url)) {
    console.warn(`trek-widgets: there is no ${url}: its module is not installed, or too old.`);
  }
  reported.add(url);
  return true;
}
