import {safeUrl} from '../model/url.js';

/** The address of a service that an attribute states, by one of these names or as an address. */
export function serviceAddress(
  services: Readonly<Record<string, string>>,
  stated: string,
): string | undefined {
  const known = Object.hasOwn(services, stated) ? services[stated] : undefined;
  return known ?? (stated.includes('/') ? safeUrl(stated, document.baseURI) : undefined);
}
