import {fullTrek, northward} from '../rows.js';

const DEGREE_METRES = 111_195;

/** A trek of a kilometre due north, of a server that has vigilance areas. */
export const trek = {
  ...fullTrek,
  id: 7,
  name: 'Le col',
  length_2d: 1000,
  geometry: {
    type: 'LineString',
    coordinates: northward([100, 150, 220, 300, 410, 480, 400, 310, 205, 120, 104]),
  },
  parents: [],
  children: [],
  published_vigilance_areas: [],
};

/** A box across the track, between two distances from its start. */
export function boxBetween(from: number, to: number, west = 1.99) {
  const [south, north] = [43 + from / DEGREE_METRES, 43 + to / DEGREE_METRES];
  const ring = [
    [west, south],
    [west + 0.02, south],
    [west + 0.02, north],
    [west, north],
    [west, south],
  ];
  return {type: 'Polygon', coordinates: [ring]};
}

export const during = (...months: readonly number[]) =>
  Array.from({length: 12}, (_, index) => months.includes(index + 1));

export const closure = {
  id: 1,
  name: 'Éboulement',
  vigilance_area_type: 4,
  practicability: 'closed',
  vigilance_level: 'alert',
  description: '<p>Des blocs <strong>menacent</strong>.</p>',
  practical_info: '<p>Une déviation est balisée.</p>',
  external_info_url: 'https://commune.example/arrete',
  start_date: '2026-05-03',
  end_date: '2026-06-05',
  active_days: [],
  active_months: [],
  geometry: boxBetween(300, 600),
};

export const nesting = {
  id: 5,
  name: 'Gypaète barbu',
  description: '<p>Passez à voix basse.</p>',
  contact: '<a href="mailto:nature@parc.example">nature@parc.example</a>',
  period: during(11, 12, 1, 2, 3, 4, 5),
  practices: [2, 4],
  species_id: 1,
  info_url: 'https://parc.example/gypaete',
  rules: [{id: 1, code: 'R1', name: 'Pas de drone', description: '<p>Sous 300 m.</p>', url: ''}],
  geometry: boxBetween(0, 250),
};

export const areaVocabularies = {
  vigilancearea_type: [{id: 4, name: 'Risque naturel', pictogram: null}],
  sensitivearea_practice: [
    {id: 2, name: 'Aérien'},
    {id: 4, name: 'Vertical'},
  ],
};
