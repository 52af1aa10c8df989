import {describeAppJourneys} from './app-journeys.js';
import {byTouch} from './journey.js';

describeAppJourneys(
  byTouch,
  'goes to a stage and back, to the events of the weekend, and to English',
);
