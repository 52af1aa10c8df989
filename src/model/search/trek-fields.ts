import type {Trek} from '../trek.js';
import {mainId, type Vocabulary} from '../vocabulary.js';
import {type SearchFields, type SortKey, some} from './search-fields.js';

/** By a common rule of hikers, 100 m of ascent are as hard as 1 km of length. */
const LENGTH_PER_ASCENT = 10;

/** How search, filters and orders read the fields of a trek. */
export const trekFields: SearchFields<Trek> = {
  terms: {
    practice: ({practiceId}) => some(practiceId),
    difficulty: ({difficultyId}) => some(difficultyId),
    route: ({routeId}) => some(routeId),
    theme: ({themeIds}) => themeIds,
    label: ({labelIds}) => labelIds,
    accessibility: ({accessibilityIds}) => accessibilityIds,
    network: ({networkIds}) => networkIds,
    city: ({cityIds}) => cityIds,
    district: ({districtIds}) => districtIds,
    structure: ({structureId}) => some(structureId),
  },
  ranges: {
    duration: ({durationHours}) => durationHours,
    length: ({lengthMetres}) => lengthMetres,
    ascent: ({ascentMetres}) => ascentMetres,
  },
  sorts: {
    shortest: () => [({lengthMetres}) => lengthMetres],
    longest: () => [({lengthMetres}) => lengthMetres && -lengthMetres],
    easiest: (vocabularies) => [difficultyKey(vocabularies.get('difficulty')), effortMetres],
  },
  texts: ({departure, arrival, teaser}) => ({places: [departure, arrival], teaser}),
  labelled: {city: 'commune', district: 'other', theme: 'other'},
};

/** Compares by the order of the difficulties, which goes from easy to hard. */
function difficultyKey(difficulties: Vocabulary | undefined): SortKey<Trek> {
  const ranks = new Map([...(difficulties?.keys() ?? [])].map((id, index) => [id, index]));
  // Until the vocabulary is loaded: the ids have the same order.
  return ({difficultyId: own}, part) => {
    const difficultyId = own ?? part?.difficultyId;
    return difficultyId === undefined
      ? undefined
      : difficulties
        ? ranks.get(mainId(difficulties, difficultyId))
        : Number(difficultyId);
  };
}

/** A server without relief has no ascents. */
function effortMetres({lengthMetres, ascentMetres = 0}: Trek): number | undefined {
  return lengthMetres === undefined ? undefined : lengthMetres + LENGTH_PER_ASCENT * ascentMetres;
}
