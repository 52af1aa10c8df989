import type {Trek, TrekSheet} from '../../../model/trek.js';
import type {VocabularyName} from '../../../model/vocabulary.js';
import {vocabulariesOf} from '../../terms.js';

/** The vocabularies in which a trek has terms; the others need not be requested. */
export function neededVocabularies(trek: Trek & Partial<TrekSheet>): readonly VocabularyName[] {
  return vocabulariesOf({
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
    // Whose content it is, where no source is named.
    structures: trek.sourceIds && !trek.sourceIds[0] ? trek.structureId : undefined,
    ratings: trek.ratingIds,
    ratingScales: trek.ratingIds,
  });
}
