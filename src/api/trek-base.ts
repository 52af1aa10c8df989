import type * as z from 'zod/mini';
import {itemKey} from '../model/item.js';
import type {Trek} from '../model/trek.js';
import type {Origin} from './origin.js';
import {toPosition} from './positions.js';
import {anything, type id, inLanguage, key, name, number, positive, present} from './wire.js';

/** What the first column of the index says of a trek: what a map, a card and most filters need. */
export const baseShape = {
  name,
  practice: key,
  duration: number,
  length_2d: number,
  ascent: number,
  departure_geom: anything,
};

/** What cards and sheets say besides, and the index in columns of their own. */
export const gradeShape = {difficulty: key, route: key};

type Row<Shape extends z.core.$ZodLooseShape> = z.infer<z.ZodMiniObject<Shape>>;
type BaseRow = Row<{id: typeof id} & typeof baseShape> & Partial<Row<typeof gradeShape>>;

export function toBase(row: BaseRow, {language}: Origin): Trek {
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
