import type {Trek, TrekSheet} from '../../../model/trek.js';
import type {VocabularyName} from '../../../model/vocabulary.js';

/** The vocabularies in which a trek has terms: the others are not worth a request. */
export function neededVocabularies(trek: Trek & Partial<TrekSheet>): readonly VocabularyName[] {
  const terms: Partial<Record<VocabularyName, string | readonly string[] | undefined>> = {
    practices: trek.practiceId,
    difficulties: trek.difficultyId,
    routes: trek.routeId,
    cities: trek.departureCityId ?? trek.cityIds,
    themes: trek.themeIds,
    labels: trek.labelIds,
    networks: trek.networkIds,
    accessibilities: trek.accessibilityIds,
    accessibilityLevels: trek.accessibility?.levelId,
    sources: trek.sourceIds,
    ratings: trek.ratingIds,
    ratingScales: trek.ratingIds,
  };
  // The keys are those of the record above.
  const names = Object.keys(terms) as VocabularyName[];
  return names.filter((name) => terms[name]?.length);
}
