import * as z from 'zod/mini';
import type {Item} from '../model/item.js';
import {itemKey} from '../model/item.js';
import {safeUrl} from '../model/url.js';
import type {RowReader} from './api-kind.js';
import {toAttachments, toWebLinks} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toPlainText} from './plain-texts.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {toInstant} from './times.js';
import {
  anything,
  flag,
  id,
  ids,
  inLanguage,
  key,
  keys,
  type LocalisedText,
  list,
  localisedText,
  name,
  present,
  string,
} from './wire.js';

/** A group of fields of the API, and the fields of an item that they become. */
export interface FieldGroup<Part extends object = object> {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
  /** The row has been read by the shape. */
  // biome-ignore lint/suspicious/noExplicitAny: groups are joined at run time, each with its shape.
  read(row: any, origin: Origin): Part;
}

type All<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  part: infer Part,
) => void
  ? Part
  : never;
type Parts<Groups extends readonly FieldGroup[]> = All<ReturnType<Groups[number]['read']>>;

/** Reads rows of one kind: id, name and some groups of fields. */
export function rowReader<const Groups extends readonly FieldGroup[]>(
  kindName: string,
  ...groups: Groups
): RowReader<Item & Parts<Groups>> {
  const wire = z.object({id, name, ...Object.assign({}, ...groups.map(({shape}) => shape))});
  return {
    wire,
    toOurs: (row, origin) => {
      const parts = groups.map((group) => group.read(row, origin));
      const named = {
        key: itemKey(kindName, row.id),
        id: row.id,
        // The schema has seen that there is one.
        name: inLanguage(row.name, origin.language) ?? '',
      };
      // The groups have read what the type says.
      return present(Object.assign(named, ...parts)) as Item & Parts<Groups>;
    },
  };
}

/** Several groups as one. */
export function joinGroups<const Groups extends readonly FieldGroup[]>(
  ...groups: Groups
): FieldGroup<object & Parts<Groups>> {
  return {
    shape: Object.assign({}, ...groups.map(({shape}) => shape)),
    read: (row, origin) => {
      const parts = groups.map((group) => group.read(row, origin));
      // The groups have read what the type says.
      return Object.assign({}, ...parts) as object & Parts<Groups>;
    },
  };
}

/** The fields of `rowReader` that have no group: a column of the index that is shown on a map. */
export const nameFields: FieldGroup<{readonly name: string}> = {
  shape: {name},
  read: (row: {readonly name: LocalisedText}, {language}) => ({
    name: inLanguage(row.name, language) ?? '',
  }),
};

export const pictureFields = {
  shape: {attachments: list},
  read: (row: {readonly attachments: readonly unknown[]}, origin: Origin) => ({
    pictures: toPictures(row.attachments, origin),
  }),
};

export const attachmentFields = {
  shape: {attachments: list},
  read: (row: {readonly attachments: readonly unknown[]}, origin: Origin) => ({
    pictures: toPictures(row.attachments, origin),
    attachments: toAttachments(row.attachments, origin),
  }),
};

export const shapeFields = {
  shape: {geometry: anything},
  read: ({geometry}: {readonly geometry: unknown}) => ({shape: toShape(geometry)}),
};

export const textFields = {
  shape: {description_teaser: localisedText, description: localisedText},
  read: (
    row: {readonly description_teaser: LocalisedText; readonly description: LocalisedText},
    origin: Origin,
  ) =>
    present({
      teaser: toPlainText(row.description_teaser, origin),
      introduction: toRichText(row.description_teaser, origin),
      description: toRichText(row.description, origin),
    }),
};

export const contactFields = {
  shape: {contact: localisedText, email: string, website: string},
  read: (
    row: {readonly contact: LocalisedText; readonly email?: string; readonly website?: string},
    origin: Origin,
  ) =>
    present({
      contact: toRichText(row.contact, origin),
      email: row.email?.trim() || undefined,
      website: safeUrl(row.website, origin.baseUrl),
    }),
};

export const practicalFields = {
  shape: {practical_info: localisedText, accessibility: localisedText},
  read: (
    row: {readonly practical_info: LocalisedText; readonly accessibility: LocalisedText},
    origin: Origin,
  ) =>
    present({
      practicalInformation: toRichText(row.practical_info, origin),
      accessibility: toRichText(row.accessibility, origin),
    }),
};

export const adviceFields = {
  shape: {advice: localisedText, accessibility: localisedText},
  read: (
    row: {readonly advice: LocalisedText; readonly accessibility: LocalisedText},
    origin: Origin,
  ) =>
    present({
      advice: toRichText(row.advice, origin),
      accessibility: toRichText(row.accessibility, origin),
    }),
};

/** Whether a brand or a label has been given to it. */
export const approvalFields = {
  shape: {approved: flag},
  read: ({approved = false}: {readonly approved?: boolean}) => ({approved}),
};

export const themeFields = {
  shape: {themes: keys},
  read: ({themes}: {readonly themes: readonly string[]}) => ({themeIds: themes}),
};

export const labelFields = {
  shape: {labels: keys},
  read: ({labels}: {readonly labels: readonly string[]}) => ({labelIds: labels}),
};

export const ratingFields = {
  shape: {ratings: keys},
  read: ({ratings}: {readonly ratings: readonly string[]}) => ({ratingIds: ratings}),
};

export const informationDeskFields = {
  shape: {information_desks: ids},
  read: (row: {readonly information_desks: readonly number[]}) => ({
    informationDeskIds: row.information_desks,
  }),
};

export const webLinkFields = {
  shape: {web_links: list},
  read: (row: {readonly web_links: readonly unknown[]}, origin: Origin) => ({
    webLinks: toWebLinks(row.web_links, origin),
  }),
};

export const cityFields = {
  shape: {cities: keys},
  read: ({cities}: {readonly cities: readonly string[]}) => ({cityIds: cities}),
};

export const districtFields = {
  shape: {districts: keys},
  read: ({districts}: {readonly districts: readonly string[]}) => ({districtIds: districts}),
};

export const sourceFields = {
  shape: {source: keys},
  read: ({source}: {readonly source: readonly string[]}) => ({sourceIds: source}),
};

export const structureFields = {
  shape: {structure: key},
  read: ({structure}: {readonly structure?: string}) => present({structureId: structure}),
};

export const printFields = {
  shape: {pdf: localisedText, update_datetime: string},
  read: (
    row: {readonly pdf: LocalisedText; readonly update_datetime?: string},
    {language, baseUrl}: Origin,
  ) =>
    present({
      pdfUrl: safeUrl(inLanguage(row.pdf, language), baseUrl),
      updatedAt: toInstant(row.update_datetime),
    }),
};

/** When an item was made, for the order of the newest. */
export const createdFields = {
  shape: {create_datetime: string},
  read: ({create_datetime}: {readonly create_datetime?: string}) => {
    const createdAt = Date.parse(create_datetime ?? '');
    return present({createdAt: Number.isNaN(createdAt) ? undefined : createdAt});
  },
};

/** The texts that a search reads besides the names. */
export const searchedTextFields: FieldGroup<{readonly teaser: string}> = {
  shape: {description_teaser: localisedText},
  read: (row: {readonly description_teaser: LocalisedText}, origin) => ({
    teaser: toPlainText(row.description_teaser, origin) ?? '',
  }),
};
