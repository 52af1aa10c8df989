import {ids} from '../api/shared-filters.js';
import {text} from './wire.js';

/** @typedef {import('../api/resource.js').Resource} Resource */

/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

export const feedbackVocabulary = {
  category: [
    {id: 1, label: t('Balisage', 'Waymarking')},
    {id: 2, label: t('Obstacle sur le chemin', 'Obstacle on the path')},
    {id: 4, label: t('Dépôt sauvage', 'Fly-tipping')},
  ],
  activity: [
    {id: 1, label: t('À pied', 'On foot')},
    {id: 2, label: t('À vélo', 'Cycling')},
    {id: 3, label: t('À cheval', 'Riding')},
  ],
  magnitude: [
    {id: 1, label: t('Gênant', 'A nuisance')},
    {id: 2, label: t('Dangereux', 'Dangerous')},
  ],
};

/** @type {readonly Resource[]} */
export const feedbackVocabularies = [
  ...Object.entries(feedbackVocabulary).map(([name, entries]) => ({
    name: `feedback_${name}`,
    model: name,
    keys: () => entries,
    fields: {
      id: (/** @type {any} */ {id}) => id,
      label: text((/** @type {any} */ {label}) => label),
    },
    filters: {ids},
  })),
  {
    name: 'feedback_status',
    model: 'ReportStatus',
    keys: () => [{id: 1, label: t('Reçu', 'Received'), color: '#3a9d5d', identifier: 'created'}],
    fields: {
      id: ({id}) => id,
      label: text(({label}) => label),
      color: ({color}) => color,
      identifier: ({identifier}) => identifier,
    },
    filters: {ids},
  },
];
