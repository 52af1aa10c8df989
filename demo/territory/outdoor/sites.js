import {toLngLat} from '../geodesy.js';
import {picture} from '../media/attachments.js';
import {slug} from '../names/toponym.js';
import {communeAt} from '../network/communes.js';
import {placeOf} from '../network/places.js';
import {uuidFrom} from '../random.js';

/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {import('../network/places.js').PlaceKind} PlaceKind */

/** @param {string} fr @param {string} en @returns {Text} */
const t = (fr, en) => ({fr, en});
const NONE = t('', '');

/** @type {readonly {id: number, name: Text, at: [PlaceKind, number, number], practice: number | null, type: number | null, parent: number | null, ratings: number[], orientation: string[], wind: string[], teaser: Text, text: Text, advice: Text}[]} */
const SITES = [
  {
    id: 1,
    name: t('Falaises de la Haute Aubrane', 'Crags of Haute Aubrane'),
    at: ['summit', 6, 0],
    practice: null,
    type: null,
    parent: null,
    ratings: [],
    orientation: [],
    wind: [],
    teaser: t('<p>Gneiss rouge, soleil du matin.</p>', '<p>Red gneiss, morning sun.</p>'),
    text: t(
      '<p>Trois secteurs &eacute;quip&eacute;s au-dessus des estives.</p>',
      '<p>Three bolted sectors above the pastures.</p>',
    ),
    advice: NONE,
  },
  {
    id: 2,
    name: t("Secteur de l'Ours", 'Bear sector'),
    at: ['summit', 6, 240],
    practice: 1,
    type: 2,
    parent: 1,
    ratings: [2, 3],
    orientation: ['S', 'SE'],
    wind: [],
    teaser: t(
      '<p>Vingt-deux voies de 20 &agrave; 35&nbsp;m&egrave;tres.</p>',
      '<p>Twenty-two routes from 20 to 35&nbsp;metres.</p>',
    ),
    text: t(
      'Rocher sculpt&eacute;, pieds pr&eacute;cis. Corde de 70&nbsp;m conseill&eacute;e.',
      'Sculpted rock, precise feet. A 70&nbsp;m rope is advised.',
    ),
    advice: t(
      '<p><strong>Interdit du 15 novembre au 31 juillet</strong> (gypa&egrave;te).</p>',
      '<p><strong>Closed from 15 November to 31 July</strong> (bearded vulture).</p>',
    ),
  },
  {
    id: 4,
    name: t('École des Granges', 'Barns training crag'),
    at: ['village', 6, 500],
    practice: 1,
    type: 1,
    parent: 1,
    ratings: [1],
    orientation: ['SW'],
    wind: [],
    teaser: t(
      '<p>Pour les premi&egrave;res fois, &agrave; l&rsquo;ombre apr&egrave;s 15&nbsp;h.</p>',
      '<p>For first times, in the shade after 3 pm.</p>',
    ),
    text: NONE,
    advice: NONE,
  },
  {
    id: 5,
    name: t('Décollage du Grand Vent', 'Grand Vent take-off'),
    at: ['pass', 0, 120],
    practice: 2,
    type: 3,
    parent: null,
    ratings: [],
    orientation: ['W', 'NW'],
    wind: ['W', 'NW', 'N'],
    teaser: t(
      '<p>Neuf cents m&egrave;tres de vol, la mer en face.</p>',
      '<p>Nine hundred metres of flight, the sea ahead.</p>',
    ),
    text: t(
      '<p>Brise r&eacute;guli&egrave;re de 11&nbsp;h &agrave; 16&nbsp;h. Manche &agrave; air entretenue par le club.</p>',
      '<p>Steady breeze from 11 am to 4 pm. The club looks after the windsock.</p>',
    ),
    advice: t(
      '<p>&Eacute;vitez la brume de l&rsquo;apr&egrave;s-midi.</p>',
      '<p>Beware of afternoon mist.</p>',
    ),
  },
  {
    id: 7,
    name: t("Canyon de l'Ysée", 'Ysée canyon'),
    at: ['village', 10, 900],
    practice: 3,
    type: 4,
    parent: null,
    ratings: [4],
    orientation: [],
    wind: [],
    teaser: t(
      '<p>Toboggans, vasques et un rappel sous la cascade.</p>',
      '<p>Slides, pools and an abseil under the waterfall.</p>',
    ),
    text: t(
      '<p>Eau &agrave; 12&nbsp;&deg;C en ao&ucirc;t&nbsp;: combinaison int&eacute;grale.</p>',
      '<p>The water is at 12&nbsp;&deg;C in August: full wetsuit.</p>',
    ),
    advice: NONE,
  },
];

/** @type {readonly {id: number, name: Text, site: number, type: number, rating: number, height: number, length: number, hours: number | null, text: Text}[]} */
const COURSES = [
  {
    id: 1,
    name: t('La Patte blanche', 'The White Paw'),
    site: 2,
    type: 1,
    rating: 2,
    height: 30,
    length: 34,
    hours: 0.5,
    text: t(
      '<p>Un d&eacute;part en dalle, un toit, une belle fissure.</p>',
      '<p>A slab, a roof, a fine crack.</p>',
    ),
  },
  {
    id: 2,
    name: t('Miel et vinaigre', 'Honey and vinegar'),
    site: 2,
    type: 1,
    rating: 3,
    height: 25,
    length: 27,
    hours: 0.5,
    text: t('', ''),
  },
  {
    id: 3,
    name: t('Premier de cordée', 'First on the rope'),
    site: 4,
    type: 1,
    rating: 1,
    height: 12,
    length: 13,
    hours: null,
    text: t(
      '<p>Deux points tous les trois m&egrave;tres.</p>',
      '<p>Two bolts every three metres.</p>',
    ),
  },
  {
    id: 6,
    name: t("L'intégrale de l'Ysée", 'The whole Ysée'),
    site: 7,
    type: 2,
    rating: 4,
    height: 180,
    length: 1400,
    hours: 3.5,
    text: t(
      '<p>Six rappels, le plus haut de 18&nbsp;m. Aucune &eacute;chappatoire apr&egrave;s le deuxi&egrave;me.</p>',
      '<p>Six abseils, the highest of 18&nbsp;m. No way out after the second.</p>',
    ),
  },
];

/** @param {[PlaceKind, number, number]} at */
function position([kind, rank, away]) {
  const {x, y} = placeOf(kind, rank);
  return [x + away, y + away * 0.6];
}

/** @param {typeof SITES[number]} site */
function siteGeometry({at, type}) {
  const [x, y] = position(at);
  const ring = [
    [0, 0],
    [220, 30],
    [240, 90],
    [10, 70],
    [0, 0],
  ].map(([dx, dy]) => toLngLat(x + dx, y + dy));
  const polygon = {type: 'Polygon', coordinates: [ring]};
  const point = {type: 'Point', coordinates: toLngLat(x, y)};
  return {
    type: 'GeometryCollection',
    geometries:
      type === 3
        ? [point]
        : type === 4
          ? [point, {type: 'LineString', coordinates: ring.slice(0, 4)}]
          : [polygon],
  };
}

/** @type {ReturnType<typeof makeSites> | undefined} */
let sites;
/** @type {ReturnType<typeof makeCourses> | undefined} */
let courses;

export const allSites = () => (sites ??= makeSites());
export const allCourses = () => (courses ??= makeCourses());

function makeSites() {
  return SITES.map((site) => {
    const geometry = siteGeometry(site);
    const [x, y] = position(site.at);
    return {
      ...site,
      geometry,
      uuid: uuidFrom(site.id, 6),
      commune: communeAt(toLngLat(x, y)),
      children: SITES.filter(({parent}) => parent === site.id).map(({id}) => id),
      courses: COURSES.filter((course) => course.site === site.id).map(({id}) => id),
      published: ['fr', 'en'],
      pictures:
        site.id === 4
          ? []
          : [picture('outdoor_site', site.id, 0, slug(site.name.fr), site.name.fr)],
    };
  });
}

function makeCourses() {
  return COURSES.map((course) => {
    const site = allSites().find(({id}) => id === course.site) ?? allSites()[0];
    const [x, y] = position(site.at);
    const line = [0, 1, 2, 3].map((k) => toLngLat(x + k * 9, y + k * (course.length / 6)));
    return {
      ...course,
      geometry: {type: 'GeometryCollection', geometries: [{type: 'LineString', coordinates: line}]},
      uuid: uuidFrom(course.id, 7),
      commune: site.commune,
      siteUuid: site.uuid,
      published: ['fr', 'en'],
      pictures: course.id === 1 ? [picture('outdoor_course', 1, 0, 'la-patte-blanche', '')] : [],
    };
  });
}
