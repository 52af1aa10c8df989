import {safeUrl} from '../model/url.js';
import type {
  Label,
  Rating,
  Source,
  Term,
  Vocabularies,
  VocabularyName,
} from '../model/vocabulary.js';
import {type Origin, originOf, type Question} from './question.js';
import {toRichText} from './rich-texts.js';
import {readTerms, toTerm, toVocabulary, type WireTerm} from './terms.js';
import {present} from './wire.js';

const NAME = 'name';
const NAME_PICTOGRAM = 'name,pictogram';
const LABEL_PICTOGRAM = 'label,pictogram';
const RATING = 'name,scale,order,color';

const LISTS: Readonly<Record<VocabularyName, readonly [path: string, fields: string]>> = {
  practices: ['trek_practice', 'name,order,pictogram'],
  difficulties: ['trek_difficulty', LABEL_PICTOGRAM],
  routes: ['trek_route', 'route,pictogram'],
  themes: ['theme', LABEL_PICTOGRAM],
  labels: ['label', 'name,advice,filter,pictogram'],
  networks: ['trek_network', LABEL_PICTOGRAM],
  accessibilities: ['trek_accessibility', NAME_PICTOGRAM],
  accessibilityLevels: ['trek_accessibility_level', NAME],
  cities: ['city', NAME],
  districts: ['district', NAME],
  structures: ['structure', NAME],
  sources: ['source', 'name,website,pictogram'],
  ratings: ['trek_rating', RATING],
  ratingScales: ['trek_ratingscale', NAME],
  poiTypes: ['poi_type', LABEL_PICTOGRAM],
  serviceTypes: ['service_type', NAME_PICTOGRAM],
  eventTypes: ['touristicevent_type', 'type,pictogram'],
  accessibilityLabels: ['label_accessibility', LABEL_PICTOGRAM],
  sensitivePractices: ['sensitivearea_practice', NAME],
  outdoorPractices: ['outdoor_practice', NAME_PICTOGRAM],
  outdoorSectors: ['outdoor_sector', NAME],
  siteTypes: ['outdoor_sitetype', NAME],
  courseTypes: ['outdoor_coursetype', NAME],
  outdoorRatings: ['outdoor_rating', RATING],
  outdoorRatingScales: ['outdoor_ratingscale', NAME],
  signageTypes: ['signage_type', LABEL_PICTOGRAM],
  infrastructureTypes: ['infrastructure_type', LABEL_PICTOGRAM],
};

/** The types of signage and infrastructure answer 500 to a portal; the others do not know it. */
const NOT_BY_PORTAL =
  /^(?:city|district|\w+_ratingscale|poi_type|signage_type|infrastructure_type)$/;

/** One vocabulary, whole; empty on a server that is too old to have it. */
export async function readVocabulary<N extends VocabularyName>(
  question: Question,
  name: N,
  signal?: AbortSignal,
): Promise<NonNullable<Vocabularies[N]>> {
  const [path, fields] = LISTS[name];
  const where = {path, fields, byPortal: !NOT_BY_PORTAL.test(path)};
  const rows = await readTerms(question, where, signal);
  const read = READERS[name] ?? toTerm;
  const origin = originOf(question);
  // The reader makes what the model says of this name.
  return toVocabulary(rows.map((row) => read(row, origin))) as NonNullable<Vocabularies[N]>;
}

const READERS: Partial<Record<VocabularyName, (row: WireTerm, origin: Origin) => Term>> = {
  labels: toLabel,
  sources: toSource,
  ratings: toRating,
  outdoorRatings: toRating,
};

function toLabel(row: WireTerm, origin: Origin): Label {
  return present({
    ...toTerm(row, origin),
    advice: toRichText(row.advice, origin),
    filterable: row.filter ?? true,
  });
}

function toSource(row: WireTerm, origin: Origin): Source {
  return present({...toTerm(row, origin), website: safeUrl(row.website, origin.baseUrl)});
}

function toRating(row: WireTerm, origin: Origin): Rating {
  const color = row.color ?? '';
  return present({
    ...toTerm(row, origin),
    scaleId: row.scale,
    color: /^#[\da-f]{6}$/i.test(color) ? color : undefined,
  });
}
