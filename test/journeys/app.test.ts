import {describeAppJourneys} from './app-journeys.js';
import {byKeyboard} from './journey.js';

describeAppJourneys(
  byKeyboard,
  'finds a trek, reads its sheet, comes back and goes on to events',
  'marks two treks, compares and prints them and goes back to all',
);
