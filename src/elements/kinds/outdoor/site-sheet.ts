import {html, nothing} from 'lit';
import type {CourseCard} from '../../../api/outdoor-courses.js';
import type {SiteSheet} from '../../../api/outdoor-sites.js';
import type {Item} from '../../../model/item.js';
import type {KindSheet} from '../../kind-view.js';
import {termsOf, vocabulariesOf} from '../../terms.js';
import {renderAccessibility} from '../../trek-detail/sections/accessibility.js';
import {areaFacts} from '../../trek-detail/sections/areas.js';
import {
  renderLabels,
  renderRating,
  renderScaledRatings,
  renderThemes,
} from '../../trek-detail/sections/classification.js';
import {renderCompassRose} from '../../trek-detail/sections/compass-rose.js';
import {compassRoseStyles} from '../../trek-detail/sections/compass-rose.styles.js';
import {
  renderDocuments,
  renderDownloads,
  renderSources,
  renderWebLinks,
} from '../../trek-detail/sections/documents.js';
import {renderAdvice, renderFacts} from '../../trek-detail/sections/facts.js';
import {renderInformationDesks} from '../../trek-detail/sections/information-desks.js';
import {renderItemLinks} from '../../trek-detail/sections/item-links.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/sections/texts.js';
import {
  type ReadyView,
  renderItemLink,
  renderSection,
  type SheetView,
} from '../../trek-detail/sheet-view.js';
import {siteFigures} from './cards.js';
import {childKeysOf, courseKeys, known, relativesOfSite, sitesAround} from './relatives.js';

/** What the sheet of an outdoor site shows. */
export const siteSheetView: KindSheet = {
  styles: [compassRoseStyles],
  vocabularies: (item: Item) => {
    const site = item as Partial<SiteSheet>;
    return vocabulariesOf({
      outdoorPractices: site.practiceId,
      siteTypes: site.typeId,
      // Of the site, or of its courses.
      outdoorRatings: [...(site.ratingIds ?? []), ...(site.courseIds ?? []).map(String)],
      outdoorRatingScales: site.ratingIds,
      cities: site.cityIds,
      labels: site.labelIds,
      themes: site.themeIds,
      outdoorSectors: site.sectorId,
      districts: site.districtIds,
      organisms: site.managerIds,
      sources: site.sourceIds,
    });
  },
  relatives: relativesOfSite,
  figures: (view: SheetView) => siteFigures(view.item as SiteSheet, view),
  passedKind: 'poi',
  nearbyKinds: ['hdviewpoint'],
  main: {
    breadcrumb: renderSitesAround,
    introduction: renderIntroduction,
    description: renderDescription,
    practical: renderPractical,
    sites: renderChildSites,
    courses: renderCourses,
    accessibility: renderAccessibility,
    'information-desks': renderInformationDesks,
  },
  aside: {
    downloads: renderDownloads,
    ratings: renderOutdoorRatings,
    labels: renderLabels,
    themes: renderThemes,
    documents: renderDocuments,
    links: renderWebLinks,
    sources: renderSources,
  },
};

export function renderOutdoorRatings(view: ReadyView) {
  const {outdoorRatings, outdoorRatingScales} = view.vocabularies;
  return renderScaledRatings(view, outdoorRatings, outdoorRatingScales);
}

/** The breadcrumb of a site: the sites that contain it, the largest first. */
function renderSitesAround(view: ReadyView<SiteSheet>) {
  const sites = sitesAround(view.sheet, view.knownItem);
  if (sites.length === 0) return nothing;
  return html`
    <nav part="breadcrumb" aria-label=${view.messages.names?.partOf ?? nothing}>
      <ol class="breadcrumb" role="list">
        ${sites.map((site) => html`<li>${renderItemLink(view, site)}</li>`)}
        <li aria-current="page">${view.sheet.name}</li>
      </ol>
    </nav>
  `;
}

/** The section with period, orientation, wind and other facts. */
function renderPractical(view: ReadyView<SiteSheet>) {
  const {sheet, messages, vocabularies, formats} = view;
  const {names = {}} = messages;
  const managers = termsOf(vocabularies.organisms, sheet.managerIds).map(({label}) => label);
  const facts = [
    [names.period, sheet.period],
    [names.sector, vocabularies.outdoorSectors?.get(sheet.sectorId ?? '')?.label],
    ...areaFacts(view),
    [names.managers, managers.length > 0 ? formats.list(managers) : undefined],
  ].map(([name = '', value]) => [name, value] as const);
  const {orientations, winds} = sheet;
  const hasRose = orientations.length + winds.length > 0;
  if (!sheet.advice && !hasRose && facts.every(([, value]) => !value)) return nothing;
  const roses = html`
    <div class="roses">
      ${renderCompassRose(view, names.orientation ?? '', orientations)}
      ${renderCompassRose(view, names.wind ?? '', winds)}
    </div>
  `;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`${renderAdvice(view)} ${hasRose ? roses : nothing} ${renderFacts(facts)}`,
  );
}

function renderChildSites(view: ReadyView<SiteSheet>) {
  const sites = known(childKeysOf(view.sheet), view.knownItem);
  return renderItemLinks(view, 'sites', view.messages.names?.childSites ?? '', sites);
}

function renderCourses(view: ReadyView<SiteSheet>) {
  const courses = known<CourseCard>(courseKeys(view.sheet, view.sheet.courseIds), view.knownItem);
  return renderItemLinks(view, 'courses', view.messages.names?.courses ?? '', courses, (course) =>
    termsOf(view.vocabularies.outdoorRatings, course.ratingIds).map(renderRating),
  );
}
