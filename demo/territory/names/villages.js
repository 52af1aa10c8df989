/**
 * The communes: where each began, in kilometres from the centre, and the district it is in.
 *
 * @type {readonly {name: string, near: readonly [number, number], district: 1 | 2 | 3}[]}
 */
export const COMMUNES = [
  {name: "Saint-Élian-d'Aubrane", near: [-3.3, 10.5], district: 1},
  {name: 'Port-Guérel', near: [6, -12.3], district: 2},
  {name: "L'Esquirène", near: [3.6, -0.5], district: 1},
  {name: 'Bréval', near: [13.9, 5.5], district: 3},
  {name: 'Sainte-Aurore-du-Phare', near: [-6.2, -12.8], district: 2},
  {name: 'Montfaucelle', near: [5.5, 6.1], district: 1},
  {name: "Les Granges-d'Uriel", near: [-8.8, -4], district: 1},
  {name: 'Lanvézec', near: [18.2, -6.9], district: 2},
  {name: 'Vaux-la-Chapelle', near: [5.5, 12.7], district: 3},
  {name: 'Orsane-le-Lac', near: [7.7, -3.1], district: 1},
  {name: "Pont-d'Ysée", near: [-13.5, -7.3], district: 3},
  {name: 'Roquebrève', near: [9.8, 10.9], district: 3},
  {name: 'Clairfond', near: [-1.3, -12.1], district: 3},
  {name: 'Tréhaut-les-Dunes', near: [-9.4, 14.9], district: 2},
  {name: 'Fontarelle', near: [-13.3, -0.3], district: 3},
  {name: 'Le Mas-Tortel', near: [-19.4, 1.7], district: 2},
];
