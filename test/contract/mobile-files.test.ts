import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {openFiles} from '../../src/api/files-without-server.js';
import type {Provider} from '../../src/api/provider.js';
import {trek} from '../../src/kinds/trek.js';
import type {Scope} from '../../src/model/scope.js';
import type {TrekSheet} from '../../src/model/trek.js';
import {warningsDuring} from '../support/console.js';
import {restoreFetch} from '../support/fake-api.js';
import {trekKeys} from '../support/scripted-provider.js';
import {recorded, skipWithoutRecordings} from './replay.js';

/** Answers for a server with the recorded files, each server with an address of its own. */
async function filesOf(
  test: Mocha.Context,
  language: string,
  scope: Scope = {},
): Promise<{readonly files: Provider; readonly folder: string}> {
  if (!(await recorded('mobile-2.126/fr/treks.geojson'))) return skipWithoutRecordings(test);
  const origin = `https://${crypto.randomUUID()}.example`;
  const folder = `${origin}/mobile/`;
  const before = window.fetch;
  window.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(folder)) return before(input, init);
    const asked = new Headers(init?.headers).get('Accept-Language');
    const file = await before(`/recorded/mobile-2.126/${asked}/${url.slice(folder.length)}`);
    // Other sites are not told that a file is missing.
    if (!file.ok) throw new TypeError('Failed to fetch');
    return new Response(file.body, {headers: {'Last-Modified': 'Thu, 26 Nov 2026 02:00:00 GMT'}});
  };
  const context = {kind: trek, client: new ApiClient(`${origin}/api/v2/`), language, scope};
  const files = await openFiles(context, new AbortController().signal);
  if (!files) throw new Error('the files cannot be read');
  return {files, folder};
}

describe('the files of a real server’s mobile application, in place of the server', () => {
  afterEach(restoreFetch);

  it('are read completely, and warn once of what they lack', async function () {
    const warnings = await warningsDuring(async () => {
      const {files} = await filesOf(this, 'fr');
      const {count, items} = await files.page(1, 50);
      expect(count).to.equal(18);
      expect(items).to.have.length(18);
    });

    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('as of 2026-11-26');
    expect(warnings[0]).to.contain('labels, networks');
    expect(warnings[0]).not.to.contain('cannot be read');
  });

  it('have cards with a picture and figures, in the order of their names', async function () {
    const {files, folder} = await filesOf(this, 'fr');

    const {items} = await files.page(1, 50);

    expect(items.slice(0, 2).map(({name}) => name)).to.deep.equal([
      "Boucle de l'étang n°0",
      "Boucle de l'étang n°12",
    ]);
    expect(items.find(({id}) => id === 777)).to.deep.equal({
      key: 'trek/777',
      id: 777,
      name: 'Traversée du col 1',
      practiceId: '3',
      difficultyId: '2',
      routeId: '1',
      durationHours: 1.999,
      lengthMetres: 3061.3,
      ascentMetres: 236,
      position: [6.3162544, 44.6644845],
      themeIds: ['1', '6'],
      districtIds: ['10'],
      cityIds: ['111', '112'],
      accessibilityIds: ['1'],
      labelIds: [],
      departure: 'Départ 1',
      departureCityId: '111',
      pictures: [
        {
          url: `${folder}777/media/paperclip/trekking_trek/777/photo-1-3mv1hknqa1as.jpg.800x800_q85_watermark-d41d8cd98f00b204e9800998ecf8427e.jpg`,
          legend: 'Légende <b>1</b> & suite',
          author: 'Jean Dûpont',
        },
      ],
    });
  });

  it('are those of the language, and no others', async function () {
    const {files} = await filesOf(this, 'en');

    const {items} = await files.page(1, 50);

    expect(items.find(({id}) => id === 777)?.name).to.equal('Pass crossing 1');
    expect(items.some(({id}) => id === 771)).to.equal(false);
  });

  it('are narrowed to the scope, in the list and by id', async function () {
    const {files} = await filesOf(this, 'fr', {practices: ['7']});

    const {count, items} = await files.page(1, 50);
    const cards = await files.cards(['trek/801', 'trek/777'], trek);
    const other = await files.sheet('trek/1155', trek).catch((error: unknown) => error);

    expect(items.map(({id}) => id)).to.deep.equal([843, 801]);
    expect(count).to.equal(2);
    expect([...cards.keys()]).to.deep.equal(['trek/801']);
    expect(other).to.include({name: 'ApiError', code: 'not-found'});
  });

  it('have vocabularies with pictograms, and none of labels', async function () {
    const {files, folder} = await filesOf(this, 'fr');

    const practices = await files.vocabulary('practices');

    expect([...practices.keys()].slice(0, 2)).to.deep.equal(['5', '3']);
    expect(practices.get('3')).to.deep.equal({
      id: '3',
      label: 'Cheval',
      color: '#444444',
      pictogramUrl: `${folder}media/upload/practice-horse.png`,
    });
    expect((await files.vocabulary('cities')).get('101')?.label).to.equal("Saint-Étienne-d'Ici-00");
    expect((await files.vocabulary('poiTypes')).get('11')?.label).to.equal('Architecture');
    const sizes = ['difficulties', 'routes', 'themes', 'networks', 'accessibilities', 'districts'];
    for (const name of sizes) {
      expect((await files.vocabulary(name as 'themes')).size, name).to.be.above(0);
    }
    for (const name of ['labels', 'structures', 'sources'] as const) {
      expect((await files.vocabulary(name)).size, name).to.equal(0);
    }
  });

  it('have a sheet with its texts, its places and its desk', async function () {
    const {files, folder} = await filesOf(this, 'fr');

    const found = (await files.sheet('trek/801', trek)) as TrekSheet;
    const {shape, description, pictures, ...sheet} = found;
    const {lines} = shape;
    const desks = await files.desks(sheet.informationDeskIds);

    expect(lines).to.have.length(1);
    expect(lines[0]).to.have.length(97);
    expect(lines[0]?.[0]).to.deep.equal([6.0047351, 44.9949193, 0]);
    expect(description?.html).to.contain('<strong>gras</strong>');
    expect(description?.baseUrl).to.equal(folder.replace('mobile/', ''));
    expect(pictures.map(({url}) => url.slice(0, folder.length + 10))).to.deep.equal([
      `${folder}801/media/`,
      `${folder}801/media/`,
    ]);
    expect(sheet).to.deep.include({
      ...{id: 801, name: 'Traversée du col 5', practiceId: '7', teaser: 'Accroche'},
      ...{lengthMetres: 2881.7, ascentMetres: 52, descentMetres: 700},
      ...{minElevationMetres: 837, maxElevationMetres: 1506, position: [6.0047351, 44.9949193]},
      ...{departure: 'Départ 5', arrival: 'Arrivée 5', advisedParking: 'Parking du bas'},
      ...{networkIds: ['6'], labelIds: ['9', '10'], informationDeskIds: [15]},
      ...{parking: [6.004735090163319, 44.994919299548286], attachments: [], webLinks: []},
    });
    expect(sheet.waypoints).to.have.length(3);
    expect(desks).to.have.length(1);
    expect(desks[0]).to.deep.include({
      ...{id: 15, name: 'Maison du parc 2', kind: 'Maisons du parc', municipality: 'Gap'},
      pictogramUrl: `${folder}media/upload/desktype-info.png`,
      website: 'https://desk.example/',
    });
  });

  it('have the track and the stages of a walk of several days', async function () {
    const {files} = await filesOf(this, 'fr');

    const {lines} = await files.shape('trek/1155', trek);
    const {stageIds, waypoints} = (await files.sheet('trek/1155', trek)) as TrekSheet;

    expect(lines).to.have.length(1);
    expect(lines[0]).to.have.length(900);
    expect(stageIds).to.deep.equal([831, 837, 843, 849]);
    expect(waypoints).to.deep.equal([]);
  });

  it('say which treks have a term', async function () {
    const {files} = await filesOf(this, 'fr');

    expect([...(await files.keysWith('city', '111'))].sort()).to.deep.equal(
      trekKeys(771, 777, 783, 813),
    );
    expect([...(await files.keysWith('practice', '7'))].sort()).to.deep.equal(trekKeys(801, 843));
  });
});
