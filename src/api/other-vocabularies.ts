import type {VocabularyName} from '../model/vocabulary.js';
import {toContentCategory, toContentTypes} from './content-categories.js';
import {toOutdoorRatings} from './outdoor-ratings.js';
import type {ReadVocabulary, VocabularyList} from './terms.js';

const NAME = 'name';
const LABEL = 'label';
const NAME_PICTOGRAM = 'name,pictogram';
const LABEL_PICTOGRAM = 'label,pictogram';
/** Equal requests, of which one is sent. */
const CATEGORIES: VocabularyList = ['touristiccontent_category', 'label,order,pictogram,types'];

/** Where the vocabularies are of what is not a trek. */
export const OTHER_LISTS: Readonly<Partial<Record<VocabularyName, VocabularyList>>> = {
  poiTypes: ['poi_type', LABEL_PICTOGRAM],
  serviceTypes: ['service_type', NAME_PICTOGRAM],
  eventTypes: ['touristicevent_type', 'type,pictogram'],
  contentCategories: CATEGORIES,
  contentTypes: CATEGORIES,
  accessibilityLabels: ['label_accessibility', LABEL_PICTOGRAM],
  sensitivePractices: ['sensitivearea_practice', NAME],
  outdoorPractices: ['outdoor_practice', NAME_PICTOGRAM],
  outdoorSectors: ['outdoor_sector', NAME],
  siteTypes: ['outdoor_sitetype', NAME],
  courseTypes: ['outdoor_coursetype', NAME],
  outdoorRatings: ['outdoor_rating', 'name,scale,order,color'],
  outdoorRatingScales: ['outdoor_ratingscale', NAME],
  organisms: ['organism', NAME],
  signageTypes: ['signage_type', LABEL_PICTOGRAM],
  infrastructureTypes: ['infrastructure_type', LABEL_PICTOGRAM],
  vigilanceTypes: ['vigilancearea_type', NAME_PICTOGRAM],
  portals: ['portal', NAME],
  reportCategories: ['feedback_category', LABEL],
  reportActivities: ['feedback_activity', LABEL],
  reportMagnitudes: ['feedback_magnitude', LABEL],
};

export const OTHER_READERS: Readonly<Partial<Record<VocabularyName, ReadVocabulary>>> = {
  contentCategories: (rows, origin) => rows.map((row) => toContentCategory(row, origin)),
  contentTypes: toContentTypes,
  outdoorRatings: toOutdoorRatings,
};
