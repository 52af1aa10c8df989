import * as z from 'zod/mini';
import type {Direction, OutdoorSite} from '../model/outdoor-site.js';
import {safeUrl} from '../model/url.js';
import {toAttachments, toWebLinks} from './attachments.js';
import {type Near, readNear} from './near.js';
import {toPictures} from './pictures.js';
import {type Origin, originOf, type Question} from './question.js';
import {toPlainText, toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  id,
  inLanguage,
  key,
  list,
  name,
  number,
  numbers,
  present,
  termId,
  termIds,
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
  ratings: list,
  labels: list,
  themes: list,
  cities: list,
  districts: list,
  source: list,
  structure: key,
  information_desks: list,
  parent: number,
  children: list,
  courses: list,
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
    practiceId: termId(site.practice),
    sectorId: termId(site.sector),
    typeId: termId(site.type),
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
    ratingIds: termIds(site.ratings),
    labelIds: termIds(site.labels),
    themeIds: termIds(site.themes),
    cityIds: termIds(site.cities),
    districtIds: termIds(site.districts),
    sourceIds: termIds(site.source),
    structureId: termId(site.structure),
    informationDeskIds: numbers(site.information_desks),
    parentId: site.parent ?? undefined,
    childIds: numbers(site.children),
    courseIds: numbers(site.courses),
    webLinks: toWebLinks(site.web_links, origin),
    pictures: toPictures(site.attachments, origin),
    attachments: toAttachments(site.attachments, origin),
    pdfUrl: safeUrl(inLanguage(site.pdf, language), baseUrl),
  });
}

export function readOutdoorSites(question: Question, near: Near, signal?: AbortSignal) {
  const origin = originOf(question);
  const kind = {
    name: 'outdoor sites',
    wire: WireOutdoorSite,
    toOurs: (site: Wire) => toOutdoorSite(site, origin),
  };
  const query = {portals: question.scope.portals?.join(',')};
  return readNear(question, 'outdoor_site/', kind, {near, signal, query});
}

function isDirection(value: unknown): value is Direction {
  return typeof value === 'string' && /^(?:[NS][EW]?|[EW])$/.test(value);
}
