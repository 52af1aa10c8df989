import {ApiError, isMissing} from './api-error.js';
import type {RequestContext} from './request-context.js';

/** Addresses of lists for which the console has a warning. */
const reported = new Set<string>();

/**
 * Whether the first page of a list failed because the server has no such list for visitors: its
 * module is not installed, or its API is private. Tells the integrator once. A 404 of an address that
 * is no Geotrek is a failure like any other.
 */
export async function hasNoSuchList(
  {client, kind}: RequestContext,
  error: unknown,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const url = client.address + kind.path;
  if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
    report(url, 'is not public, and nothing of it is shown.');
    return true;
  }
  if (!isMissing(error)) return false;
  try {
    await client.get('version', {}, {signal, keep: true});
  } catch {
    return false;
  }
  report(url, 'is not there: its module is not installed, or the server is too old.');
  return true;
}

function report(url: string, why: string) {
  if (reported.has(url)) return;
  reported.add(url);
  console.warn(`trek-widgets: ${url} ${why}`);
}
