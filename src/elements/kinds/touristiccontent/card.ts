import type {ContentCard} from '../../../api/touristic-contents.js';
import type {CardContent, ContentContext, Figure} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {approvedIcon, tagIcon} from '../tourism-icons.js';

/** The content of a touristic content's card. */
export function contentContent(content: ContentCard, context: ContentContext): CardContent {
  const {vocabularies, messages, formats} = context;
  // What the index knows of it is less than a card.
  const {cityIds, themeIds} = content as Partial<ContentCard>;
  const cities = termsOf(vocabularies.cities, cityIds).map(({label}) => label);
  return {
    place: cities.length > 0 ? formats.list(cities) : undefined,
    figures: contentFigures(content, context),
    themes: termsOf(vocabularies.themes, themeIds).map(({label}) => label),
    practice: vocabularies.contentCategories?.get(content.categoryId ?? ''),
    practiceName: messages.names?.category,
    labels: [],
  };
}

/** The types of a content, under the names that its category gives to its lists of types. */
export function contentFigures(content: ContentCard, context: ContentContext): Figure[] {
  const {vocabularies, messages, formats} = context;
  const {names = {}} = messages;
  const ids = content.typeIds;
  const lists = vocabularies.contentCategories?.get(content.categoryId ?? '')?.typeLists ?? [];
  const listed = lists.map(({label, types}) => ({label, types: termsOf(types, ids)}));
  // Of another category, or of one that the visitor's language lacks.
  const others = ids.filter((id) => !lists.some(({types}) => types.has(id)));
  const all = [...listed, {label: undefined, types: termsOf(vocabularies.contentTypes, others)}];
  const figures = all
    .filter(({types}) => types.length > 0)
    .map(({label, types}) => ({
      name: label ?? names.type ?? '',
      icon: tagIcon,
      value: formats.list(types.map((type) => type.label)),
      isLong: true,
    }));
  return content.approved ? [...figures, approvedFigure(names)] : figures;
}

/** That a content or event is approved; the API does not say by which label. */
export const approvedFigure = (names: Readonly<Record<string, string>>): Figure => ({
  name: names.distinction ?? '',
  icon: approvedIcon,
  value: names.approved,
  isLong: true,
});
