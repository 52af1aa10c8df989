/*
 * Registers the elements. What is exported is for those who write TypeScript or test for our
 * events: a page needs the side effect alone.
 */
export type {ApiError, ApiErrorCode} from './api/api-error.js';
export {
  TrekCloseEvent,
  TrekErrorEvent,
  TrekLoadEvent,
  TrekSelectEvent,
} from './elements/events.js';
export type {TrekFavouriteEvent} from './elements/favourites/favourite-event.js';
export type {TrekReportEvent} from './elements/report-event.js';
export {TrekFilterEvent} from './elements/search/filter-event.js';
export {TrekApp} from './elements/trek-app/trek-app.js';
export {TrekDetail} from './elements/trek-detail/trek-detail.js';
export {TrekFilters} from './elements/trek-filters/trek-filters.js';
export {TrekLayer} from './elements/trek-layer/trek-layer.js';
export {TrekList} from './elements/trek-list/trek-list.js';
export {TrekMap} from './elements/trek-map/trek-map.js';
