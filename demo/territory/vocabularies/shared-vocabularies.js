/** @typedef {import('../names/toponym.js').Text} Text */

/** @param {string} fr @param {string} en @returns {Text} */
const t = (fr, en) => ({fr, en});

export const sources = [
  {
    id: 1,
    name: "Parc naturel d'Aubrane",
    website: 'https://parc.aubrane.example/',
    pictogram: 'source-park',
  },
  {
    id: 2,
    name: 'Comité de randonnée de l’île',
    website: 'https://rando.aubrane.example/',
    pictogram: 'source-walkers',
  },
  {id: 3, name: 'Les Amis des vieux chemins', website: '', pictogram: null},
];

export const structures = [
  {id: 1, name: "Parc naturel d'Aubrane"},
  {id: 2, name: "Communauté de communes du Pays d'Ysée"},
];

export const portals = [
  {
    id: 1,
    name: 'aubrane',
    title: t('Rando Aubrane', 'Walking in Aubrane'),
    description: t("Toutes les randonnées de l'île", 'Every walk on the island'),
    website: 'https://rando.aubrane.example/',
  },
  {
    id: 2,
    name: 'pays-ysee',
    title: t("Balades en Pays d'Ysée", 'Walks in the Ysée country'),
    description: t("Les chemins de l'ouest de l'île", 'The paths of the west of the island'),
    website: 'https://ysee.aubrane.example/',
  },
];

export const reservationSystems = [{id: 1, name: 'Aubrane Réservation'}];
export const organisms = [
  {id: 1, name: 'Club alpin aubranais'},
  {id: 2, name: 'Commune de Montfaucelle'},
];

export const webLinkCategories = [
  {id: 1, label: t('À lire', 'Further reading'), pictogram: 'link-book'},
  {id: 2, label: t('Se déplacer', 'Getting there'), pictogram: 'link-bus'},
  {id: 3, label: t('Hébergement', 'Where to stay'), pictogram: 'link-bed'},
];

export const fileTypes = [
  {id: 1, type: 'Photographie', structure: null},
  {id: 2, type: 'Topoguide', structure: null},
  {id: 3, type: 'Vidéo', structure: 1},
];

export const annotationCategories = [
  {id: 1, label: t('Sommet', 'Summit'), pictogram: 'theme-summit'},
];

export const labelAccessibilities = [
  {id: 1, label: t('Accueil adapté', 'Adapted welcome'), pictogram: 'access-wheelchair'},
];

export const districts = [
  {id: 1, name: 'Haute Aubrane'},
  {id: 2, name: 'Côte des Phares'},
  {id: 3, name: "Pays d'Ysée"},
];
