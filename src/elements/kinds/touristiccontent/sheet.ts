import {html, nothing} from 'lit';
import type {ContentSheet} from '../../../api/touristic-contents.js';
import {richText} from '../../../html/rich-text.js';
import type {Item} from '../../../model/item.js';
import type {KindSheet} from '../../kind-view.js';
import {vocabulariesOf} from '../../terms.js';
import {renderAccessibility} from '../../trek-detail/sections/accessibility.js';
import {areaFacts} from '../../trek-detail/sections/areas.js';
import {renderThemes} from '../../trek-detail/sections/classification.js';
import {renderContact} from '../../trek-detail/sections/contact.js';
import {
  renderDocuments,
  renderDownloads,
  renderSources,
} from '../../trek-detail/sections/documents.js';
import {renderFacts} from '../../trek-detail/sections/facts.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/sections/texts.js';
import {type ReadyView, renderSection, type SheetView} from '../../trek-detail/sheet-view.js';
import {contentFigures} from './card.js';

/** What the sheet of a content shows. */
export const contentSheetView: KindSheet = {
  vocabularies: (item: Item) => {
    const content = item as Partial<ContentSheet>;
    return vocabulariesOf({
      contentCategories: content.categoryId,
      contentTypes: content.typeIds,
      themes: content.themeIds,
      cities: content.cityIds,
      districts: content.districtIds,
      accessibilityLabels: content.accessibilityLabelId,
      sources: content.sourceIds,
    });
  },
  loadStructuredData: async () => (await import('./structured-data.js')).structuredData,
  figures: (view: SheetView) => contentFigures(view.item as ContentSheet, view),
  nearbyKinds: ['trek', 'touristiccontent', 'touristicevent'],
  main: {
    introduction: renderIntroduction,
    description: renderDescription,
    practical: renderPractical,
    accessibility: renderAccessibility,
  },
  aside: {
    contact: renderContact,
    downloads: renderDownloads,
    themes: renderThemes,
    documents: renderDocuments,
    sources: renderSources,
  },
};

/** The section with opening hours and address. */
function renderPractical(view: ReadyView<ContentSheet>) {
  const {practicalInformation} = view.sheet;
  const facts = areaFacts(view);
  if (!practicalInformation && facts.every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    view.messages.practicalInformation,
    html`
      ${practicalInformation ? html`<div class="prose">${richText(practicalInformation, view.level)}</div>` : nothing}
      ${renderFacts(facts)}
    `,
  );
}
