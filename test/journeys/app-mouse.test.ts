import {describeAppJourneys} from './app-journeys.js';
import {byMouse} from './journey.js';

describeAppJourneys(byMouse);
