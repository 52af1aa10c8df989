import {describeAppJourneys} from './app-journeys.js';
import {byTouch} from './journey.js';

describeAppJourneys(
  byTouch,
  'finds a trek, reads its sheet, comes back and goes on to events',
  'marks two treks, compares and prints them and goes back to all',
);
