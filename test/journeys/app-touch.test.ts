import {describeAppJourneys} from './app-journeys.js';
import {byTouch} from './journey.js';

describeAppJourneys(byTouch);
