import {pathNetwork} from './graph.js';
import {wayBetween, wayLength} from './routing.js';

/** @type {Set<number> | undefined} */
let roads;

/** The trails that cars use: the shortest ways between villages that have no other between them. */
export function roadTrails() {
  if (roads) return roads;
  const {places} = pathNetwork();
  const villages = places.flatMap(({kind}, index) => (kind === 'village' ? [index] : []));
  /** @type {Set<number>} */
  const found = new Set();
  for (const a of villages) {
    for (const b of villages) {
      const direct = wayLength(a, b);
      const detour = villages.some(
        (c) => c !== a && c !== b && Math.max(wayLength(a, c), wayLength(c, b)) < direct,
      );
      if (a < b && Number.isFinite(direct) && !detour) {
        for (const {trail} of wayBetween(a, b)) found.add(trail.id);
      }
    }
  }
  roads = found;
  return found;
}
