import * as z from 'zod/mini';
import {itemKey} from '../model/item.js';
import type {Trek} from '../model/trek.js';
import type {Origin} from './origin.js';
import {toPosition} from './positions.js';
import {anything, id, inLanguage, key, name, number, positive, present} from './wire.js';

/** What cards, sheets and the index say of a trek. */
export const baseShape = {
  name,
  practice: key,
  difficulty: key,
  route: key,
  duration: number,
  length_2d: number,
  ascent: number,
  departure_geom: anything,
};

const WireBase = z.object({id, ...baseShape});

export function toBase(row: z.infer<typeof WireBase>, {language}: Origin): Trek {
  return present({
    key: itemKey('trek', row.id),
    id: row.id,
    // The schema has seen that there is one.
    name: inLanguage(row.name, language) ?? '',
    practiceId: row.practice,
    difficultyId: row.difficulty,
    routeId: row.route,
    durationHours: positive(row.duration),
    lengthMetres: row.length_2d,
    ascentMetres: positive(row.ascent),
    position: toPosition(row.departure_geom),
  });
}
