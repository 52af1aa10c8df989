import {expect} from '@open-wc/testing';
import {readCards} from '../../src/api/cards-by-id.js';
import {readInformationDesks} from '../../src/api/information-desks.js';
import {readItemPage} from '../../src/api/item-pages.js';
import {readItemShape, readItemSheet} from '../../src/api/item-sheets.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {readVocabulary} from '../../src/api/vocabularies.js';
import {trek} from '../../src/kinds/trek.js';
import {itemKey} from '../../src/model/item.js';
import type {TrekCard, TrekSheet} from '../../src/model/trek.js';
import {warningsDuring} from '../support/console.js';
import {readColumns} from './columns.js';
import {readPois, readSensitiveAreas, readTouristicContents, readTouristicEvents} from './lists.js';
import {demoContext, skipWithoutRecordings} from './replay.js';

/** All cards, as the readers of treks make them. */
const readTreks = async (context: RequestContext) =>
  (await readItemPage(context, {page: 1, pageSize: 50})).items as readonly TrekCard[];

/** A sheet, as the reader of treks makes it. */
const readTrekSheet = async (context: RequestContext, id: number) =>
  (await readItemSheet(context, itemKey('trek', id), trek)) as TrekSheet;

const MEDIA = 'https://demo-admin.geotrek.fr/media';

describe('a real server’s answers of June 2026', () => {
  let context: RequestContext;

  before(async function () {
    const found = await demoContext();
    context = found ?? skipWithoutRecordings(this);
  });

  describe('the list', () => {
    it('is read whole, without dropping a trek', async () => {
      let page: Awaited<ReturnType<typeof readItemPage>> | undefined;
      const told = await warningsDuring(async () => {
        page = await readItemPage(context, {page: 1, pageSize: 50});
      });

      expect(told).to.deep.equal([]);
      expect(page?.count).to.equal(32);
      expect(page?.items).to.have.lengthOf(32);
    });

    it('has cards with their practice, length, start and picture', async () => {
      const treks = await readTreks(context);
      const {pictures, ...card} = treks.find(({id}) => id === 15739) ?? treks[0] ?? never();

      expect(card).to.deep.equal({
        key: 'trek/15739',
        id: 15739,
        name: 'Boucle de Pouzol',
        practiceId: '4',
        difficultyId: '2',
        routeId: '1',
        durationHours: 1.75,
        lengthMetres: 6869,
        ascentMetres: 95,
        themeIds: ['5', '1', '4'],
        labelIds: ['1'],
        departure: 'Parking Av du jeu',
        position: [2.823646181305937, 43.286950954770525],
      });
      expect(pictures).to.have.lengthOf(3);
      expect(pictures[0]).to.deep.equal({
        url: `${MEDIA}/paperclip/trekking_trek/15739/img-20220122-wa0008-liu8vepbv7r9_p6KX6kd.jpg`,
        thumbnailUrl: `${MEDIA}/paperclip/trekking_trek/15739/img-20220122-wa0008-liu8vepbv7r9_p6KX6kd.jpg.400x0_q85.jpg`,
      });
    });

    it('says what is unknown by leaving it out', async () => {
      const treks = await readTreks(context);
      const trek = treks.find(({id}) => id === 16519) ?? never();

      expect(trek).to.include({name: "tour de Vic d'Oust", lengthMetres: 8351.1});
      expect(trek).not.to.have.any.keys(
        ...['position', 'difficultyId', 'durationHours', 'ascentMetres', 'routeId', 'departure'],
      );
      expect(treks.filter(({difficultyId}) => difficultyId === undefined)).to.have.lengthOf(8);
      expect(treks.filter(({practiceId}) => practiceId === undefined)).to.have.lengthOf(7);
    });

    it('shows no picture of another server', async () => {
      const treks = await readTreks(context);
      const pictures = treks.flatMap((trek) => trek.pictures);

      expect(pictures).to.have.lengthOf.above(20);
      for (const {url} of pictures) expect(url).to.match(/^https:\/\/demo-admin\.geotrek\.fr\//);
    });
  });

  describe('the columns of its treks', () => {
    it('are read at once, without dropping a trek', async () => {
      let pages: Awaited<ReturnType<typeof readColumns>> = [];
      const told = await warningsDuring(async () => {
        pages = await readColumns(context, 32, ['base', 'texts', 'theme', 'label', 'city']);
      });

      expect(told).to.deep.equal([]);
      expect(pages).to.have.lengthOf(1);
      expect(pages[0]).to.include({offset: 0, count: 32});
      expect(pages[0]?.rows).to.have.lengthOf(32);
    });

    it('say of each trek what its card says', async () => {
      const treks = await readTreks(context);
      const [page] = await readColumns(context, 32, [
        'base',
        'difficulty',
        'route',
        'theme',
        'label',
      ]);

      const cards = treks.map(({pictures: _, departure: __, ...card}) => card);
      expect(page?.rows.at(-1)?.name).to.equal('VTTAE test 2');
      expect(page?.rows.map(({departureCityId: _, ...row}) => row)).to.deep.equal(
        cards.map(({departureCityId: _, ...card}) => card),
      );
    });

    it('have teasers without their tags', async () => {
      const [page] = await readColumns(context, 32, ['texts']);
      const rows = page?.rows ?? [];

      expect(rows.find(({id}) => id === 16457)?.teaser).to.match(
        /^Entre le refuge de l'Alpe du Pin/,
      );
      expect(rows.some(({teaser}) => teaser?.includes('<'))).to.equal(false);
    });

    it('can each be read alone, by the ids of the treks', async () => {
      const [page] = await readColumns(context, 32, ['city']);

      expect(page?.rows.find(({id}) => id === 16457)).to.deep.equal({
        key: 'trek/16457',
        id: 16457,
        cityIds: ['49'],
      });
      expect(page?.rows.find(({id}) => id === 15739)).to.deep.equal({
        key: 'trek/15739',
        id: 15739,
        cityIds: [],
      });
    });
  });

  it('gives the cards that are asked for', async () => {
    const cards = await readCards(context, ['trek/15739', 'trek/16428']);

    expect([...cards.values()].map((card) => card?.name)).to.have.members([
      'Boucle de Pouzol',
      'Boucle du Pic de Ruhle depuis le Refuge',
    ]);
  });

  describe('a sheet', () => {
    it('is converted to the model', async () => {
      const sheet = await readTrekSheet(context, 16428);

      expect(sheet).to.deep.include({
        name: 'Boucle du Pic de Ruhle depuis le Refuge',
        ascentMetres: 731,
        descentMetres: 719,
        durationHours: 5,
        arrival: 'Plat de Peyres',
        advisedParking: "Plat de Peyres ou Retenue d'Aston",
        cityIds: ['6'],
        departureCityId: '6',
        networkIds: ['6', '3'],
        ratingIds: ['6', '11'],
        informationDeskIds: [1],
        sourceIds: [],
        stageIds: [],
        parentIds: [],
        position: [1.7258741766558066, 42.63791072988696],
        updatedAt: '2024-10-16T17:54:24.917866+02:00',
        gpxUrl:
          'https://demo-admin.geotrek.fr/api/fr/treks/16428/boucle-du-pic-de-ruhle-depuis-le-refuge.gpx',
      });
      expect(sheet).not.to.have.any.keys('gear', 'parking', 'minElevationMetres');
    });

    it('has its line with heights, and its waypoints', async () => {
      const {shape, waypoints} = await readTrekSheet(context, 16428);
      const {lines} = shape;

      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.have.lengthOf(329);
      expect(lines[0]?.[0]).to.deep.equal([1.7258742, 42.6379107, 2176]);
      expect(waypoints).to.have.lengthOf(6);
      expect(waypoints[0]).to.deep.equal([1.727085113525391, 42.628022783744264]);
    });

    it('keeps the editor’s HTML for the sanitiser, with what its addresses are relative to', async () => {
      const {advice, ratingsDescription} = await readTrekSheet(context, 16428);

      expect(advice?.html).to.match(/^Itin&eacute;raire de montagne\. Pr&eacute;voir/);
      expect(advice?.baseUrl).to.equal('https://demo-admin.geotrek.fr/');
      expect(ratingsDescription?.html).to.contain('couloir raide expos&eacute;');
    });

    it('has what is said to people with a disability, links and stages', async () => {
      const sheet = await readTrekSheet(context, 15739);

      expect(sheet.accessibility.levelId).to.equal('1');
      expect(sheet.accessibility.covering?.html).to.equal('Reve&egrave;tement accessible');
      expect(sheet.accessibility).not.to.have.property('infrastructure');
      expect(sheet.parking).to.deep.equal([2.8235829, 43.2868688]);
      expect(sheet.stageIds).to.deep.equal([15720]);
      expect(sheet.sourceIds).to.deep.equal(['1']);
      expect(sheet.shape.lines[0]).to.have.lengthOf(337);
      expect(sheet.webLinks).to.deep.equal([
        {
          name: 'Makina Corpus',
          url: 'http://makina-corpus.com/',
          category: 'A lire',
          pictogramUrl: `${MEDIA}/upload/weblink-book.png`,
        },
      ]);
    });

    it('of a stage names the walks that it is part of', async () => {
      const stage = await readTrekSheet(context, 15720);

      expect(stage.parentIds).to.deep.equal([15718, 15739]);
      expect(stage.descentMetres).to.equal(479);
      expect(stage.shape.lines[0]).to.have.lengthOf(267);
      expect(stage).not.to.have.any.keys('practiceId', 'durationHours', 'description');
    });

    it('of another trek is not found', async () => {
      const error: unknown = await readTrekSheet(context, 1).catch((reason: unknown) => reason);

      expect(error).to.include({code: 'not-found', status: 404});
    });
  });

  it('has a track without its sheet', async () => {
    const {lines} = await readItemShape(context, 'trek/16428', trek);

    expect(lines[0]?.at(-1)).to.have.lengthOf(3);
  });

  describe('the vocabularies', () => {
    it('have labels and pictograms', async () => {
      const practices = await readVocabulary(context, 'practices');
      const themes = await readVocabulary(context, 'themes');

      expect(themes.get('7')).to.deep.equal({
        id: '7',
        label: 'Géologie',
        pictogramUrl: `${MEDIA}/upload/theme-geology.png`,
      });
      expect(practices.get('8')?.pictogramUrl).to.equal(`${MEDIA}/upload/vttae.jfif`);
      expect(themes.size).to.equal(10);
    });

    it('name the communes', async () => {
      const cities = await readVocabulary(context, 'cities');

      expect(cities.size).to.equal(22);
      expect(cities.get('6')?.label).to.equal('Aston');
      expect([...cities.keys()][0]).to.equal('5');
    });

    it('say which labels are for filtering', async () => {
      const labels = await readVocabulary(context, 'labels');

      expect(labels.get('1')?.filterable).to.equal(true);
      expect(labels.get('1')?.advice?.html).to.contain('autoris&eacute;e');
      expect(labels.get('3')?.filterable).to.equal(false);
      expect(labels.get('3')).not.to.have.property('pictogramUrl');
    });

    it('name the sources, and their site where they have one', async () => {
      const sources = await readVocabulary(context, 'sources');

      expect(sources.get('1')).to.deep.equal({
        id: '1',
        label: "Conseil départemental de l'Ariège",
        website: 'http://www.ariege.fr/',
      });
      expect(sources.get('4')).not.to.have.property('website');
    });

    it('are all readable', async () => {
      const sizes = await Promise.all(
        (
          [
            'difficulties',
            'routes',
            'networks',
            'accessibilities',
            'accessibilityLevels',
            'ratings',
            'ratingScales',
            'districts',
          ] as const
        ).map(async (name) => (await readVocabulary(context, name)).size),
      );

      for (const size of sizes) expect(size).to.be.above(0);
    });

    it('are empty where the server has none', async () => {
      expect(await readVocabulary(context, 'structures')).to.have.property('size', 0);
    });
  });

  it('has information desks, with and without a place', async () => {
    const desks = await readInformationDesks(context, [5, 1]);

    expect(desks.map(({name}) => name)).to.deep.equal([
      'Office du tourisme de Boussenac',
      'Office de Tourisme de Seix',
    ]);
    expect(desks[0]).to.deep.equal({
      id: 5,
      name: 'Office du tourisme de Boussenac',
      kind: 'Office du tourisme',
      pictogramUrl: `${MEDIA}/upload/desktype-info.svg`,
    });
    expect(desks[1]).to.deep.include({
      position: [1.2016725540161128, 42.863659700759015],
      phone: '09 64 46 55 12',
      postalCode: '09140',
      pictureUrl: `${MEDIA}/upload/office-seix.jpg.150x150_q85.jpg`,
    });
  });

  it('has points of interest along a trek', async () => {
    const pois = await readPois(context);

    expect(pois).to.have.lengthOf(3);
    expect(pois[0]).to.deep.include({
      id: 16429,
      name: 'Lac de Rulhe',
      typeId: '6',
      position: [1.735121, 42.6230257],
      elevationMetres: 2458,
    });
    expect(pois[0]?.pictures[0]).to.include({legend: 'Vue du lac', license: 'Creative common'});
  });

  it('has touristic contents near a trek, and their categories', async () => {
    const contents = await readTouristicContents(context);
    const categories = await readVocabulary(context, 'contentCategories');

    expect(contents.map(({name}) => name)).to.deep.equal([
      "Bureau des guides d'Ariège",
      'Refuge du Ruhle',
    ]);
    expect(contents[0]).to.include({
      teaser: 'Spécialiste de vos activités été et hiver en montagne dans les Pyrénées Ariégeoises',
      email: 'infos@guides-ariege.com',
      website: 'https://www.guides-ariege.com/',
      categoryId: '2',
    });
    expect(contents[0]?.shape.points).to.deep.equal([[1.7388976, 42.625023]]);
    expect(categories.get('2')?.label).to.be.a('string').and.not.to.be.empty;
  });

  it('has neither events nor sensitive areas near a trek', async () => {
    expect(await readTouristicEvents(context)).to.deep.equal([]);
    expect(await readSensitiveAreas(context)).to.deep.equal([]);
  });
});

function never(): never {
  throw new Error('The recorded answer is not what this test is about.');
}
