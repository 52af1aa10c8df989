import * as z from 'zod/mini';
import type {SensitiveArea, SensitiveAreaRule} from '../model/sensitive-area.js';
import {safePictureUrl, safeUrl} from '../model/url.js';
import {toAttachments} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  id,
  inLanguage,
  key,
  keys,
  list,
  localisedText,
  name,
  number,
  positive,
  present,
  string,
} from './wire.js';

export const WireSensitiveArea = z.object({
  id,
  name,
  description: localisedText,
  contact: localisedText,
  geometry: anything,
  elevation: number,
  period: list,
  practices: keys,
  species_id: key,
  info_url: localisedText,
  kml_url: string,
  openair_url: string,
  rules: list,
  attachments: list,
});

const WireRule = z.object({
  name,
  code: string,
  description: localisedText,
  pictogram: string,
  url: string,
});

type Wire = z.infer<typeof WireSensitiveArea>;

export function toSensitiveArea(area: Wire, origin: Origin): SensitiveArea {
  const {language, baseUrl} = origin;
  return present({
    id: area.id,
    name: inLanguage(area.name, language) ?? '',
    description: toRichText(area.description, origin),
    contact: toRichText(area.contact, origin),
    shape: toShape(area.geometry),
    heightMetres: positive(area.elevation),
    months: area.period.flatMap((held, index) => (held === true ? [index + 1] : [])),
    practiceIds: area.practices,
    speciesId: area.species_id,
    website: safeUrl(inLanguage(area.info_url, language), baseUrl),
    kmlUrl: safeUrl(area.kml_url, baseUrl),
    openAirUrl: safeUrl(area.openair_url, baseUrl),
    rules: area.rules.flatMap((rule) => toRule(rule, origin) ?? []),
    pictures: toPictures(area.attachments, origin),
    attachments: toAttachments(area.attachments, origin),
  });
}

function toRule(value: unknown, origin: Origin): SensitiveAreaRule | undefined {
  const read = WireRule.safeParse(value);
  if (!read.success) return undefined;
  const {name, code, description, pictogram, url} = read.data;
  return present({
    name: inLanguage(name, origin.language) ?? '',
    code: code || undefined,
    description: toRichText(description, origin),
    pictogramUrl: safePictureUrl(pictogram, origin.baseUrl),
    url: safeUrl(url, origin.baseUrl),
  });
}
