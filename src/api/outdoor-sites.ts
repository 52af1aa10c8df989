import * as z from 'zod/mini';
import type {Direction, OutdoorSite} from '../model/outdoor-site.js';
import {safeUrl} from '../model/url.js';
import {toAttachments, toWebLinks} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toPlainText} from './plain-texts.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  id,
  ids,
  inLanguage,
  key,
  keys,
  list,
  name,
  number,
  present,
  words,
} from './wire.js';

export const WireOutdoorSite = z.object({
  id,
  name,
  practice: key,
  sector: key,
  type: key,
  description_teaser: words,
  ambiance: words,
  description: words,
  advice: words,
  accessibility: words,
  period: words,
  geometry: anything,
  orientation: list,
  wind: list,
  ratings: keys,
  labels: keys,
  themes: keys,
  cities: keys,
  districts: keys,
  source: keys,
  structure: key,
  information_desks: ids,
  parent: number,
  children: ids,
  courses: ids,
  web_links: list,
  attachments: list,
  pdf: words,
});

type Wire = z.infer<typeof WireOutdoorSite>;

export function toOutdoorSite(site: Wire, origin: Origin): OutdoorSite {
  const {language, baseUrl} = origin;
  return present({
    id: site.id,
    name: inLanguage(site.name, language) ?? '',
    practiceId: site.practice,
    sectorId: site.sector,
    typeId: site.type,
    teaser: toPlainText(site.description_teaser, origin),
    introduction: toRichText(site.description_teaser, origin),
    ambiance: toRichText(site.ambiance, origin),
    description: toRichText(site.description, origin),
    advice: toRichText(site.advice, origin),
    accessibility: toRichText(site.accessibility, origin),
    period: inLanguage(site.period, language),
    shape: toShape(site.geometry),
    orientations: site.orientation.filter(isDirection),
    winds: site.wind.filter(isDirection),
    ratingIds: site.ratings,
    labelIds: site.labels,
    themeIds: site.themes,
    cityIds: site.cities,
    districtIds: site.districts,
    sourceIds: site.source,
    structureId: site.structure,
    informationDeskIds: site.information_desks,
    parentId: site.parent,
    childIds: site.children,
    courseIds: site.courses,
    webLinks: toWebLinks(site.web_links, origin),
    pictures: toPictures(site.attachments, origin),
    attachments: toAttachments(site.attachments, origin),
    pdfUrl: safeUrl(inLanguage(site.pdf, language), baseUrl),
  });
}

function isDirection(value: unknown): value is Direction {
  return typeof value === 'string' && /^(?:[NS][EW]?|[EW])$/.test(value);
}
