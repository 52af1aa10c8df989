/** @typedef {import('../names/toponym.js').Text} Text */

/** @param {string} fr @param {string} en @returns {Text} */
const t = (fr, en) => ({fr, en});

export const PRACTICE_IDS = {foot: 4, bike: 1, horse: 6};
export const ROUTE_IDS = {loop: 1, return: 2, crossing: 3, stages: 5};

export const practices = [
  {id: 1, name: t('VTT', 'Mountain bike'), order: 2, pictogram: 'practice-bike'},
  {id: 4, name: t('À pied', 'On foot'), order: 1, pictogram: 'practice-foot'},
  {id: 6, name: t('À cheval', 'On horseback'), order: 3, pictogram: 'practice-horse'},
];

export const difficulties = [
  {id: 1, label: t('Très facile', 'Very easy'), cirkwi_level: 1, pictogram: 'difficulty-1'},
  {id: 2, label: t('Facile', 'Easy'), cirkwi_level: 2, pictogram: 'difficulty-2'},
  {id: 3, label: t('Intermédiaire', 'Medium'), cirkwi_level: 4, pictogram: 'difficulty-3'},
  {id: 4, label: t('Difficile', 'Difficult'), cirkwi_level: 6, pictogram: 'difficulty-4'},
];

export const routes = [
  {id: 1, route: t('Boucle', 'Loop'), pictogram: 'route-loop'},
  {id: 2, route: t('Aller-retour', 'Return trip'), pictogram: 'route-return'},
  {id: 3, route: t('Traversée', 'Crossing'), pictogram: 'route-crossing'},
  {id: 5, route: t('Itinérance', 'Multi-day trek'), pictogram: 'route-stages'},
];

export const networks = [
  {id: 1, label: t('GR', 'GR long-distance path'), pictogram: 'network-gr'},
  {id: 2, label: t('PR', 'PR local path'), pictogram: 'network-pr'},
  {id: 4, label: t('Boucle VTT', 'Mountain bike circuit'), pictogram: 'network-bike'},
  {id: 5, label: t('Piste équestre', 'Bridleway'), pictogram: 'network-horse'},
];

export const themes = [
  {id: 1, label: t('Lacs et rivières', 'Lakes and rivers'), pictogram: 'theme-water'},
  {id: 2, label: t('Sommets et cols', 'Summits and passes'), pictogram: 'theme-summit'},
  {id: 3, label: t('Littoral', 'Coast'), pictogram: 'theme-coast'},
  {id: 4, label: t('Point de vue', 'Viewpoint'), pictogram: 'theme-viewpoint'},
  {id: 5, label: t('Pastoralisme', 'Pastoral life'), pictogram: 'theme-pastoral'},
  {id: 6, label: t('Histoire et patrimoine', 'History and heritage'), pictogram: 'theme-heritage'},
  {id: 7, label: t('Faune et flore', 'Wildlife and plants'), pictogram: 'theme-wildlife'},
  {
    id: 8,
    label: t('Villages et terroir', 'Villages and local produce'),
    pictogram: 'theme-village',
  },
];

export const labels = [
  {
    id: 1,
    name: t('Chien autorisé en laisse', 'Dogs allowed on a lead'),
    advice: t(
      '<p>Les chiens sont les bienvenus, tenus en laisse toute l&rsquo;ann&eacute;e&nbsp;: des troupeaux p&acirc;turent librement.</p>',
      '<p>Dogs are welcome, on a lead all year round: flocks graze freely.</p>',
    ),
    filter: true,
    pictogram: 'label-dog',
  },
  {
    id: 2,
    name: t('Réserve naturelle', 'Nature reserve'),
    advice: t(
      '<p>L&rsquo;itin&eacute;raire traverse une <strong>r&eacute;serve naturelle</strong>.</p><ul><li>Restez sur les sentiers.</li><li>Ni feu, ni bivouac, ni cueillette.</li><li>Les chiens n&rsquo;y sont pas admis.</li></ul>',
      '<p>The route crosses a <strong>nature reserve</strong>.</p><ul><li>Keep to the paths.</li><li>No fires, no camping, no picking.</li><li>Dogs are not admitted.</li></ul>',
    ),
    filter: true,
    pictogram: 'label-reserve',
  },
  {
    id: 3,
    name: t('Coup de cœur du Parc', 'Park favourite'),
    advice: t(
      '<p>Choisi chaque printemps par les gardes du Parc.</p>',
      '<p>Chosen every spring by the Park rangers.</p>',
    ),
    filter: true,
    pictogram: 'label-favourite',
  },
  {
    id: 5,
    name: t('Accès en bus', 'Reached by bus'),
    advice: t('', ''),
    filter: false,
    pictogram: 'label-bus',
  },
];

export const accessibilities = [
  {id: 1, name: t('Joëlette', 'All-terrain wheelchair with helpers'), pictogram: 'access-joelette'},
  {
    id: 2,
    name: t('Poussette tout-terrain', 'All-terrain pushchair'),
    pictogram: 'access-pushchair',
  },
  {id: 3, name: t('Fauteuil électrique', 'Powered wheelchair'), pictogram: 'access-wheelchair'},
];

export const accessibilityLevels = [
  {id: 1, name: t('Accessible avec aide', 'Accessible with help')},
  {id: 2, name: t('Accessible en autonomie', 'Accessible without help')},
];

export const ratingScales = [
  {id: 1, name: t('Cotation VTT', 'Mountain bike grading'), practice: 1},
  {id: 2, name: t('Exposition', 'Exposure'), practice: 4},
];

export const ratings = [
  rating(1, 1, 1, 'V1 : pistes larges', 'V1: wide tracks', '#3a9d5d'),
  rating(2, 1, 2, 'V2 : sentiers roulants', 'V2: flowing paths', '#2f78c2'),
  rating(3, 1, 3, 'V3 : passages techniques', 'V3: technical passages', '#c23b2f'),
  rating(4, 2, 1, 'E1 : sans vide', 'E1: no drops', '#3a9d5d'),
  rating(5, 2, 2, 'E2 : passages aériens', 'E2: airy passages', '#d08a1d'),
  rating(6, 2, 3, 'E3 : vide marqué', 'E3: marked exposure', ''),
];

/**
 * @param {number} id
 * @param {number} scale
 * @param {number} order
 * @param {string} fr
 * @param {string} en
 * @param {string} color
 */
function rating(id, scale, order, fr, en, color) {
  return {
    id,
    name: t(fr, en),
    description: t(
      '<p>&Eacute;valu&eacute; par temps sec, par les gardes du Parc.</p>',
      '<p>Assessed in dry weather by the Park rangers.</p>',
    ),
    scale,
    order,
    color,
  };
}
