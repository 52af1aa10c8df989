import {sharedVocabularies} from './shared-vocabularies.js';
import {trek} from './trek.js';
import {trekVocabularies} from './trek-vocabularies.js';

/** Every endpoint of the API. @type {readonly import('../api/resource.js').Resource[]} */
export const RESOURCES = [trek, ...trekVocabularies, ...sharedVocabularies];
