import {expect} from '@open-wc/testing';
import type {Line} from '../../src/model/geometry.js';
import {
  missingForSchema,
  type SchemaContent,
  schemaFile,
} from '../../src/model/schema-randonnee.js';
import {geoJsonFile} from '../../src/model/track-files.js';

const line: Line = [
  [2, 43, 100],
  [2.0000001, 43.01, 150.5],
  [2.01, 43.02, 120],
];
const onward: Line = [
  [2.01, 43.02, 120],
  [2.02, 43.02, 110],
];
const apart: Line = [
  [2.03, 43.02, 110],
  [2.04, 43.02, 90],
];

const shapeOf = (...lines: readonly Line[]) => ({points: [], lines, surfaces: []});

const bare: SchemaContent = {
  id: '8',
  name: '',
  producers: [],
  shape: shapeOf(),
  isStage: false,
  hasStages: false,
  towns: [],
  networks: [],
  themes: [],
  media: [],
};

const full: SchemaContent = {
  ...bare,
  id: '7',
  name: 'Le tour',
  producers: ['Parc naturel', 'Comité'],
  practice: 'pédestre',
  departure: 'Le lac',
  arrival: 'Le refuge',
  instructions: '1. Monter.',
  shape: shapeOf(line),
  url: 'https://parc.example/?trek=7',
  route: 'Aller-retour',
  towns: ['Oô', 'Cathervielle'],
  durationHours: 2.5,
  networks: ['GR 10'],
  lengthMetres: 700.4,
  difficulty: 'Facile',
  maxElevationMetres: 400,
  minElevationMetres: 100,
  ascentMetres: 300,
  descentMetres: 296,
  ambiance: 'Le vent',
  teaser: 'Un lac',
  themes: ['Lacs'],
  advice: 'Partir tôt',
  accessibility: 'Un ponton',
  access: 'D 618',
  publicTransport: 'Bus 94',
  parkingInfo: 'Place',
  parking: [0.1234567, 42.5],
  updatedAt: '2024-10-16T17:54:24.917866+02:00',
  media: [
    {
      type: 'image',
      url: 'https://parc.example/a.jpg',
      title: 'Le lac',
      author: 'A. S.',
      licence: 'CC BY',
    },
  ],
};

const read = (content: SchemaContent) => JSON.parse(schemaFile(content));
const featureOf = (content: SchemaContent) => read(content).features[0];

describe('the file of the national hiking schema', () => {
  it('has elevations for all lines or for none, as the other files', () => {
    const flat: Line = apart.map(([lng, lat]) => [lng, lat, 0]);
    const shape = shapeOf(line, flat);
    const sizesOf = ({coordinates}: {readonly coordinates: readonly (readonly number[][])[]}) =>
      coordinates.flatMap((part) => part.map(({length}) => length));

    expect(sizesOf(featureOf({...full, shape}).geometry)).to.deep.equal([3, 3, 3, 3, 3]);
    const other = JSON.parse(geoJsonFile({name: '', shape, waypoints: []}));
    expect(other.features[0].geometry).to.deep.equal(featureOf({...full, shape}).geometry);
  });

  it('has the fields of the schema, in its words', () => {
    expect(read(full)).to.deep.equal({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            id_local: '7',
            producteur: 'Parc naturel, Comité',
            url: 'https://parc.example/?trek=7',
            nom_itineraire: 'Le tour',
            pratique: 'pédestre',
            type_itineraire: 'aller-retour',
            communes_nom: 'Oô, Cathervielle',
            depart: 'Le lac',
            arrivee: 'Le refuge',
            duree: 2.5,
            balisage: 'GR 10',
            longueur: 700,
            difficulte: 'Facile',
            altitude_max: 400,
            altitude_min: 100,
            denivele_positif: 300,
            denivele_negatif: -296,
            instructions: '1. Monter.',
            presentation: 'Le vent',
            presentation_courte: 'Un lac',
            themes: 'Lacs',
            recommandations: 'Partir tôt',
            accessibilite: 'Un ponton',
            acces_routier: 'D 618',
            transports_commun: 'Bus 94',
            parking_info: 'Place',
            parking_geometrie: 'POINT (0.123457 42.5)',
            date_modification: '2024-10-16',
            medias: [
              {
                type_media: 'image',
                url: 'https://parc.example/a.jpg',
                titre: 'Le lac',
                auteur: 'A. S.',
                licence: 'CC BY',
              },
            ],
          },
          geometry: {
            type: 'LineString',
            coordinates: [
              [2, 43, 100],
              [2, 43.01, 150.5],
              [2.01, 43.02, 120],
            ],
          },
        },
      ],
    });
    expect(missingForSchema(full)).to.be.empty;
  });

  it('leaves out what the server does not have, and names it', () => {
    expect(Object.keys(featureOf(bare).properties)).to.deep.equal(['id_local', 'medias']);
    expect(missingForSchema(bare)).to.deep.equal([
      'producer',
      'name',
      'practice',
      'departure',
      'arrival',
      'instructions',
      'track',
    ]);
  });

  it('joins the parts of a track that touch, and says where it is interrupted', () => {
    const whole = {...full, shape: shapeOf(line, [[9, 9, 9]], onward)};
    expect(featureOf(whole).geometry.type).to.equal('LineString');
    expect(featureOf(whole).geometry.coordinates).to.have.length(4);
    expect(missingForSchema(whole)).to.be.empty;

    const broken = {...full, shape: shapeOf(line, onward, apart)};
    expect(featureOf(broken).geometry.type).to.equal('MultiLineString');
    expect(featureOf(broken).geometry.coordinates).to.have.length(2);
    expect(missingForSchema(broken)).to.deep.equal(['unbroken-track']);
  });

  it('has no elevations where the server has no relief', () => {
    const flat = line.map(([lng, lat]) => [lng, lat, 0] as const);
    expect(featureOf({...full, shape: shapeOf(flat)}).geometry.coordinates[0]).to.deep.equal([
      2, 43,
    ]);
  });

  it('ends a loop where it begins, and no other route', () => {
    const {arrival: _, ...open} = full;
    const arrival = (route: string | undefined) =>
      featureOf({...open, route}).properties.arrivee as string | undefined;
    for (const loop of [
      'Boucle',
      'Loop',
      'Rundweg',
      'Anello',
      'Circular',
      'Rondwandeling',
      'Lus',
      'Lusroute',
    ]) {
      expect(arrival(loop), loop).to.equal('Le lac');
      expect(missingForSchema({...open, route: loop})).to.be.empty;
    }
    for (const other of ['Traversée', 'Sur plusieurs jours', 'Looproute', 'Gründerweg']) {
      expect(arrival(other), other).to.equal(undefined);
    }
    expect(missingForSchema({...open, route: undefined})).to.deep.equal(['arrival']);
  });

  it('names the type of a route in the words of the schema', () => {
    const type = (more: Partial<SchemaContent>) =>
      featureOf({...full, ...more}).properties.type_itineraire;
    expect(type({route: 'Boucle'})).to.equal('boucle');
    expect(type({route: 'Return trip'})).to.equal('aller-retour');
    expect(type({route: 'Traversée'})).to.equal('aller simple');
    expect(type({route: 'Sonstiges'})).to.equal(undefined);
    expect(type({hasStages: true})).to.equal('itinérance');
    expect(type({isStage: true, hasStages: true, parentId: '3'})).to.equal('étape');
  });

  it('can be read whatever the names are', () => {
    const name = `]]></x>"'\\ \u0000\ud800 ${'é'.repeat(10_000)}`;
    expect(featureOf({...full, name}).properties.nom_itineraire).to.equal(name);
  });
});
