/** Resolves an address, with https: where the server has it but writes http:. */
function resolved(text: string | null | undefined, baseUrl: string): URL | undefined {
  if (!text?.trim() || !URL.canParse(text, baseUrl)) return undefined;
  const base = new URL(baseUrl);
  const url = new URL(text, base);
  // Behind a proxy that ends TLS, a Geotrek writes its own addresses with http:.
  if (url.host === base.host && base.protocol === 'https:' && url.protocol === 'http:') {
    url.protocol = 'https:';
  }
  return url;
}

const isWeb = ({protocol}: URL) => protocol === 'http:' || protocol === 'https:';

/** An absolute http(s) address; absent when there is none, or when it has another scheme. */
export function safeUrl(text: string | null | undefined, baseUrl: string): string | undefined {
  const url = resolved(text, baseUrl);
  return url && isWeb(url) ? url.href : undefined;
}

/**
 * The address of a picture that a page may load; undefined for an http picture of an https server,
 * which an https page would block as mixed content.
 */
export function safePictureUrl(
  text: string | null | undefined,
  baseUrl: string,
): string | undefined {
  const url = resolved(text, baseUrl);
  if (!url || !isWeb(url)) return undefined;
  return url.protocol === 'http:' && baseUrl.startsWith('https:') ? undefined : url.href;
}

/** Whether both addresses are on the same host, whatever their scheme. */
export function sameHost(url: string, baseUrl: string): boolean {
  return new URL(url).host === new URL(baseUrl).host;
}
