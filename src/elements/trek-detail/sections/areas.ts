import type {ItemSheet} from '../../../api/api-kind.js';
import type {TermId} from '../../../model/vocabulary.js';
import {termsOf} from '../../terms.js';
import type {ReadyView} from '../sheet-view.js';

interface Located extends ItemSheet {
  readonly cityIds?: readonly TermId[];
  readonly districtIds?: readonly TermId[];
}

/** The communes and districts of an item, as facts. */
export function areaFacts({sheet, messages, vocabularies, formats}: ReadyView<Located>) {
  const {names = {}} = messages;
  const cities = termsOf(vocabularies.cities, sheet.cityIds).map(({label}) => label);
  const districts = termsOf(vocabularies.districts, sheet.districtIds).map(({label}) => label);
  const cityName = cities.length > 1 ? names.communes : names.commune;
  return [
    [cityName ?? '', cities.length > 0 ? formats.list(cities) : undefined],
    [names.area ?? '', districts.length > 0 ? formats.list(districts) : undefined],
  ] as const;
}
