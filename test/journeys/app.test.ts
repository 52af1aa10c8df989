import {describeAppJourneys} from './app-journeys.js';
import {byKeyboard} from './journey.js';

describeAppJourneys(byKeyboard);
