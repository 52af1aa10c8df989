/**
 * The communes, with the kind of site each asks for. Codes are those of no real commune.
 *
 * @type {readonly {name: string, site: 'coast' | 'valley' | 'mountain', district: number}[]}
 */
export const COMMUNES = [
  {name: "Saint-Élian-d'Aubrane", site: 'valley', district: 1},
  {name: 'Port-Guérel', site: 'coast', district: 2},
  {name: "L'Esquirène", site: 'mountain', district: 1},
  {name: 'Bréval', site: 'valley', district: 3},
  {name: 'Sainte-Aurore-du-Phare', site: 'coast', district: 2},
  {name: 'Montfaucelle', site: 'mountain', district: 1},
  {name: "Les Granges-d'Uriel", site: 'mountain', district: 1},
  {name: 'Lanvézec', site: 'coast', district: 2},
  {name: 'Vaux-la-Chapelle', site: 'valley', district: 3},
  {name: 'Orsane-le-Lac', site: 'mountain', district: 1},
  {name: "Pont-d'Ysée", site: 'valley', district: 3},
  {name: 'Roquebrève', site: 'valley', district: 3},
  {name: 'Clairfond', site: 'valley', district: 3},
  {name: 'Tréhaut-les-Dunes', site: 'coast', district: 2},
  {name: 'Fontarelle', site: 'valley', district: 3},
  {name: 'Le Mas-Tortel', site: 'coast', district: 2},
];
