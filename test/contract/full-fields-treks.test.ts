import {expect} from '@open-wc/testing';
import {readItemPage} from '../../src/api/item-pages.js';
import {originOf} from '../../src/api/request-context.js';
import {toTrekSheet, WireTrekSheet} from '../../src/api/trek-sheet.js';
import type {TrekCard, TrekSheet} from '../../src/model/trek.js';
import {readColumns} from './columns.js';
import {fullFieldsContext, recorded, skipWithoutRecordings} from './replay.js';

/** Texts come in several languages: a server answers so when a request has no `language`. */
describe('full-field answers of treks', () => {
  const french = fullFieldsContext('fr');
  const english = fullFieldsContext('en');
  let sheets: readonly TrekSheet[] = [];

  before(async function () {
    const list = (await recorded('full-fields/trek.json')) as
      | {readonly results: readonly unknown[]}
      | undefined;
    if (!list) return skipWithoutRecordings(this);
    const origin = originOf(french);
    sheets = list.results.map((row) => toTrekSheet(WireTrekSheet.parse(row), origin));
  });

  it('have the name of the visitor’s language, or else of another', async () => {
    const {items} = await readItemPage(english, {page: 1, pageSize: 50});

    expect(items.map(({name}) => name)).to.deep.equal([
      'Loop of the pic of 3 lords',
      'De Bethmale au col de la Core',
      "Découverte de la Cascade d'Ars",
      'Bar',
      "Étang d'Alet",
    ]);
    expect((items[0] as TrekCard).departure).to.equal('Lers bridge');
  });

  it('have each column of an index', async () => {
    const [page] = await readColumns(french, 5, [
      ...(['base', 'texts', 'theme', 'label', 'network', 'accessibility'] as const),
      ...(['city', 'district', 'structure', 'created'] as const),
    ]);

    expect(page?.rows).to.have.lengthOf(5);
    expect(page?.rows[0]).to.deep.include({
      id: 2,
      name: 'Boucle du Pic des Trois Seigneurs',
      departure: 'Port de Lers',
      arrival: 'Sur la route',
      teaser: 'Un très joli point de vue, en retrait de la chaîne des Pyrénées.',
      themeIds: ['8', '4'],
      labelIds: ['1', '2', '3'],
      networkIds: ['2'],
      accessibilityIds: ['1'],
      cityIds: ['09231', '09302'],
      // This server has no districts, and says null.
      districtIds: [],
      structureId: '1',
      createdAt: Date.UTC(2013, 11, 12, 16, 20, 1, 405),
    });
  });

  it('have texts to search in the visitor’s language, or else in another', async () => {
    const [page] = await readColumns(english, 5, ['texts']);

    expect(page?.rows[0]).to.include({departure: 'Lers bridge', arrival: 'Sur la route'});
  });

  it('have teasers without tags and entities', () => {
    expect(sheets[0]?.teaser).to.equal(
      'Un très joli point de vue, en retrait de la chaîne des Pyrénées.',
    );
  });

  it('cross communes that are named by a code', () => {
    expect(sheets[3]?.cityIds).to.deep.equal(['09290', '09059', '09317', '09062']);
    expect(sheets[3]?.departureCityId).to.equal('09290');
  });

  it('have heights, an instant and documents in the visitor’s language', () => {
    expect(sheets[0]).to.deep.include({
      descentMetres: 777,
      minElevationMetres: 1358,
      maxElevationMetres: 2042,
      durationHours: 24,
      updatedAt: '2022-05-16T12:10:59.927409Z',
      pdfUrl: 'https://foo.fr/api/fr/treks/2/boucle-du-pic-des-trois-seigneurs.pdf',
      shape: {
        points: [],
        lines: [
          [
            [1.411681, 42.8064157, 1516],
            [1.4117038, 42.8065905, 1516],
          ],
        ],
        surfaces: [],
      },
      // Its one stage is named by a uuid, which nobody could ask for.
      stageIds: [],
      informationDeskIds: [2, 1, 3],
    });
  });

  it('have videos and documents apart from their pictures', () => {
    expect(sheets[0]?.pictures.map(({author}) => author)).to.deep.equal(['Grégory Tonon']);
    expect(sheets[0]?.attachments).to.deep.equal([
      {
        kind: 'video',
        url: 'https://www.youtube.com/watch?v=O5fwnNceuks',
        title: 'Grands site Occitanie - collection Ariège',
        author: 'Ariège Pyrénées',
      },
      {
        kind: 'file',
        url: 'https://foo.fr/media/paperclip/trekking_trek/2/file_example_mp3_700kb.mp3',
        title: 'file_example_MP3_700KB',
      },
    ]);
  });

  it('link to pictures of another server', () => {
    const elsewhere = sheets[2]?.attachments.find(({url}) => url.includes('cascade_d'));

    expect(elsewhere?.kind).to.equal('file');
    expect(sheets[2]?.pictures.every(({url}) => url.startsWith('https://foo.fr/'))).to.equal(true);
  });

  it('recommend pages elsewhere', () => {
    expect(sheets[0]?.webLinks.map(({name, category}) => [name, category])).to.deep.equal([
      ['Camping', 'A lire'],
      ['Makina Corpus', 'A lire'],
      ['Test', 'A lire'],
    ]);
  });
});
