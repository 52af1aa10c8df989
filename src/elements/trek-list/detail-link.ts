import {type Item, idTextOfKey} from '../../model/item.js';
import {safeUrl} from '../../model/url.js';
import type {Warnings} from '../../store/warnings.js';

/** Whether an address uses http or https, and not a scheme such as `javascript:`. */
export const isWebAddress = (template: string) => safeUrl(template, document.baseURI) !== undefined;

/** A `detail-url` that can be used; undefined for none. */
export function usableDetailUrl(url: string, warnings: Warnings): string | undefined {
  if (url === '' || isWebAddress(url)) return url || undefined;
  warnings.warn(`detail-url "${url}" is not an address of a page; using buttons.`);
  return undefined;
}

/** Replaces `{id}` and `{slug}` in an address such as `/rando/{id}-{slug}`. */
export function detailLink(template: string, {key, name}: Item): string {
  return template.replaceAll('{id}', idTextOfKey(key)).replaceAll('{slug}', slug(name));
}

/** `Étang d’Ô` becomes `etang-d-o`. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
