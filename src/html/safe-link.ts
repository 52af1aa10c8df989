import {safeUrl} from '../model/url.js';

/** As `safeUrl`, or an address to write to or to call. */
export function safeLink(text: string | null | undefined, baseUrl: string): string | undefined {
  const url = safeUrl(text, baseUrl);
  if (url || !text?.trim() || !URL.canParse(text, baseUrl)) return url;
  const {protocol, href} = new URL(text, baseUrl);
  return protocol === 'mailto:' || protocol === 'tel:' ? href : undefined;
}
