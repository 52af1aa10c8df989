import type * as z from 'zod/mini';
import type {Query} from './client.js';
import {readList} from './lists.js';
import type {Question} from './question.js';
import {fieldsOf, type Kind} from './rows.js';

/** What other things are near to, named as the API names its filters. */
export interface Near {
  readonly kind: 'trek' | 'touristiccontent' | 'touristicevent' | 'outdoorsite' | 'outdoorcourse';
  readonly id: number;
}

export interface NearOptions {
  readonly near: Near;
  readonly signal?: AbortSignal | undefined;
  /** What the endpoint needs besides. */
  readonly query?: Query;
}

/** Objects of one kind near another, each once; none on a server that has no such module. */
export function readNear<
  Wire extends z.ZodMiniType & {readonly shape: object},
  Ours extends {readonly id: number},
>(
  {client, language}: Question,
  path: string,
  kind: Kind<Wire, Ours>,
  {near, signal, query}: NearOptions,
): Promise<readonly Ours[]> {
  const asked = {...query, language, fields: fieldsOf(kind.wire), [`near_${near.kind}`]: near.id};
  return readList(client, path, asked, kind, {signal});
}
