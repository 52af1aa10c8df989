/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

export const sectors = [
  {id: 1, name: t('Vertical', 'Vertical')},
  {id: 2, name: t('Aérien', 'Air')},
  {id: 3, name: t('Eau vive', 'White water')},
];

export const outdoorPractices = [
  {id: 1, name: t('Escalade', 'Climbing'), sector: 1, pictogram: 'outdoor-climbing'},
  {id: 2, name: t('Parapente', 'Paragliding'), sector: 2, pictogram: 'outdoor-wing'},
  {id: 3, name: t('Canyon', 'Canyoning'), sector: 3, pictogram: 'outdoor-canyon'},
];

export const siteTypes = [
  {id: 1, name: t('École', 'Training crag'), practice: 1},
  {id: 2, name: t('Falaise', 'Crag'), practice: 1},
  {id: 3, name: t('Décollage', 'Take-off'), practice: 2},
  {id: 4, name: t('Descente', 'Descent'), practice: 3},
];

export const courseTypes = [
  {id: 1, name: t('Voie', 'Route'), practice: 1},
  {id: 2, name: t('Parcours', 'Run'), practice: 3},
];

export const outdoorScales = [
  {id: 1, name: t('Cotation escalade', 'Climbing grade'), practice: 1},
  {id: 2, name: t('Cotation canyon', 'Canyon grade'), practice: 3},
];

export const outdoorRatings = [
  {id: 1, scale: 1, order: 1, color: '#3a9d5d', name: t('5b', '5b'), description: t('', '')},
  {
    id: 2,
    scale: 1,
    order: 2,
    color: '#d08a1d',
    name: t('6a', '6a'),
    description: t('<p>Escalade soutenue.</p>', '<p>Sustained climbing.</p>'),
  },
  {id: 3, scale: 1, order: 3, color: '', name: t('7a', '7a'), description: t('', '')},
  {id: 4, scale: 2, order: 1, color: '#2f78c2', name: t('v3 a2', 'v3 a2'), description: t('', '')},
];
