/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

/** Each has two lists of types; the second is often empty. */
export const contentCategories = [
  {
    id: 1,
    label: t('Hébergements', 'Places to stay'),
    order: 1,
    pictogram: 'content-bed',
    lists: [
      {
        label: t('Type', 'Type'),
        values: [
          type(1, 'Gîte', 'Guesthouse', 'type-house'),
          type(2, 'Refuge', 'Mountain hut', 'type-bed'),
          type(3, 'Camping', 'Campsite', 'type-bed'),
        ],
      },
      {label: t('Label', 'Label'), values: [type(20, 'Valeurs Parc', 'Park Values', 'type-label')]},
    ],
  },
  {
    id: 2,
    label: t('Restaurants', 'Restaurants'),
    order: 2,
    pictogram: 'content-food',
    lists: [
      {
        label: t('Type', 'Type'),
        values: [
          type(4, 'Auberge', 'Inn', 'type-fork'),
          type(5, 'Crêperie', 'Crêperie', 'type-fork'),
        ],
      },
      {label: t('', ''), values: []},
    ],
  },
  {
    id: 4,
    label: t('Produits du terroir', 'Local produce'),
    order: null,
    pictogram: 'content-produce',
    lists: [
      {
        label: t('Produit', 'Produce'),
        values: [
          type(7, 'Fromage', 'Cheese', 'type-bag'),
          type(8, 'Miel', 'Honey', 'type-bag'),
          type(9, 'Cidre et vin', 'Cider and wine', 'type-bag'),
        ],
      },
      {label: t('Label', 'Label'), values: [type(21, 'Valeurs Parc', 'Park Values', 'type-label')]},
    ],
  },
  {
    id: 5,
    label: t('Visites et loisirs', 'Visits and leisure'),
    order: 3,
    pictogram: 'content-visit',
    lists: [
      {
        label: t('Activité', 'Activity'),
        values: [
          type(10, 'Musée', 'Museum', 'type-tower'),
          type(11, 'Centre équestre', 'Riding centre', 'type-horse'),
          type(12, 'Location de vélos', 'Bicycle hire', 'type-bike'),
        ],
      },
      {label: t('', ''), values: []},
    ],
  },
];

/**
 * @param {number} id
 * @param {string} fr
 * @param {string} en
 * @param {string} pictogram
 */
function type(id, fr, en, pictogram) {
  return {id, label: t(fr, en), pictogram};
}
