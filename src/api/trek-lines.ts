import * as z from 'zod/mini';
import type {Line} from '../model/geometry.js';
import type {Question} from './question.js';
import {readOne} from './rows.js';
import {toLines} from './shapes.js';
import {anything} from './wire.js';

const WireTrack = z.object({geometry: anything});

/** A trek's track; several lines when it is interrupted, none when the server knows none. */
export async function readTrekLines(
  {client, language}: Question,
  id: number,
  signal?: AbortSignal,
): Promise<readonly Line[]> {
  const path = `trek/${id}/`;
  const answer = await client.get(path, {language, fields: 'geometry'}, {signal});
  return toLines(readOne(answer, WireTrack, client.address + path).geometry);
}
