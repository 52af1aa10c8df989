import * as z from 'zod/mini';
import type {Trek} from '../model/trek.js';
import type {ColumnReaders} from './api-kind.js';
import {toPlainText} from './plain-texts.js';
import {baseShape, toBase} from './trek-base.js';
import {inLanguage, key, keys, localisedText} from './wire.js';

/** What some columns say of one trek. */
export type TrekColumns = Pick<Trek, 'key' | 'id'> & Partial<Trek>;

/**
 * The columns of an index of treks. `base` costs a server 1.8 ms a trek, `difficulty` and `route` 1.4
 * together, each of those that ask for a place on the map (`city`, `district`) 3.
 */
export const columns: ColumnReaders['columns'] = {
  base: {shape: baseShape, read: toBase},
  difficulty: {shape: {difficulty: key}, read: ({difficulty}) => ({difficultyId: difficulty})},
  route: {shape: {route: key}, read: ({route}) => ({routeId: route})},
  texts: {
    shape: {departure: localisedText, arrival: localisedText, description_teaser: localisedText},
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

/** What the API calls its filters. It knows no filter by a single difficulty. */
export const parameters: ColumnReaders['parameters'] = {
  practice: 'practices',
  route: 'routes',
  theme: 'themes',
  label: 'labels',
  accessibility: 'accessibilities',
  network: 'networks',
  city: 'cities',
  district: 'districts',
  structure: 'structures',
};
