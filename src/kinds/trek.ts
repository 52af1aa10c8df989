import {toTrekCard, WireTrekCard} from '../api/trek-cards.js';
import {mountainIcon} from '../elements/icons.js';
import type {KindView, VisibleKind} from '../elements/kind-view.js';
import {trekContent} from '../elements/kinds/trek/card.js';

/** The declaration of treks. */
export const trek: VisibleKind = {
  name: 'trek',
  plural: 'treks',
  path: 'trek/',
  card: {wire: WireTrekCard, toOurs: toTrekCard},
  hasTracks: true,
  isInPublishedFiles: true,
  loadColumns: () => import('../api/trek-columns.js'),
  loadSheet: () =>
    import('../api/trek-sheet.js').then(({toTrekSheet, WireTrekSheet}) => ({
      wire: WireTrekSheet,
      toOurs: toTrekSheet,
    })),
  filters: {
    terms: {
      practice: 'practices',
      difficulty: 'difficulties',
      route: 'routes',
      theme: 'themes',
      label: 'labels',
      accessibility: 'accessibilities',
      network: 'networks',
      city: 'cities',
      district: 'districts',
      structure: 'structures',
    },
    withItems: ['practice'],
    cheap: ['difficulty', 'route'],
    ranges: {duration: 'duration', length: 'length', ascent: 'elevation'},
    sorts: ['name', 'newest', 'shortest', 'longest', 'easiest', 'nearest'],
    sortVocabularies: {easiest: 'difficulties'},
    usual: [
      'practice',
      'difficulty',
      'duration',
      'length',
      'ascent',
      'route',
      'theme',
      'label',
      'accessibility',
      'city',
      'district',
    ],
  },
  // In the order in which a card shows them; a server may take seconds for its themes.
  cardVocabularies: ['practices', 'difficulties', 'cities', 'routes', 'labels', 'themes'],
  loadSearchFields: async () => (await import('../model/search/trek-fields.js')).trekFields,
  view: {
    // The items of this kind are treks.
    content: trekContent as KindView['content'],
    icon: mountainIcon,
    loadSheet: async () => (await import('../elements/kinds/trek/sheet.js')).trekSheet,
  },
};
