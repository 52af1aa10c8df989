import * as z from 'zod/mini';
import type {OutdoorCourse} from '../model/outdoor-course.js';
import {safeUrl} from '../model/url.js';
import {toAttachments} from './attachments.js';
import {toElevations} from './elevations.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
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
  positive,
  present,
  words,
} from './wire.js';

export const WireOutdoorCourse = z.object({
  id,
  name,
  type: key,
  description: words,
  advice: words,
  accessibility: words,
  equipment: words,
  gear: words,
  ratings: keys,
  ratings_description: words,
  geometry: anything,
  duration: number,
  length: number,
  height: number,
  min_elevation: number,
  max_elevation: number,
  points_reference: anything,
  sites: ids,
  parents: ids,
  children: ids,
  cities: keys,
  districts: keys,
  structure: key,
  attachments: list,
  pdf: words,
});

type Wire = z.infer<typeof WireOutdoorCourse>;

export function toOutdoorCourse(course: Wire, origin: Origin): OutdoorCourse {
  const {language, baseUrl} = origin;
  return present({
    id: course.id,
    name: inLanguage(course.name, language) ?? '',
    typeId: course.type,
    description: toRichText(course.description, origin),
    advice: toRichText(course.advice, origin),
    accessibility: toRichText(course.accessibility, origin),
    equipment: toRichText(course.equipment, origin),
    gear: toRichText(course.gear, origin),
    ratingIds: course.ratings,
    ratingsDescription: toRichText(course.ratings_description, origin),
    shape: toShape(course.geometry),
    durationHours: positive(course.duration),
    lengthMetres: positive(course.length),
    heightMetres: positive(course.height),
    ...toElevations(course.min_elevation, course.max_elevation),
    waypoints: toShape(course.points_reference).points,
    siteIds: course.sites,
    parentIds: course.parents,
    childIds: course.children,
    cityIds: course.cities,
    districtIds: course.districts,
    structureId: course.structure,
    pictures: toPictures(course.attachments, origin),
    attachments: toAttachments(course.attachments, origin),
    pdfUrl: safeUrl(inLanguage(course.pdf, language), baseUrl),
  });
}
