import type {Trek} from '../../model/trek.js';

/** Fills `/rando/{id}-{slug}`. Absent when the page gave no address for a sheet. */
export function detailLink(template: string, {id, name}: Trek): string | undefined {
  if (template === '') return undefined;
  return template.replaceAll('{id}', String(id)).replaceAll('{slug}', slug(name));
}

/** `Étang d’Ô` becomes `etang-d-o`. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
