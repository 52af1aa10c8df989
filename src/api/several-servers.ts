import * as z from 'zod/mini';
import type {ApiKind, RowReader} from './api-kind.js';
import {key, present, string} from './wire.js';

const shape = {uuid: string, structure: key};
type Row = {readonly uuid?: string; readonly structure?: string};

const read = ({uuid, structure}: Row) => present({uuid, structureId: structure});

/** A kind whose items also say by what other servers know them, and which structure has written them. */
export function withSharedFields<K extends ApiKind>(kind: K): K {
  return {
    ...kind,
    card: withMore(kind.card),
    loadSheet: async () => withMore(await kind.loadSheet()),
    loadColumns: async () => {
      const {columns, parameters} = await kind.loadColumns();
      const {base} = columns;
      if (!base) return {columns, parameters};
      const more = {
        shape: {...base.shape, ...shape},
        read: (row: Row, origin: Parameters<typeof base.read>[1]) => ({
          ...base.read(row, origin),
          ...read(row),
        }),
      };
      return {columns: {...columns, base: more}, parameters};
    },
  };
}

function withMore<T extends object>(reader: RowReader<T>): RowReader<T> {
  return {
    wire: z.object({...reader.wire.shape, ...shape}),
    toOurs: (row: Row, origin) => ({...reader.toOurs(row, origin), ...read(row)}),
  };
}
