import * as z from 'zod/mini';
import type {Trek} from '../model/trek.js';
import {toPlainText} from './plain-texts.js';
import type {Origin} from './question.js';
import type {Kind} from './rows.js';
import {baseShape, toBase} from './trek-base.js';
import {id, inLanguage, key, keys, present, words} from './wire.js';

/**
 * The columns of an index: what can be loaded of every trek. `base` costs a server 2 ms a trek, each
 * of those that ask for a place on the map (`city`, `district`) as much again.
 */
export type ColumnName =
  | 'base'
  | 'texts'
  | 'theme'
  | 'label'
  | 'network'
  | 'accessibility'
  | 'city'
  | 'district'
  | 'structure'
  | 'created';

/** What some columns say of one trek. */
export type TrekColumns = Pick<Trek, 'id'> & Partial<Trek>;

interface Column {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
  /** The row has been read by the shape. */
  // biome-ignore lint/suspicious/noExplicitAny: columns are joined at run time, each with its shape.
  read(row: any, origin: Origin): Partial<Trek>;
}

const columns: Readonly<Record<ColumnName, Column>> = {
  base: {shape: baseShape, read: toBase},
  texts: {
    shape: {departure: words, arrival: words, description_teaser: words},
    read: ({departure, arrival, description_teaser}, origin) => ({
      departure: inLanguage(departure, origin.language) ?? '',
      arrival: inLanguage(arrival, origin.language) ?? '',
      teaser: toPlainText(description_teaser, origin) ?? '',
    }),
  },
  theme: {shape: {themes: keys}, read: ({themes}) => ({themeIds: themes})},
  label: {shape: {labels: keys}, read: ({labels}) => ({labelIds: labels})},
  network: {shape: {networks: keys}, read: ({networks}) => ({networkIds: networks})},
  accessibility: {
    shape: {accessibilities: keys},
    read: ({accessibilities}) => ({accessibilityIds: accessibilities}),
  },
  city: {shape: {cities: keys}, read: ({cities}) => ({cityIds: cities})},
  district: {shape: {districts: keys}, read: ({districts}) => ({districtIds: districts})},
  structure: {shape: {structure: key}, read: ({structure}) => ({structureId: structure})},
  created: {
    shape: {create_datetime: z.transform((value) => Date.parse(String(value)))},
    read: ({create_datetime}) => ({
      createdAt: Number.isNaN(create_datetime) ? undefined : create_datetime,
    }),
  },
};

/** How rows of these columns are read. */
export function columnsKind(
  names: readonly ColumnName[],
  origin: Origin,
): Kind<z.ZodMiniType, TrekColumns> & {readonly fields: string} {
  const shapes = names.map((name) => columns[name].shape);
  const wire = z.object({id, ...Object.assign({}, ...shapes)});
  return {
    name: 'treks',
    fields: Object.keys(wire.shape).join(','),
    wire,
    toOurs: (row) => {
      const parts = names.map((name) => columns[name].read(row, origin));
      return present(Object.assign({id: (row as {id: number}).id}, ...parts)) as TrekColumns;
    },
  };
}
