import type {ContentSheet} from '../../../api/touristic-contents.js';
import {termsOf} from '../../terms.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {
  placeOf,
  thing,
  unlessEmpty,
} from '../../trek-detail/structured-data/structured-data-parts.js';

/** A content, such as a museum, for search engines. */
export function structuredData(view: ReadyView<ContentSheet>) {
  const {sheet, vocabularies} = view;
  const [city] = termsOf(vocabularies.cities, sheet.cityIds);
  return {
    ...thing(view, 'TouristAttraction'),
    geo: placeOf(undefined, sheet.position)?.geo,
    address: city && {'@type': 'PostalAddress', addressLocality: city.label},
    keywords: unlessEmpty(termsOf(vocabularies.themes, sheet.themeIds).map(({label}) => label)),
    sameAs: sheet.website,
  };
}
