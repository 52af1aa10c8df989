import {equipment, equipmentVocabularies} from './equipment.js';
import {feedbackVocabularies} from './feedback.js';
import {hdView} from './hd-view.js';
import {informationDesk, informationDeskType} from './information-desk.js';
import {outdoorCourse, outdoorSite, outdoorVocabularies} from './outdoor.js';
import {poi, poiType} from './poi.js';
import {sensitiveArea, sensitivityVocabularies} from './sensitive-area.js';
import {sharedVocabularies} from './shared-vocabularies.js';
import {sitePages} from './site-pages.js';
import {tour} from './tour.js';
import {touristicContent, touristicContentCategory} from './touristic-content.js';
import {eventVocabularies, touristicEvent} from './touristic-event.js';
import {trek} from './trek.js';
import {trekVocabularies} from './trek-vocabularies.js';
import {vigilanceArea, vigilanceAreaType} from './vigilance-area.js';

/** Every endpoint of the API. @type {readonly import('../api/resource.js').Resource[]} */
export const RESOURCES = [
  trek,
  tour,
  poi,
  touristicContent,
  touristicEvent,
  informationDesk,
  outdoorSite,
  outdoorCourse,
  sensitiveArea,
  vigilanceArea,
  ...equipment,
  ...trekVocabularies,
  ...sharedVocabularies,
  poiType,
  informationDeskType,
  touristicContentCategory,
  ...eventVocabularies,
  ...outdoorVocabularies,
  ...sensitivityVocabularies,
  vigilanceAreaType,
  ...equipmentVocabularies,
  ...feedbackVocabularies,
  hdView,
  ...sitePages,
];
