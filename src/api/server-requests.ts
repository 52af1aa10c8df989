// The requests that follow the first cards, in one file: most pages need several of these.
export {readCards} from './cards-by-id.js';
export {readKeysWith} from './filtered-keys.js';
export {readInformationDesks} from './information-desks.js';
export {readItemShape, readItemSheet} from './item-sheets.js';
export {inKnownLanguage} from './known-language.js';
export {readNear} from './near.js';
export {readVocabulary} from './vocabularies.js';
