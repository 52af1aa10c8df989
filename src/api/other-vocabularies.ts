import type {VocabularyName} from '../model/vocabulary.js';
import type {VocabularyList} from './terms.js';

const NAME = 'name';
const NAME_PICTOGRAM = 'name,pictogram';
const LABEL_PICTOGRAM = 'label,pictogram';

/** Where the vocabularies are of what is not a trek. */
export const OTHER_LISTS: Readonly<Partial<Record<VocabularyName, VocabularyList>>> = {
  poiTypes: ['poi_type', LABEL_PICTOGRAM],
  serviceTypes: ['service_type', NAME_PICTOGRAM],
  eventTypes: ['touristicevent_type', 'type,pictogram'],
  accessibilityLabels: ['label_accessibility', LABEL_PICTOGRAM],
  sensitivePractices: ['sensitivearea_practice', NAME],
  outdoorPractices: ['outdoor_practice', NAME_PICTOGRAM],
  outdoorSectors: ['outdoor_sector', NAME],
  siteTypes: ['outdoor_sitetype', NAME],
  courseTypes: ['outdoor_coursetype', NAME],
  outdoorRatings: ['outdoor_rating', 'name,scale,order,color'],
  outdoorRatingScales: ['outdoor_ratingscale', NAME],
  signageTypes: ['signage_type', LABEL_PICTOGRAM],
  infrastructureTypes: ['infrastructure_type', LABEL_PICTOGRAM],
};
