import * as z from 'zod/mini';
import type {InformationDesk} from '../model/information-desk.js';
import type {TrekSheet} from '../model/trek.js';
import type {Vocabulary} from '../model/vocabulary.js';
import type {ApiKind, ItemSheet} from './api-kind.js';
import {toInformationDesk, WireInformationDesk} from './information-desks.js';
import type {Origin} from './origin.js';
import {addressIn, type PublishedFolder, toPublishedPictures} from './published-folder.js';
import {RowReading, readOne} from './rows.js';
import {toTrekSheet, WireTrekSheet} from './trek-sheet.js';
import {anything, id, list, objectOr} from './wire.js';

const WireFile = z.object({geometry: anything, properties: z.object({id})});

/** What the files name or write otherwise than the API. */
const WireDifferences = z.object({
  length: anything,
  pictures: list,
  information_desks: list,
  points_reference: anything,
  children: objectOr(z.object({features: list}), {features: []}),
});

export interface PublishedSheet {
  readonly sheet: TrekSheet;
  /** Its information desks as the file has them, whole. */
  readonly deskRows: readonly unknown[];
}

/**
 * A trek's sheet from its file `<id>/trek.geojson`. Pictures are relative to the folder of the
 * files, and what editors wrote to the server.
 */
export function toPublishedSheet(
  file: unknown,
  url: string,
  folder: PublishedFolder,
  server: Origin,
): PublishedSheet {
  const {geometry} = readOne(file, WireFile, url);
  // The schema has seen that these are an object.
  const {properties} = file as {readonly properties: object};
  const own = readOne(properties, WireDifferences, url);
  const row = {
    ...properties,
    geometry,
    length_2d: own.length,
    points_reference: {type: 'MultiPoint', coordinates: own.points_reference},
    information_desks: own.information_desks.map(idOf),
    children: own.children.features.map(idOf),
  };
  const sheet = toTrekSheet(readOne(row, WireTrekSheet, url), server);
  return {
    sheet: {...sheet, pictures: toPublishedPictures(own.pictures, folder)},
    deskRows: own.information_desks,
  };
}

/** The information desks that the files of treks have; those that cannot be read are left out. */
export function toPublishedDesks(
  rows: readonly unknown[],
  types: Vocabulary,
  folder: PublishedFolder,
  server: Origin,
): readonly InformationDesk[] {
  const kind = {
    name: 'information desks',
    wire: WireInformationDesk,
    toOurs: (desk: z.infer<typeof WireInformationDesk>) => toInformationDesk(desk, server),
  };
  const reading = new RowReading(kind, {address: folder.baseUrl});
  for (const each of rows) {
    const row: Readonly<Record<string, unknown>> = Object(each);
    const type = types.get(String(row.type));
    reading.add({
      ...row,
      photo_url: addressIn(folder, row.picture),
      type: type && {label: type.label, pictogram: type.pictogramUrl},
    });
  }
  return reading.end();
}

/** The items of a file of what is near a trek; those that cannot be read are left out. */
export async function toPublishedItems(
  file: unknown,
  kind: ApiKind,
  address: string,
  server: Origin,
): Promise<readonly ItemSheet[]> {
  const {wire, toOurs} = await kind.loadSheet();
  const reader = {name: kind.plural, wire, toOurs: (row: unknown) => toOurs(row, server)};
  const reading = new RowReading(reader, {address});
  for (const {properties, geometry} of featuresOf(file)) reading.add({...properties, geometry});
  return reading.end();
}

function featuresOf(file: unknown): readonly {properties?: object; geometry?: unknown}[] {
  const {features} = Object(file);
  return Array.isArray(features) ? features.map(Object) : [];
}

const idOf = (row: unknown): unknown => Object(row).id;
