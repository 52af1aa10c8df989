import {COAST} from './coast.js';
import {LAKES} from './lakes.js';
import {STAGES} from './stages.js';
import {SUMMITS} from './summits.js';
import {VILLAGES} from './villages.js';
import {WOODS} from './woods.js';

/** How the first treks are introduced, by their numbers. @type {Record<number, import('./introduction.js').Introduction>} */
export const INTRODUCTIONS = {...LAKES, ...SUMMITS, ...COAST, ...STAGES, ...VILLAGES, ...WOODS};
