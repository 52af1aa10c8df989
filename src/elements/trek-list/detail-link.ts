import {type Item, idTextOfKey} from '../../model/item.js';

/** Whether a link may lead there: a page of the web, not a script. */
export function isWebAddress(template: string): boolean {
  return URL.canParse(template, document.baseURI)
    ? /^https?:$/.test(new URL(template, document.baseURI).protocol)
    : false;
}

/** Fills `/rando/{id}-{slug}`. */
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
