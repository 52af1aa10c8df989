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
export {TrekList} from './elements/trek-list/trek-list.js';
