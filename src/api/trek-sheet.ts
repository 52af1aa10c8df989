import * as z from 'zod/mini';
import type {TrekAccessibility, TrekSheet} from '../model/trek.js';
import {safeUrl} from '../model/url.js';
import {toAttachments, toWebLinks} from './attachments.js';
import {toElevations} from './elevations.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toPlainText} from './plain-texts.js';
import {toPosition} from './positions.js';
import {toRichText} from './rich-texts.js';
import {toLines, toShape} from './shapes.js';
import {toInstant} from './times.js';
import {toTrekCard, WireTrekCard} from './trek-cards.js';
import {
  anything,
  ids,
  inLanguage,
  key,
  keys,
  list,
  localisedText,
  number,
  positive,
  present,
  string,
} from './wire.js';

export const WireTrekSheet = z.object({
  ...WireTrekCard.shape,
  networks: keys,
  accessibilities: keys,
  cities: keys,
  districts: keys,
  structure: key,
  description_teaser: localisedText,
  arrival: localisedText,
  descent: number,
  min_elevation: number,
  max_elevation: number,
  geometry: anything,
  description: localisedText,
  ambiance: localisedText,
  access: localisedText,
  public_transport: localisedText,
  advice: localisedText,
  gear: localisedText,
  advised_parking: localisedText,
  parking_location: anything,
  points_reference: anything,
  accessibility_level: key,
  accessibility_advice: localisedText,
  accessibility_covering: localisedText,
  accessibility_exposure: localisedText,
  accessibility_signage: localisedText,
  accessibility_slope: localisedText,
  accessibility_width: localisedText,
  disabled_infrastructure: localisedText,
  attachments_accessibility: list,
  ratings: keys,
  ratings_description: localisedText,
  source: keys,
  information_desks: ids,
  web_links: list,
  gpx: string,
  kml: string,
  pdf: localisedText,
  children: ids,
  parents: ids,
  published_vigilance_areas: anything,
  update_datetime: string,
});

type Wire = z.infer<typeof WireTrekSheet>;

export function toTrekSheet(sheet: Wire, origin: Origin): TrekSheet {
  const {language, baseUrl} = origin;
  const card = toTrekCard(sheet, origin);
  const lines = toLines(sheet.geometry);
  const first = lines[0]?.[0];
  return present({
    ...card,
    networkIds: sheet.networks,
    accessibilityIds: sheet.accessibilities,
    cityIds: sheet.cities,
    districtIds: sheet.districts,
    structureId: sheet.structure,
    // Interrupted ways have no point of departure since 2.116.
    position: card.position ?? (first && toPosition(first)),
    shape: {points: [], lines, surfaces: []},
    arrival: inLanguage(sheet.arrival, language),
    descentMetres: positive(Math.abs(sheet.descent ?? 0)),
    ...toElevations(sheet.min_elevation, sheet.max_elevation),
    teaser: toPlainText(sheet.description_teaser, origin),
    introduction: toRichText(sheet.description_teaser, origin),
    ambiance: toRichText(sheet.ambiance, origin),
    description: toRichText(sheet.description, origin),
    access: toRichText(sheet.access, origin),
    publicTransport: toRichText(sheet.public_transport, origin),
    advice: toRichText(sheet.advice, origin),
    gear: toRichText(sheet.gear, origin),
    advisedParking: inLanguage(sheet.advised_parking, language),
    parking: toPosition(sheet.parking_location),
    accessibility: toAccessibility(sheet, origin),
    ratingIds: sheet.ratings,
    ratingsDescription: toRichText(sheet.ratings_description, origin),
    sourceIds: sheet.source,
    informationDeskIds: sheet.information_desks,
    webLinks: toWebLinks(sheet.web_links, origin),
    attachments: toAttachments(sheet.attachments, origin),
    gpxUrl: safeUrl(sheet.gpx, baseUrl),
    kmlUrl: safeUrl(sheet.kml, baseUrl),
    pdfUrl: safeUrl(inLanguage(sheet.pdf, language), baseUrl),
    waypoints: toShape(sheet.points_reference).points,
    stageIds: sheet.children,
    parentIds: sheet.parents,
    hasVigilanceAreas: sheet.published_vigilance_areas !== undefined || undefined,
    updatedAt: toInstant(sheet.update_datetime),
  });
}

function toAccessibility(sheet: Wire, origin: Origin): TrekAccessibility {
  return present({
    levelId: sheet.accessibility_level,
    infrastructure: toRichText(sheet.disabled_infrastructure, origin),
    slope: toRichText(sheet.accessibility_slope, origin),
    width: toRichText(sheet.accessibility_width, origin),
    covering: toRichText(sheet.accessibility_covering, origin),
    exposure: toRichText(sheet.accessibility_exposure, origin),
    signage: toRichText(sheet.accessibility_signage, origin),
    advice: toRichText(sheet.accessibility_advice, origin),
    pictures: toPictures(sheet.attachments_accessibility, origin),
  });
}
