import {html, nothing} from 'lit';
import type {CourseSheet} from '../../../api/outdoor-courses.js';
import type {SiteCard} from '../../../api/outdoor-sites.js';
import type {Item} from '../../../model/item.js';
import type {Figure, KindSheet} from '../../kind-view.js';
import {termsOf, vocabulariesOf} from '../../terms.js';
import {highestIcon, lowestIcon} from '../../trek-detail/detail-icons.js';
import {renderAccessibility} from '../../trek-detail/sections/accessibility.js';
import {areaFacts} from '../../trek-detail/sections/areas.js';
import {renderDocuments, renderDownloads} from '../../trek-detail/sections/documents.js';
import {renderAdvice, renderFacts, renderText} from '../../trek-detail/sections/facts.js';
import {otherItems, renderItemLinks} from '../../trek-detail/sections/item-links.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/sections/texts.js';
import {type ReadyView, renderSection, type SheetView} from '../../trek-detail/sheet-view.js';
import {courseFigures, figure} from './cards.js';
import {courseKeys, known, relativesOfCourse, siteKeys} from './relatives.js';
import {renderOutdoorRatings} from './site-sheet.js';

/** What the sheet of an outdoor course shows. */
export const courseSheetView: KindSheet = {
  vocabularies: (item: Item) => {
    const course = item as Partial<CourseSheet>;
    return vocabulariesOf({
      courseTypes: course.typeId,
      outdoorRatings: course.ratingIds,
      outdoorRatingScales: course.ratingIds,
      cities: course.cityIds,
      districts: course.districtIds,
      // The practice of a course is that of its sites.
      outdoorPractices: course.siteIds?.map(String),
    });
  },
  relatives: relativesOfCourse,
  figures: allFigures,
  passedKind: 'poi',
  main: {
    introduction: renderIntroduction,
    description: renderDescription,
    practical: renderPractical,
    courses: renderChildCourses,
    accessibility: renderAccessibility,
  },
  aside: {
    sites: renderSites,
    courses: renderParentCourses,
    downloads: renderDownloads,
    ratings: renderOutdoorRatings,
    documents: renderDocuments,
  },
};

function allFigures(view: SheetView): readonly Figure[] {
  const course = view.item as CourseSheet;
  const {messages, formats} = view;
  return [
    ...courseFigures(course, view),
    figure(messages.minElevation, lowestIcon, formats.elevation, course.minElevationMetres),
    figure(messages.maxElevation, highestIcon, formats.elevation, course.maxElevationMetres),
  ];
}

/** The section with advice, equipment and gear. */
function renderPractical(view: ReadyView<CourseSheet>) {
  const {sheet, messages, vocabularies, formats} = view;
  const {names = {}} = messages;
  const sites = known<SiteCard>(siteKeys(sheet, sheet.siteIds), view.knownItem);
  const practiceIds = [...new Set(sites.flatMap(({practiceId}) => practiceId ?? []))];
  const practices = termsOf(vocabularies.outdoorPractices, practiceIds).map(({label}) => label);
  const facts = [
    [messages.practice, practices.length > 0 ? formats.list(practices) : undefined],
    ...areaFacts(view),
  ] as const;
  const {advice, equipment, gear} = sheet;
  if (!advice && !equipment && !gear && facts.every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`
      ${renderAdvice(view)} ${renderFacts(facts)}
      ${renderText(view, names.equipment ?? '', equipment)}
      ${renderText(view, names.gear ?? '', gear)}
    `,
  );
}

function renderSites(view: ReadyView<CourseSheet>) {
  const sites = known(siteKeys(view.sheet, view.sheet.siteIds), view.knownItem);
  return renderItemLinks(view, 'sites', view.messages.names?.sites ?? '', sites);
}

function renderParentCourses(view: ReadyView<CourseSheet>) {
  return renderOtherCourses(view, view.messages.names?.partOf, view.sheet.parentIds);
}

function renderChildCourses(view: ReadyView<CourseSheet>) {
  return renderOtherCourses(view, view.messages.names?.childCourses, view.sheet.childIds);
}

function renderOtherCourses(
  view: ReadyView<CourseSheet>,
  title: string | undefined,
  ids: readonly number[],
) {
  const courses = otherItems(view, courseKeys(view.sheet, ids));
  return renderItemLinks(view, 'courses', title ?? '', courses);
}
