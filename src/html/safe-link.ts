import {safeUrl} from '../model/url.js';

/** An absolute http(s), mailto or tel address; undefined for others. */
export function safeLink(text: string | null | undefined, baseUrl: string): string | undefined {
  const url = safeUrl(text, baseUrl);
  if (url || !text?.trim() || !URL.canParse(text, baseUrl)) return url;
  const {protocol, href} = new URL(text, baseUrl);
  return protocol === 'mailto:' || protocol === 'tel:' ? href : undefined;
}
