import type * as z from 'zod/mini';
import type {Trek} from '../model/trek.js';
import type {ApiClient} from './client.js';
import type {Origin} from './question.js';
import {fieldsOf, type Page, readLargePage} from './rows.js';
import {toTrek, WireTrek} from './trek-cards.js';

/** Which fields an index has, and how a page of it is read. */
export interface TrekIndex {
  readonly fields: string;
  read(answer: unknown, client: ApiClient, breathe: () => Promise<void>): Promise<Page<Trek>>;
}

export function trekIndex<Wire extends z.ZodMiniType & {readonly shape: object}>(
  wire: Wire,
  toOurs: (row: z.output<Wire>) => Trek,
): TrekIndex {
  const kind = {name: 'treks', wire, toOurs};
  return {
    fields: fieldsOf(wire),
    read: (answer, client, breathe) => readLargePage(answer, kind, client, breathe),
  };
}

export const plainIndex = (origin: Origin) => trekIndex(WireTrek, (trek) => toTrek(trek, origin));
