import {describeAppJourneys} from './app-journeys.js';
import {byKeyboard} from './journey.js';

describeAppJourneys(
  byKeyboard,
  'goes to a stage and back, to the events of the weekend, and to English',
);
