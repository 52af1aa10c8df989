import * as z from 'zod/mini';
import type {Service} from '../model/service.js';
import {toPlace} from './shapes.js';
import {anything, id, numberOrCode} from './wire.js';

// Without a type there is no telling what it is.
export const WireService = z.object({
  id,
  type: numberOrCode,
  geometry: anything,
});

export function toService(service: z.infer<typeof WireService>): Service {
  return {id: service.id, typeId: String(service.type), ...toPlace(service.geometry)};
}
