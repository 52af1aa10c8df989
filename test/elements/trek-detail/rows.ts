import type {Endpoints} from '../../support/fake-api.js';

/** Every 100 m due north: the heights of a small walk with its summit in the middle. */
export const heights = [100, 150, 220, 400, 310, 205, 120, 104];

const DEGREE_METRES = 111_195;

export const northward = (elevations: readonly number[], from = 43) =>
  elevations.map((z, index) => [2, from + (index * 100) / DEGREE_METRES, z]);

/** A trek of which everything is known, as a server sends it. */
export const fullTrek = {
  id: 7,
  name: "Tour de l'Étang d'Ô",
  practice: 1,
  difficulty: 2,
  route: 1,
  duration: 2.5,
  length_2d: 700,
  ascent: 300,
  descent: -296,
  min_elevation: 100,
  max_elevation: 400,
  themes: [3],
  labels: [9],
  networks: [6],
  accessibilities: [2],
  accessibility_level: 1,
  cities: [4, 5],
  departure_city: 4,
  departure: 'Parking du lac',
  arrival: 'Le refuge',
  departure_geom: [2, 43],
  geometry: {type: 'LineString', coordinates: northward(heights)},
  description_teaser: '<p>Un lac, puis <em>un autre</em>.</p>',
  ambiance: '<p>Le vent tourne.</p>',
  description: '<ol><li>Monter.</li><li>Descendre.</li></ol>',
  access: 'Par la D 618',
  public_transport: '<p>Bus 94</p>',
  advice: '<p>Partir t&ocirc;t</p>',
  gear: '<p>Une corde</p>',
  advised_parking: 'Place du village',
  parking_location: [2, 43],
  disabled_infrastructure: 'Un ponton',
  accessibility_slope: 'Moins de 5 %',
  accessibility_width: 'Un mètre',
  accessibility_covering: 'Du sable',
  accessibility_exposure: 'Aucune',
  accessibility_signage: 'En braille',
  accessibility_advice: 'Venir à deux',
  attachments_accessibility: [
    {
      info_accessibility: 'slope',
      author: 'A. Sentier',
      thumbnail: '/geotrek/slope.400.jpg',
      url: '/geotrek/slope.jpg',
      legend: 'La rampe',
      title: 'IMG_001',
    },
  ],
  ratings: [6],
  ratings_description: 'Un pas de 4b',
  source: [8],
  information_desks: [5],
  web_links: [
    {
      name: 'Le camping',
      url: 'https://camping.example/',
      category: {id: 1, label: 'Dormir', pictogram: null},
    },
  ],
  attachments: [
    {type: 'video', url: 'https://video.example/watch?v=1', legend: 'Le film', title: 'film'},
    {type: 'file', url: '/media/topo.pdf', legend: '', title: 'Topoguide'},
  ],
  gpx: '/api/fr/treks/7/tour.gpx',
  kml: '/api/fr/treks/7/tour.kml',
  pdf: '/api/fr/treks/7/tour.pdf',
  update_datetime: '2024-10-16T17:54:24.917866+02:00',
};

/** A trek of which hardly anything is known. */
export const bareTrek = {id: 8, name: 'La sente'};

export const vocabularies = {
  trek_practice: [{id: 1, name: 'À pied', pictogram: null}],
  trek_difficulty: [{id: 2, label: 'Facile', pictogram: null}],
  trek_route: [{id: 1, route: 'Boucle', pictogram: null}],
  theme: [{id: 3, label: 'Lac et glacier', pictogram: null}],
  label: [
    {
      id: 9,
      name: 'Chien autorisé',
      advice: '<p>En <b>laisse</b></p>',
      filter: true,
      pictogram: null,
    },
  ],
  trek_network: [{id: 6, label: 'GR 10', pictogram: null}],
  trek_accessibility: [{id: 2, name: 'Joëlette', pictogram: null}],
  trek_accessibility_level: [{id: 1, name: 'Accessible avec aide'}],
  trek_rating: [{id: 6, name: '4b', scale: 2, color: ''}],
  trek_ratingscale: [{id: 2, name: 'Escalade', practice: 1}],
  source: [{id: 8, name: 'Parc naturel', website: 'https://parc.example/', pictogram: null}],
  city: [
    {id: 4, name: 'Oô'},
    {id: 5, name: 'Cathervielle'},
  ],
  informationdesk: [
    {
      id: 5,
      name: 'Office de Luchon',
      type: {id: 1, label: 'Office du tourisme', pictogram: null},
      description: '<p>Ouvert en été</p>',
      street: '18 allée d’Étigny',
      postal_code: '31110',
      municipality: 'Luchon',
      phone: '+33 (0)5 61 79 21 21 / 05 61 00 00 00',
      email: 'bonjour@luchon.example',
      website: 'https://luchon.example/',
      photo_url: '',
      latitude: 42.7,
      longitude: 0.5,
    },
  ],
} satisfies Endpoints;
