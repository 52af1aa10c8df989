import type {ApiKind} from '../api/api-kind.js';
import type {Scope} from '../model/scope.js';

type Part = keyof Scope;
type KindScope = Required<Pick<ApiKind, 'limitScope' | 'scopeParameters'>>;

/** As attributes are written in a page. */
const ATTRIBUTES: Partial<Record<Part, string>> = {inBbox: 'in-bbox'};

/** What a kind declares of the scope, of which its list knows some parts, perhaps by other names. */
export function scopeOf(
  plural: string,
  parts: readonly Part[],
  parameters: Readonly<Partial<Record<Part, string>>> = {},
): KindScope {
  const known: readonly string[] = [...parts, ...Object.keys(parameters)];
  return {
    scopeParameters: parameters,
    limitScope(scope, warn) {
      const stated = Object.entries(scope);
      for (const [name] of stated.filter(([part]) => !known.includes(part))) {
        const attribute = ATTRIBUTES[name as Part] ?? name;
        warn(`${attribute} is not known for ${plural}; leaving it out.`);
      }
      return Object.fromEntries(stated.filter(([part]) => known.includes(part)));
    },
  };
}

/** What lists of tourism know of a scope. */
export const tourismScope: readonly Part[] = [
  ...(['portals', 'structures', 'themes', 'cities', 'districts'] as const),
  ...(['ids', 'inBbox'] as const),
];

/** What every list of things at a place knows. */
export const placeScope: readonly Part[] = ['ids', 'inBbox'];
