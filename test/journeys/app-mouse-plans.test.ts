import {describeAppJourneys} from './app-journeys.js';
import {byMouse} from './journey.js';

describeAppJourneys(
  byMouse,
  'goes to a stage and back, to the events of the weekend, and to English',
);
