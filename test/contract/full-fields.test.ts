import {expect} from '@open-wc/testing';
import {readInformationDesks} from '../../src/api/information-desks.js';
import {readItemPage} from '../../src/api/item-pages.js';
import {originOf} from '../../src/api/request-context.js';
import {toSensitiveArea, WireSensitiveArea} from '../../src/api/sensitive-areas.js';
import {readVocabulary} from '../../src/api/vocabularies.js';
import type {VocabularyName} from '../../src/model/vocabulary.js';
import {warningsDuring} from '../support/console.js';
import {
  readInfrastructures,
  readOutdoorCourses,
  readOutdoorSites,
  readPois,
  readServices,
  readSignages,
  readTouristicContents,
  readTouristicEvents,
} from './lists.js';
import {fullFieldsContext, recorded, skipWithoutRecordings} from './replay.js';

/** Texts come in several languages: a server answers so when a request has no `language`. */
describe('full-field answers of several versions', () => {
  const french = fullFieldsContext('fr');
  const english = fullFieldsContext('en');

  before(async function () {
    if (!(await recorded('full-fields/trek.json'))) skipWithoutRecordings(this);
  });

  it('are read without dropping a row', async () => {
    const told = await warningsDuring(async () => {
      await readItemPage(french, {page: 1, pageSize: 50});
      await Promise.all(
        [
          readPois,
          readServices,
          readTouristicContents,
          readTouristicEvents,
          readOutdoorSites,
          readOutdoorCourses,
          readSignages,
          readInfrastructures,
        ].map(async (read) => expect(await read(french)).not.to.be.empty),
      );
    });

    expect(told).to.deep.equal([]);
  });

  it('of POIs have their type, and sounds and papers as attachments', async () => {
    const [peak, lake] = await readPois(english);

    expect(peak).to.deep.include({
      id: 2867,
      name: 'Peak of the Three Lords',
      typeId: '7',
      typeLabel: 'Peak',
      pictogramUrl: 'https://foo.fr/media/upload/poi-peak.png',
      position: [1.4397635, 42.8303552],
      elevationMetres: 2166,
    });
    expect(peak?.description?.html).to.contain('situ&eacute; au point de rencontre');
    expect(peak?.attachments.map(({kind, title}) => [kind, title])).to.deep.equal([
      ['file', 'dep-a5-chartreuse-bat1.pdf'],
      ['video', 'chemin-de-memoires-annie-carriere'],
    ]);
    expect(lake?.name).to.equal("Étang d'Arbu");
  });

  it('of services have a type and a place', async () => {
    const services = await readServices(french);
    const types = await readVocabulary(french, 'serviceTypes');

    expect(services[1]).to.deep.equal({
      id: 10393,
      typeId: '1',
      position: [1.3985067, 42.7560827],
      elevationMetres: 2100,
    });
    expect(types.get('1')?.label).to.equal('Eau potable');
  });

  it('of contents have the types of both lists of their category', async () => {
    const [donkeys, bar] = await readTouristicContents(french);

    expect(donkeys).to.deep.include({
      name: "Balad'âne",
      categoryId: '3',
      typeIds: ['24', '38'],
      cityIds: ['09231'],
      approved: false,
      website: 'http://www.baladane.com/fr/',
      updatedAt: '2015-12-30T14:17:31.483686+01:00',
    });
    expect(donkeys?.teaser).to.match(/^Élevage et Éducation d'ânes/);
    expect(donkeys?.pictures).to.have.lengthOf(2);
    expect(donkeys).not.to.have.property('email');
    expect(bar?.typeIds).to.deep.equal(['43']);
  });

  it('of categories are in the administrator’s order, with their types', async () => {
    const categories = [...(await readVocabulary(french, 'contentCategories')).values()];
    const lodging = categories.find(({id}) => id === '1');

    expect(categories[0]?.label).not.to.equal('Hébergement');
    expect(lodging?.typeLists).to.have.lengthOf(1);
    expect(lodging?.typeLists[0]?.label).to.equal("Type d'usage");
    expect([...(lodging?.typeLists[0]?.types.values() ?? [])]).to.deep.include({
      id: '6',
      label: 'Village de vacances',
      pictogramUrl: 'https://foo.fr/media/upload/Lieux_culturel_0rT7C2L.svg',
    });
  });

  it('of events have days, hours and who may come', async () => {
    const [past, festival] = await readTouristicEvents(french);

    expect(festival).to.deep.include({
      name: 'Festival du test',
      typeId: '6',
      beginDate: '2025-01-16',
      endDate: '2025-04-16',
      startTime: '15:45',
      endTime: '16:45',
      duration: 'premier semestre',
      meetingPoint: 'Au bout du monde',
      organizer: 'Mr Test',
      speaker: 'Batman',
      targetAudience: 'Tout public',
      capacity: 12,
      cancelled: false,
      position: [1.1946237, 42.7666746],
    });
    expect(festival?.booking?.html).to.contain('r&eacute;servations');
    expect(past).to.include({beginDate: '2025-07-31', endDate: '2025-08-02'});
    expect(past).not.to.have.any.keys('startTime', 'capacity', 'organizer', 'price');
  });

  it('of information desks tell a real place from none', async () => {
    const desks = await readInformationDesks(english, [1, 2, 3]);

    expect(desks.map(({name}) => name)).to.deep.equal([
      'Seix Tourism Office',
      'Foo',
      'Test fso sans carte',
    ]);
    expect(desks[0]?.position).to.deep.equal([1.2016725540161124, 42.86365970075902]);
    expect(desks[0]?.kind).to.equal('Maisons du parc');
    expect(desks[2]).not.to.have.any.keys('position', 'description', 'pictureUrl', 'email');
  });

  it('of outdoor sites have an area, a place among others, and directions', async () => {
    const sites = await readOutdoorSites(french);
    const root = sites.find(({id}) => id === 1);

    expect(sites).to.have.lengthOf(6);
    expect(root).to.deep.include({
      name: 'Racine',
      practiceId: '1',
      sectorId: '2',
      period: 'Test périod fr',
      orientations: ['NE', 'S'],
      winds: ['N', 'E'],
      ratingIds: ['35', '36', '38'],
      childIds: [2, 3],
      informationDeskIds: [1],
    });
    expect(root).not.to.have.property('parentId');
    expect(root?.webLinks[0]?.name).to.equal('Test example fr');
    expect(root?.shape.surfaces[0]?.[0]).to.have.lengthOf(5);
    expect(sites[0]).to.deep.include({parentId: 1, childIds: [4, 5]});
  });

  it('of outdoor courses have a place and what belongs to it', async () => {
    const courses = await readOutdoorCourses(french);

    expect(courses.map(({id}) => id)).to.deep.equal([1, 4, 2, 3, 5, 6, 7]);
    expect(courses[0]).to.deep.include({
      name: 'Feuille 1',
      durationHours: 100,
      heightMetres: 100,
      siteIds: [5],
      childIds: [5, 6, 7],
      ratingIds: ['35'],
    });
    // Its own point, then its points of reference.
    expect(courses[0]?.shape.points).to.have.lengthOf(4);
    expect(courses[0]?.position).to.deep.equal([6.6888428, 44.1634893]);
    expect(courses[0]?.equipment?.html).to.equal('Test équipement fr');
    expect(courses[0]).not.to.have.any.keys('lengthMetres', 'minElevationMetres');
    expect(courses[5]?.shape.surfaces).to.have.lengthOf(1);
  });

  it('of signage say what is written on each blade', async () => {
    const [post] = await readSignages(french);

    expect(post).to.deep.include({
      name: 'test gard',
      code: '30123/01',
      typeId: '4',
      conditionIds: ['8'],
      structureId: '1',
      implantationYear: 2018,
      elevationMetres: 1160,
    });
    expect(post?.blades.map(({number}) => number)).to.deep.equal(['2', '3', '12', '1']);
    expect(post?.blades[3]?.lines).to.deep.equal([
      {text: 'Les châlet', time: '01:45', pictograms: []},
      {text: 'Trifouilli', distanceKilometres: 2.7, time: '00:15', pictograms: ['GR6']},
    ]);
  });

  it('of infrastructure have a type and a place', async () => {
    const [table, hut] = await readInfrastructures(french);
    const types = await readVocabulary(french, 'infrastructureTypes');

    expect(table?.pictures[0]?.author).to.equal('gutard');
    expect(types.get(table?.typeId ?? '')?.label).to.equal('Table');
    expect(hut).to.deep.include({name: "Cabane d'Aula", structureId: '3', conditionIds: []});
    expect(hut?.shape.points).to.deep.equal([[1.1090391, 42.7838115]]);
    expect(hut?.description?.html).to.equal('Une belle description');
  });

  it('of sensitive areas say when to keep away', async () => {
    const {features} = (await recorded('full-fields/sensitive_areas.geojson')) as {
      features: readonly {properties: object; geometry: unknown}[];
    };

    // A mobile application keeps them as GeoJSON; the API's rows have the same fields, flat.
    const areas = features.map(({properties, geometry}) =>
      toSensitiveArea(WireSensitiveArea.parse({...properties, geometry}), originOf(french)),
    );

    expect(areas.map(({months}) => months)).to.deep.equal([
      [2, 3, 4],
      [8, 9],
      [9, 10],
    ]);
    expect(areas[0]).to.deep.include({name: 'Espèce 1', practiceIds: ['1']});
    expect(areas[0]?.website).to.equal('http://azerty.fr/');
    expect(areas[1]).not.to.have.any.keys('website', 'contact');
    expect(areas[1]?.shape.surfaces[0]?.[0]).to.have.lengthOf(10);
  });

  it('of vocabularies fall back to a language in which somebody wrote', async () => {
    const themes = await readVocabulary(english, 'themes');

    expect(themes.get('1')?.label).to.equal('Fauna');
    expect(themes.get('4')?.label).to.equal('Point de vue');
  });

  it('of practices and ratings are in the administrator’s order', async () => {
    const practices = await readVocabulary(french, 'practices');
    const ratings = await readVocabulary(french, 'outdoorRatings');

    expect([...practices.values()].map(({label}) => label)).to.deep.equal([
      'Pédestre',
      'VTT',
      'Cheval',
    ]);
    expect([...ratings.values()]).to.deep.equal([
      {id: '35', label: '3+', scaleId: '6', color: '#D9D9D8'},
      {id: '36', label: '4a', scaleId: '6', color: '#D9D9D9'},
      {id: '38', label: '4c', scaleId: '6', color: '#D9D9D9'},
    ]);
  });

  const sizes: Partial<Record<VocabularyName, number>> = {
    difficulties: 5,
    routes: 3,
    themes: 9,
    labels: 3,
    networks: 2,
    accessibilities: 3,
    sources: 2,
    poiTypes: 16,
    eventTypes: 1,
    outdoorPractices: 1,
    outdoorSectors: 2,
    outdoorRatingScales: 6,
    siteTypes: 1,
    courseTypes: 1,
    signageTypes: 5,
  };
  for (const [name, size] of Object.entries(sizes)) {
    it(`have ${size} ${name}`, async () => {
      // The keys of a record of vocabulary names.
      expect(await readVocabulary(french, name as VocabularyName)).to.have.property('size', size);
    });
  }
});
