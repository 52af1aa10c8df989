import type {KindSheet} from '../../kind-view.js';
import {
  renderLabels,
  renderNetworks,
  renderRatings,
  renderThemes,
} from '../../trek-detail/sections/classification.js';
import {
  renderDocuments,
  renderDownloads,
  renderSources,
  renderWebLinks,
} from '../../trek-detail/sections/documents.js';
import {renderInformationDesks} from '../../trek-detail/sections/information-desks.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/sections/texts.js';
import {renderAccessibility} from './accessibility.js';
import {figuresOf} from './figures.js';
import {neededVocabularies} from './needed-vocabularies.js';
import {renderPractical} from './practical.js';
import {parentKeysOf, relativesOfTrek} from './relatives.js';
import {renderStages, renderTours} from './stages.js';

const importPace = () => import('../../trek-detail/track/pace.js');
const importReferences = () => import('../../trek-detail/sections/references.js');

const importSchemaDownload = () => import('../../trek-detail/share/schema-download.js');

/** What a trek's sheet shows. */
export const trekSheet: KindSheet = {
  vocabularies: neededVocabularies,
  relatives: relativesOfTrek,
  relatedSheets: parentKeysOf,
  figures: figuresOf,
  isNamedInReports: true,
  loadStructuredData: async () => (await import('./structured-data.js')).structuredData,
  passedKind: 'poi',
  nearbyKinds: [
    ...['poi', 'hdviewpoint', 'touristiccontent', 'touristicevent', 'trek'],
    ...['service', 'signage'],
  ],
  main: {
    introduction: renderIntroduction,
    profile: (view) => view.renderProfile(view),
    pace: (view) => view.sheet.practiceId && view.loaded(importPace)?.renderPace(view),
    description: renderDescription,
    'points-of-reference': (view) =>
      view.sheet.waypoints[0] && view.loaded(importReferences)?.renderReferences(view),
    tours: renderTours,
    stages: renderStages,
    alerts: (view) => view.alerts()?.renderSection(view),
    practical: renderPractical,
    accessibility: renderAccessibility,
    'information-desks': renderInformationDesks,
  },
  aside: {
    downloads: (view) =>
      renderDownloads(view, view.loaded(importSchemaDownload)?.renderSchemaDownload(view)),
    labels: renderLabels,
    ratings: renderRatings,
    networks: renderNetworks,
    themes: renderThemes,
    documents: renderDocuments,
    links: renderWebLinks,
    sources: renderSources,
  },
};
