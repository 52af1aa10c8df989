import {safeUrl} from '../model/url.js';

const API_PATH = '/api/v2/';

/**
 * The address of an API from what an integrator wrote: `https://example.org` becomes
 * `https://example.org/api/v2/`. Anything after the API's own path is left out.
 * Relative addresses are relative to `base`. Absent when it is not an http(s) address.
 */
export function apiAddress(text: string, base: string): string | undefined {
  // Word processors, and some editors of a CMS, put other quotes around the values of attributes.
  const address = safeUrl(text.replace(/["'«»‘’“”„]/g, ''), base);
  if (!address) return undefined;
  const url = new URL(address);
  if (url.pathname === '/') return url.origin + API_PATH;
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const end = path.indexOf(API_PATH);
  return url.origin + (end < 0 ? path : path.slice(0, end + API_PATH.length));
}
