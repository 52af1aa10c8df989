import {toLngLat} from '../geodesy.js';
import {allCommunes} from '../network/communes.js';
import {uuidFrom} from '../random.js';

/** @typedef {import('../names/toponym.js').Text} Text */

export const deskTypes = [
  {id: 1, label: {fr: 'Maison du Parc', en: 'Park visitor centre'}, pictogram: 'desk-park'},
  {id: 2, label: {fr: 'Office de tourisme', en: 'Tourist office'}, pictogram: 'desk-office'},
  {id: 4, label: {fr: 'Refuge gardé', en: 'Staffed mountain hut'}, pictogram: 'desk-refuge'},
];

/**
 * @param {number} id
 * @param {number} type
 * @param {number} commune Its rank.
 * @param {Text} name
 * @param {Text} description
 * @param {{street: string | null, phone: string | null, email: string | null, website: string | null}} contact
 */
function desk(id, type, commune, name, description, contact) {
  return {id, uuid: uuidFrom(id, 3), type, commune, name, description, ...contact};
}

/** The second has no position, as happens. */
export const DESKS = [
  desk(
    1,
    1,
    0,
    {fr: 'Maison du Parc', en: 'Park visitor centre'},
    {
      fr: '<p>Exposition permanente sur les milieux de l&rsquo;&icirc;le, pr&ecirc;t de jumelles et carte au 1&nbsp;:&nbsp;25&nbsp;000.</p><p><strong>Ouvert</strong> tous les jours d&rsquo;avril &agrave; octobre, 9&nbsp;h &ndash; 18&nbsp;h.</p>',
      en: '<p>A permanent exhibition on the island&rsquo;s habitats, binoculars on loan and the 1:25,000 map.</p><p><strong>Open</strong> every day from April to October, 9 am to 6 pm.</p>',
    },
    {
      street: '2, place du Marché',
      phone: '+33 0 00 00 00 01',
      email: 'accueil@parc.aubrane.example',
      website: 'https://parc.aubrane.example/maison',
    },
  ),
  desk(
    2,
    2,
    1,
    {fr: 'Office de tourisme de Port-Guérel', en: 'Port-Guérel tourist office'},
    {
      fr: 'Horaires des navettes, mar&eacute;es et m&eacute;t&eacute;o marine affich&eacute;es chaque matin.',
      en: 'Shuttle times, tides and the marine forecast posted every morning.',
    },
    {
      street: '14, quai des Thoniers',
      phone: '+33 0 00 00 00 02',
      email: 'port@tourisme.aubrane.example',
      website: null,
    },
  ),
  desk(
    3,
    2,
    9,
    {fr: "Office de tourisme d'Orsane-le-Lac", en: 'Orsane-le-Lac tourist office'},
    {
      fr: 'Location de barques et billets pour la navette du lac.',
      en: 'Rowing boats for hire and tickets for the lake shuttle.',
    },
    {
      street: '1, promenade du Lac',
      phone: '+33 0 00 00 00 03',
      email: 'lac@tourisme.aubrane.example',
      website: 'https://orsane.aubrane.example/',
    },
  ),
  desk(
    5,
    4,
    2,
    {fr: "Refuge de L'Esquirène", en: "L'Esquirène hut"},
    {
      fr: '<p>Vingt-huit couchettes, r&eacute;servation indispensable. La gardienne conna&icirc;t l&rsquo;&eacute;tat des n&eacute;v&eacute;s mieux que personne&nbsp;: <em>demandez-lui</em>.</p>',
      en: '<p>Twenty-eight bunks, booking essential. The warden knows the snow better than anyone: <em>ask her</em>.</p>',
    },
    {
      street: null,
      phone: '+33 0 00 00 00 05',
      email: null,
      website: 'https://refuge.aubrane.example/',
    },
  ),
  desk(
    6,
    2,
    5,
    {fr: 'Point info de Montfaucelle', en: 'Montfaucelle information point'},
    {fr: '', en: ''},
    {street: 'Mairie', phone: null, email: null, website: null},
  ),
  desk(
    8,
    1,
    15,
    {fr: 'Antenne du Parc au Mas-Tortel', en: 'Park office in Le Mas-Tortel'},
    {
      fr: 'Sorties nature gratuites le mercredi en juillet et en ao&ucirc;t, sur inscription.',
      en: 'Free nature walks on Wednesdays in July and August; please register.',
    },
    {
      street: '7, rue du Sémaphore',
      phone: '+33 0 00 00 00 08',
      email: 'ouest@parc.aubrane.example',
      website: 'https://parc.aubrane.example/',
    },
  ),
];

const WITHOUT_POSITION = 2;

/** @param {typeof DESKS[number]} desk */
export function deskPosition({id, commune}) {
  if (id === WITHOUT_POSITION) return null;
  const {village} = allCommunes()[commune];
  return toLngLat(village.x + 70, village.y - 40);
}

/** @param {typeof DESKS[number]} desk */
export const deskCommune = ({commune}) => allCommunes()[commune];
