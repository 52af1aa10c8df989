import {svg} from 'lit';
import type {CourseCard} from '../../../api/outdoor-courses.js';
import type {SiteCard} from '../../../api/outdoor-sites.js';
import type {TermId, Vocabulary} from '../../../model/vocabulary.js';
import {ascentIcon, difficultyIcon, durationIcon, icon, lengthIcon} from '../../icons.js';
import type {CardContent, ContentContext, Figure} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {tagIcon} from '../tourism-icons.js';

export const roseIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="m12 6.500 2.500 5.500-2.500 5.500L9.500 12z"/>`,
);

/** The content of a site's card. */
export function siteContent(site: SiteCard, context: ContentContext): CardContent {
  const {vocabularies, messages} = context;
  // What the index knows of it is less than a card.
  const {cityIds, themeIds, labelIds} = (context.card ?? site) as Partial<SiteCard>;
  return {
    place: placeOf(cityIds, context),
    figures: siteFigures(site, context),
    themes: termsOf(vocabularies.themes, themeIds).map(({label}) => label),
    practice: vocabularies.outdoorPractices?.get(site.practiceId ?? ''),
    practiceName: messages.practice,
    labels: termsOf(vocabularies.labels, labelIds),
  };
}

/** The key figures of a site: type, ratings and orientation. */
export function siteFigures(site: SiteCard, context: ContentContext): Figure[] {
  const {vocabularies, messages, formats} = context;
  const {names = {}} = messages;
  const {orientations = []} = (context.card ?? site) as Partial<SiteCard>;
  const faces = orientations.map((direction) => names[direction] ?? direction);
  return [
    {name: names.type ?? '', icon: tagIcon, value: labelOf(vocabularies.siteTypes, site.typeId)},
    ratingFigure((context.card ?? site) as Partial<SiteCard>, context),
    {
      name: names.orientation ?? '',
      icon: roseIcon,
      value: faces.length > 0 ? formats.list(faces) : undefined,
      isLong: true,
    },
  ];
}

/** The content of a course's card. */
export function courseContent(course: CourseCard, context: ContentContext): CardContent {
  const {vocabularies, messages} = context;
  const {cityIds} = (context.card ?? course) as Partial<CourseCard>;
  return {
    place: placeOf(cityIds, context),
    figures: courseFigures(course, context),
    themes: [],
    practice: vocabularies.courseTypes?.get(course.typeId ?? ''),
    practiceName: messages.names?.type,
    labels: [],
  };
}

/** The key figures of a course: duration, length, height and ratings. */
export function courseFigures(course: CourseCard, context: ContentContext): Figure[] {
  const {messages, formats} = context;
  const {durationHours, lengthMetres, heightMetres} = course;
  return [
    figure(messages.duration, durationIcon, formats.duration, durationHours),
    figure(messages.length, lengthIcon, formats.length, lengthMetres),
    figure(messages.names?.height ?? '', ascentIcon, formats.elevation, heightMetres),
    ratingFigure((context.card ?? course) as Partial<CourseCard>, context),
  ];
}

/** The ratings of an item, on all scales. */
function ratingFigure(
  {ratingIds}: {readonly ratingIds?: readonly TermId[]},
  {vocabularies, messages, formats}: ContentContext,
): Figure {
  const ratings = termsOf(vocabularies.outdoorRatings, ratingIds).map(({label}) => label);
  return {
    name: messages.names?.rating ?? '',
    icon: difficultyIcon,
    value: ratings.length > 0 ? formats.list(ratings) : undefined,
  };
}

export const figure = (
  name: string,
  drawing: unknown,
  format: (value: number) => string,
  value: number | undefined,
): Figure => ({name, icon: drawing, value: value === undefined ? undefined : format(value)});

function placeOf(
  cityIds: readonly TermId[] | undefined,
  {vocabularies, formats}: ContentContext,
): string | undefined {
  const cities = termsOf(vocabularies.cities, cityIds).map(({label}) => label);
  return cities.length > 0 ? formats.list(cities) : undefined;
}

const labelOf = (vocabulary: Vocabulary | undefined, id: TermId | undefined) =>
  id === undefined ? undefined : vocabulary?.get(id)?.label;
