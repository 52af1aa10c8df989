import * as z from 'zod/mini';
import type {ContentCategory, TouristicContent} from '../model/touristic-content.js';
import {safeUrl} from '../model/url.js';
import type {Term} from '../model/vocabulary.js';
import {toAttachments} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toPlainText} from './plain-texts.js';
import {originOf, type Question} from './question.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {readTerms, toTerm, toVocabulary, WireTerm} from './terms.js';
import {toInstant} from './times.js';
import {
  anything,
  flag,
  id,
  inLanguage,
  key,
  keys,
  list,
  name,
  present,
  string,
  termIds,
  words,
} from './wire.js';

export const WireTouristicContent = z.object({
  id,
  name,
  category: key,
  // By list of the category: {"301": [24], "302": [38]}.
  types: anything,
  description_teaser: words,
  description: words,
  practical_info: words,
  accessibility: words,
  label_accessibility: key,
  contact: words,
  email: string,
  website: string,
  geometry: anything,
  approved: flag,
  themes: keys,
  cities: keys,
  districts: keys,
  source: keys,
  attachments: list,
  pdf: words,
  update_datetime: string,
});

type Wire = z.infer<typeof WireTouristicContent>;

export function toTouristicContent(content: Wire, origin: Origin): TouristicContent {
  const {language, baseUrl} = origin;
  return present({
    id: content.id,
    name: inLanguage(content.name, language) ?? '',
    categoryId: content.category,
    typeIds: termIds(Object.values(Object(content.types)).flat()),
    teaser: toPlainText(content.description_teaser, origin),
    introduction: toRichText(content.description_teaser, origin),
    description: toRichText(content.description, origin),
    practicalInformation: toRichText(content.practical_info, origin),
    accessibility: toRichText(content.accessibility, origin),
    accessibilityLabelId: content.label_accessibility,
    contact: toRichText(content.contact, origin),
    email: content.email?.trim() || undefined,
    website: safeUrl(content.website, baseUrl),
    shape: toShape(content.geometry),
    approved: content.approved ?? false,
    themeIds: content.themes,
    cityIds: content.cities,
    districtIds: content.districts,
    sourceIds: content.source,
    pictures: toPictures(content.attachments, origin),
    attachments: toAttachments(content.attachments, origin),
    pdfUrl: safeUrl(inLanguage(content.pdf, language), baseUrl),
    updatedAt: toInstant(content.update_datetime),
  });
}

const WireTypeList = z.object({label: words, values: list});

/** The categories of touristic content, each with its types. */
export async function readContentCategories(
  question: Question,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ContentCategory>> {
  const where = {
    path: 'touristiccontent_category',
    fields: 'label,order,pictogram,types',
    byPortal: true,
  };
  const rows = await readTerms(question, where, signal);
  return toVocabulary(rows.map((row) => toContentCategory(row, originOf(question))));
}

export function toContentCategory(row: WireTerm, origin: Origin): ContentCategory {
  const typeLists = row.types.flatMap((entry) => {
    const read = WireTypeList.safeParse(entry);
    if (!read.success || read.data.values.length === 0) return [];
    return present({
      label: inLanguage(read.data.label, origin.language),
      types: toVocabulary(toTypes(read.data.values, origin)),
    });
  });
  return {...toTerm(row, origin), typeLists};
}

function toTypes(values: readonly unknown[], origin: Origin): Term[] {
  return values.flatMap((value) => {
    const read = WireTerm.safeParse(value);
    return read.success ? toTerm(read.data, origin) : [];
  });
}
