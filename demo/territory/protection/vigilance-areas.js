import {placeOf} from '../network/places.js';
import {hash, uuidFrom} from '../random.js';
import {moment} from '../treks/attributes.js';
import {outlineAround} from './outline.js';

/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {readonly [kind: import('../network/places.js').PlaceKind, rank: number, radius: number]} Where */

/** @param {string} fr @param {string} en @returns {Text} */
const t = (fr, en) => ({fr, en});

export const vigilanceTypes = [
  {id: 1, name: t('Travaux', 'Works'), pictogram: 'vigilance-works'},
  {id: 2, name: t('Pastoralisme', 'Grazing'), pictogram: 'vigilance-grazing'},
  {id: 3, name: t('Chasse', 'Hunting'), pictogram: 'vigilance-hunting'},
  {id: 4, name: t('Risque naturel', 'Natural hazard'), pictogram: 'vigilance-hazard'},
];

/**
 * @typedef {object} Note
 * @property {number} type
 * @property {Text} name
 * @property {Text} description
 * @property {Text} [advice]
 * @property {string} [website]
 * @property {'practicable' | 'under_condition_practicable' | 'not_practicable' | 'closed'} practicability
 * @property {'information' | 'vigilance' | 'alert' | null} level
 * @property {number} from The first day, counted from today.
 * @property {number} [to] The last day; absent for an area without an end.
 * @property {number[]} [weekdays] Monday is 0; on all days without them.
 * @property {number[]} [months] January is 1; in all months without them.
 * @property {readonly Where[]} where
 */

/** @type {readonly Note[]} */
const NOTES = [
  {
    type: 4,
    name: t('Éboulement sous le col', 'Rockfall below the pass'),
    description: t(
      "<p>Des blocs se sont d&eacute;tach&eacute;s de la paroi et <strong>d'autres menacent</strong>. Le sentier est ferm&eacute; jusqu'&agrave; la fin de l'expertise.</p>",
      '<p>Boulders have come down and <strong>more may follow</strong>. The path is closed until the slope has been inspected.</p>',
    ),
    advice: t(
      '<p>D&eacute;viation balis&eacute;e par les estives, une demi-heure de plus.</p>',
      '<p>A marked diversion leads across the pastures; allow another half hour.</p>',
    ),
    website: 'https://parc.aubrane.example/arrete-eboulement',
    practicability: 'closed',
    level: 'alert',
    from: -20,
    to: 60,
    where: [['pass', 2, 500]],
  },
  {
    type: 1,
    name: t('Coupe de bois en futaie', 'Felling in the high forest'),
    description: t(
      '<p>Des grumes sont tra&icirc;n&eacute;es sur la piste. Attendez le signe du conducteur avant de passer.</p>',
      "<p>Logs are dragged along the track. Wait for the driver's signal before you pass.</p>",
    ),
    practicability: 'under_condition_practicable',
    level: 'vigilance',
    from: -3,
    to: 18,
    weekdays: [0, 1, 2, 3, 4],
    where: [['forest', 3, 600]],
  },
  {
    type: 1,
    name: t('Passerelle en réparation', 'Footbridge under repair'),
    description: t(
      '<p>Le tablier est d&eacute;pos&eacute;&nbsp;: on ne passe pas, m&ecirc;me &agrave; pied.</p>',
      '<p>The deck has been removed: there is no way across, not even on foot.</p>',
    ),
    practicability: 'not_practicable',
    level: 'alert',
    from: 12,
    to: 40,
    where: [['hamlet', 5, 250]],
  },
  {
    type: 2,
    name: t('Troupeaux gardés par des patous', 'Flocks with guard dogs'),
    description: t(
      '<p>Les chiens viennent v&eacute;rifier qui passe. Contournez largement le troupeau, sans courir ni crier.</p>',
      '<p>The dogs will come to see who is passing. Keep well away from the flock, and do not run or shout.</p>',
    ),
    advice: t(
      '<p>&Agrave; v&eacute;lo, mettez pied &agrave; terre. Tenez votre chien en laisse.</p>',
      '<p>Get off your bike. Keep your own dog on a lead.</p>',
    ),
    practicability: 'under_condition_practicable',
    level: 'information',
    from: -200,
    months: [6, 7, 8, 9, 10],
    where: [
      ['pasture', 1, 900],
      ['pasture', 6, 700],
    ],
  },
  {
    type: 3,
    name: t('Chasse en battue', 'Driven hunts'),
    description: t(
      '<p>Portez des couleurs vives et restez sur le sentier.</p>',
      '<p>Wear bright colours and stay on the path.</p>',
    ),
    practicability: 'practicable',
    level: null,
    from: -60,
    to: 120,
    weekdays: [5, 6],
    where: [['forest', 7, 800]],
  },
];

/**
 * @typedef {Required<Omit<Note, 'advice' | 'to'>> & {id: number, advice: Text | null, to: number | null, published: string[], geometry: any, uuid: string, created: string, updated: string}} VigilanceArea
 */

/** @type {readonly VigilanceArea[] | undefined} */
let areas;

/** Where something hinders or endangers visitors for a while. */
export function allVigilanceAreas() {
  areas ??= NOTES.map(areaOf);
  return areas;
}

/** @param {Note} note @param {number} index @returns {VigilanceArea} */
function areaOf(note, index) {
  const id = 401 + index;
  const polygons = note.where.map(([kind, rank, radius]) => {
    const {x, y} = placeOf(kind, rank);
    return [outlineAround(id + rank, x, y, radius)];
  });
  return {
    advice: null,
    website: '',
    weekdays: [],
    months: [],
    to: null,
    ...note,
    id,
    published: ['fr', 'en'],
    geometry: {type: 'MultiPolygon', coordinates: polygons},
    uuid: uuidFrom(id, 6),
    created: moment(2025, hash(id, 11)),
    updated: moment(2026, hash(id, 12)),
  };
}
