import {expect} from '@open-wc/testing';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {itemKey} from '../../src/model/item.js';
import {type Criteria, noCriteria} from '../../src/model/search/criteria.js';
import type {TrekSheet} from '../../src/model/trek.js';
import {reportMapView, setUserLocation} from '../../src/store/map-view.js';
import {restore} from '../../src/store/routing/restore.js';
import {ServerSource} from '../../src/store/server-source.js';
import {failureOfResults, type SourceState, visibleItems} from '../../src/store/source-state.js';
import {nextTask} from '../support/async.js';
import {until} from '../support/dom.js';
import {
  basePage,
  cardOf,
  cardPage,
  last,
  paramsOf,
  type ScriptedProvider,
  serverError,
  trekKey,
} from '../support/scripted-provider.js';
import {scriptedSource} from '../support/scripted-source.js';

const line = [
  [3, 44, 0],
  [3.1, 44, 0],
] as const;

/** A sheet with as much as a source looks at. */
const shape = {points: [], lines: [line], surfaces: []};
const sheetOf = (id: number) => ({...cardOf(id), shape}) as unknown as TrekSheet;

describe('ServerSource', () => {
  let source: ServerSource;
  let provider: ScriptedProvider;

  const open = (carried: Partial<SourceState> = {}) => {
    [source, provider] = scriptedSource(carried);
  };

  beforeEach(() => open());

  afterEach(() => source.end());

  const searchFor = (part: Partial<Criteria>) => source.setCriteria({...noCriteria, ...part});
  const foundIds = () => source.state.results?.items.map(({id}) => id);
  const firstPage = async (count = 300) => {
    source.requestFirstPage(12);
    await nextTask();
    await last(provider.pages).answer(cardPage(count, 1, Math.min(12, count)));
  };
  /** All treks, from the index. */
  const wholeIndex = async (count = 3, names = ['base']) => {
    await until(() => provider.readings[0]?.runs.length, 'the index is being read');
    provider.readingOf(...names).send(basePage(count, 1, count));
    await provider.readingOf(...names).running.answer();
  };

  describe('requests', () => {
    it('the first cards, and after them what can wait', async () => {
      source.requestVocabularies(['practices', 'cities', 'themes']);
      source.requestIndex();
      source.requestFirstPage(12);
      await until(() => provider.readings.length === 1, 'the index is prepared');
      expect(paramsOf(provider.vocabularies)).to.deep.equal([]);
      expect(paramsOf(provider.readingOf('base').runs)).to.deep.equal([]);

      await last(provider.pages).answer(cardPage(300, 1, 12));
      await until(() => provider.vocabularies.length > 0, 'vocabularies are requested');

      // One beside the index, so that a small server has a processor for each.
      expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices']);
      expect(paramsOf(provider.readingOf('base').runs)).to.deep.equal([300]);
    });

    it('nothing more of a server whose first cards failed, until they have come', async () => {
      source.requestVocabularies(['practices']);
      source.requestIndex();
      source.requestFirstPage(12);
      await nextTask();
      await last(provider.pages).fail();
      await until(() => source.state.items.status === 'failed', 'the failure is known');
      expect(provider.vocabularies).to.be.empty;
      expect(provider.readings.flatMap(({runs}) => runs)).to.be.empty;

      source.retryItems();
      await until(() => provider.pages.length === 2, 'the cards are requested again');
      await last(provider.pages).answer(cardPage(300, 1, 12));

      await until(() => provider.vocabularies.length === 1, 'the vocabulary is requested');
      await until(() => provider.readingOf('base').runs.length === 1, 'the index is requested');
    });

    it('nothing for empty criteria', async () => {
      searchFor({text: ' '});
      await nextTask();

      expect(source.state.columns).to.deep.equal({});
    });

    it('the texts and the names of terms for a search', async () => {
      searchFor({text: 'lac'});

      await until(() => provider.readings.length === 2, 'two readings are prepared');

      expect(provider.columnNames).to.have.members(['base', 'texts']);
      await wholeIndex();
      await until(() => provider.vocabularies.length === 2, 'vocabularies are requested');
      expect(paramsOf(provider.vocabularies)).to.deep.equal(['cities', 'districts']);
    });

    it('when treks were made, to show the newest first', async () => {
      searchFor({sort: 'newest'});

      await until(() => provider.readings.length === 2, 'two readings are prepared');

      expect(provider.columnNames).to.have.members(['base', 'created']);
    });

    for (const criteria of [{terms: {difficulty: ['2']}}, {sort: 'easiest'}]) {
      it(`cheap columns with the index for ${JSON.stringify(criteria)}`, async () => {
        searchFor(criteria);
        await wholeIndex(3, ['base', 'difficulty', 'route']);
        await until(() => source.state.results, 'the treks are searched');

        expect(provider.columnNames).to.deep.equal(['base,difficulty,route']);
        expect(paramsOf(provider.members)).to.deep.equal([]);
      });
    }

    it('cheap columns together, and those that have failed only when they are tried again', async () => {
      source.requestColumn('route');
      source.requestColumn('difficulty');
      await until(() => provider.readings[0]?.runs.length, 'the columns are read');
      expect(provider.columnNames).to.deep.equal(['difficulty,route']);
      await last(provider.readings).running.fail();
      await until(() => source.state.columns.route?.status === 'failed', 'they have failed');

      source.requestColumn('difficulty');
      searchFor({terms: {difficulty: ['2']}});
      await nextTask();

      expect(provider.readingOf('difficulty', 'route').runs).to.have.length(1);
    });

    it('which treks have a term before it requests the column of all terms', async () => {
      searchFor({terms: {city: ['12']}});
      await wholeIndex();
      await until(() => source.state.results, 'the treks are searched');
      expect(paramsOf(provider.members)).to.deep.equal(['city 12']);
      expect(source.state.results?.isPending).to.equal(true);

      await last(provider.members).answer(new Set([trekKey(2)]));

      expect(foundIds()).to.deep.equal([2]);
      expect(provider.columnNames).to.deep.equal(['base']);
    });

    it('which treks have a term once, whatever else is searched', async () => {
      searchFor({terms: {city: ['12']}});
      await until(() => provider.members.length === 1, 'a term is requested');
      searchFor({terms: {city: ['12', '13'], practice: ['4']}});
      searchFor({terms: {city: ['12']}, text: 'lac'});
      await until(() => provider.members.length === 2, 'two terms are requested');
      await nextTask();

      expect(paramsOf(provider.members)).to.deep.equal(['city 12', 'city 13']);
    });

    it('the column at once where it costs the server nothing', async () => {
      provider.freeColumns.add('theme');

      searchFor({terms: {theme: ['7']}});
      await until(() => provider.readings.length === 2, 'two readings are prepared');

      expect(provider.columnNames).to.have.members(['base', 'theme']);
      expect(paramsOf(provider.members)).to.deep.equal([]);
    });

    it('no single terms of a column that is being loaded', async () => {
      source.requestSearch();
      source.requestColumn('theme');
      await until(() => provider.readings.length === 2, 'two readings are prepared');

      searchFor({terms: {theme: ['7']}});
      await nextTask();

      expect(paramsOf(provider.members)).to.deep.equal([]);
    });

    it('the track of a trek once, and not beside its sheet', async () => {
      source.requestShape('trek/1');
      source.requestShape('trek/1');
      source.requestSheet('trek/2');
      source.requestShape('trek/2');
      await until(() => provider.sheets.length, 'the sheet is requested');
      expect(paramsOf(provider.shapes)).to.deep.equal(['trek/1']);

      await last(provider.sheets).answer(sheetOf(2));

      expect(source.state.shapes.get('trek/2')).to.equal(shape);
    });

    const desk = (id: number) => itemKey('informationdesk', id);

    it('only the information desks that it does not know', async () => {
      source.requestDesks([desk(1), desk(2)]);
      await until(() => provider.deskRequests.length, 'they are requested');
      await last(provider.deskRequests).answer([{id: 1, name: 'Maison du parc'} as never]);

      source.requestDesks([desk(1)]);
      source.requestDesks([desk(1), desk(3)]);

      await until(() => provider.deskRequests.length > 1, 'the other one is requested');
      expect(paramsOf(provider.deskRequests)).to.deep.equal([[1, 2], [3]]);
    });
  });

  describe('after a failure', () => {
    /** A source whose search cannot be loaded until `isBroken` is false. */
    class WithoutSearch extends ServerSource {
      static isBroken = true;
      static imports = 0;

      protected override async importSearch() {
        WithoutSearch.imports++;
        if (WithoutSearch.isBroken) throw new TypeError('Failed to fetch the module');
        return super.importSearch();
      }
    }

    const openWithoutSearch = (carried: Partial<SourceState> = {}) => {
      source.end();
      WithoutSearch.isBroken = true;
      WithoutSearch.imports = 0;
      [source, provider] = scriptedSource(carried, WithoutSearch);
    };

    it('tells that nothing can be searched, whatever arrives', async () => {
      openWithoutSearch({criteria: {...noCriteria, text: 'trek'}});
      await firstPage();
      expect(failureOfResults(source.state)?.code).to.equal('unreadable');

      await wholeIndex();

      expect(visibleItems(source.state)).to.equal(undefined);
      expect(failureOfResults(source.state)?.code).to.equal('unreadable');
    });

    it('shows all treks although nothing can be searched', async () => {
      openWithoutSearch();
      await firstPage();

      source.requestSearch();
      await until(() => source.state.searchError, 'the search has failed');

      expect(visibleItems(source.state)?.items).to.have.length(12);
      expect(source.state.items).to.have.property('status', 'ready');
    });

    it('loads the search again only when asked, whatever its elements request', async () => {
      openWithoutSearch();
      source.subscribe(() => source.requestSearch());

      source.requestSearch();
      await until(() => source.state.searchError, 'the search has failed');
      await nextTask();
      expect(WithoutSearch.imports).to.equal(1);
      source.retryItems();
      await until(() => WithoutSearch.imports > 1, 'the search is loaded again');
      await nextTask();

      expect(WithoutSearch.imports).to.equal(2);
    });

    it('loads the index and a filter again only when asked, whatever its elements request', async () => {
      await firstPage();
      source.requestSearch();
      source.requestColumn('theme');
      await until(() => provider.readings.length === 2, 'both are prepared');
      await until(() => provider.readingOf('theme').runs.length === 1, 'both are requested');
      await provider.readingOf('base').running.fail();
      await provider.readingOf('theme').running.fail();
      const runs = () => [
        provider.readingOf('base').runs.length,
        provider.readingOf('theme').runs.length,
      ];

      source.requestSearch();
      source.requestColumn('theme');
      source.requestIndex();
      await nextTask();
      expect(runs()).to.deep.equal([1, 1]);

      source.retryFilter('theme');
      await nextTask();
      expect(runs()).to.deep.equal([1, 2]);
      source.retryItems();
      await nextTask();
      expect(runs()).to.deep.equal([2, 2]);
    });

    it('searches once its code can be loaded', async () => {
      openWithoutSearch({criteria: {...noCriteria, text: 'trek'}});
      await wholeIndex();
      WithoutSearch.isBroken = false;

      source.retryItems();
      await until(() => source.state.results, 'the treks are searched');

      expect(foundIds()).to.deep.equal([1, 2, 3]);
      expect(failureOfResults(source.state)).to.equal(undefined);
    });

    it('shows a sheet that is requested again', async () => {
      source.requestSheet('trek/1');
      await until(() => provider.sheets.length, 'it is requested');
      const error = serverError();
      await last(provider.sheets).fail(error);
      expect(source.state.sheets.get('trek/1')).to.deep.equal({status: 'failed', error});
      source.retrySheet('trek/1');
      expect(source.state.sheets.get('trek/1')).to.deep.equal({status: 'loading'});

      await until(() => provider.sheets.length > 1, 'it is requested again');
      await last(provider.sheets).answer(sheetOf(1));

      expect(source.state.sheets.get('trek/1')?.status).to.equal('ready');
    });

    it('finds by a term whose treks were not told at first', async () => {
      searchFor({terms: {city: ['12']}});
      await wholeIndex();
      const error = serverError();
      await last(provider.members).fail(error);
      expect(source.state.columns.city).to.deep.equal({status: 'failed', known: 0, error});

      source.retryItems();
      await until(() => provider.columnNames.includes('city'), 'its column is requested');
      await until(() => provider.readingOf('city').runs.length, 'its column is read');
      provider.readingOf('city').send({
        offset: 0,
        size: 3,
        rows: [1, 2, 3].map(
          (id): TrekColumns => ({key: trekKey(id), id, cityIds: id === 2 ? ['12'] : []}),
        ),
        count: 3,
      });
      await provider.readingOf('city').running.answer();

      await until(() => source.state.results, 'the treks are searched');
      expect(source.state.results?.isPending).to.equal(false);
      expect(foundIds()).to.deep.equal([2]);
    });
  });

  describe('shows', () => {
    it('the first page after a change of criteria, and as many pages as before without one', () => {
      source.setDepth(3);
      searchFor({});
      expect(source.state.depth).to.equal(3);

      searchFor({text: 'lac'});

      expect(source.state.depth).to.equal(1);
    });

    it('what an address brings back in one change', () => {
      source.select('trek/1');
      source.pointAtTrack({key: 'trek/1', distanceMetres: 500});
      setUserLocation(source, [3, 45]);
      const limit = {hours: 1};
      const reach = {place: 'Gap', position: [6, 44], mode: 'car', limit, area: []} as const;
      searchFor({from: [3, 45], reach});
      const seen: SourceState[] = [];
      source.subscribe(() => seen.push(source.state));

      restore(source, {
        criteria: {...noCriteria, text: 'lac'},
        depth: 2,
        selectedKey: 'trek/5',
        mapView: {zoom: 9, center: [3, 44]},
      });

      const [first] = seen;
      expect(first?.criteria).to.deep.equal({...noCriteria, text: 'lac', from: [3, 45], reach});
      expect(first).to.include({depth: 2, selectedKey: 'trek/5'});
      expect(first?.viewRequest?.view).to.deep.equal({zoom: 9, center: [3, 44]});
      expect(first).not.to.have.property('trackPosition');
    });

    it('the searched part that the visitor moves a map to, and not the view of a chosen trek', () => {
      const within = [2, 43, 4, 45] as const;
      searchFor({within});
      const view = {center: [3, 44], zoom: 12} as const;

      reportMapView(source, {...view, bounds: [2.9, 43.9, 3.1, 44.1], movedBy: 'map'});
      expect(source.state.criteria.within).to.equal(within);
      reportMapView(source, {...view, bounds: [2.001, 43, 4, 45.001], movedBy: 'shared'});
      expect(source.state.criteria.within).to.equal(within);
      reportMapView(source, {...view, bounds: [2.9, 43.9, 3.1, 44.1], movedBy: 'user'});

      expect(source.state.criteria.within).to.deep.equal([2.9, 43.9, 3.1, 44.1]);
    });

    it('the nearest from the visitor, or else from the middle of the map, with as many cards', () => {
      searchFor({sort: 'nearest'});
      source.setDepth(2);
      const view = {bounds: [2, 43, 4, 45], zoom: 9, movedBy: 'map'} as const;

      reportMapView(source, {...view, center: [3, 44]});
      expect(source.state.criteria.from).to.deep.equal([3, 44]);
      setUserLocation(source, [3.5, 44]);
      reportMapView(source, {...view, center: [3.2, 44]});

      expect(source.state.criteria.from).to.deep.equal([3.5, 44]);
      expect(source.state.depth).to.equal(2);
    });

    it('nothing new when what is chosen or pointed at is so already', () => {
      source.select('trek/1');
      source.highlight('trek/2');
      source.pointAtTrack({key: 'trek/1', distanceMetres: 500});
      let changes = 0;
      source.subscribe(() => changes++);

      source.select('trek/1');
      source.highlight('trek/2');
      source.pointAtTrack({key: 'trek/1', distanceMetres: 500});
      source.setDepth(1);

      expect(changes).to.equal(0);
    });
  });

  describe('that has ended', () => {
    it('aborts all pending requests, and changes no more', async () => {
      await firstPage();
      source.requestVocabularies(['practices']);
      source.requestIndex();
      source.requestCards(['trek/13']);
      source.requestSheet('trek/14');
      source.requestShape('trek/15');
      source.requestDesks(['informationdesk/16']);
      searchFor({terms: {city: ['12']}});
      await until(() => provider.readings[0]?.runs.length, 'the index is being read');
      await until(() => provider.vocabularies.length, 'the vocabulary is requested');
      const pending = [
        ...provider.cardRequests,
        ...provider.sheets,
        ...provider.shapes,
        ...provider.deskRequests,
        ...provider.vocabularies,
        ...provider.members,
        ...provider.readingOf('base').runs,
      ];
      expect(pending.length).to.equal(7);
      let changes = 0;
      source.subscribe(() => changes++);
      const {state} = source;

      source.end();
      const ends = await Promise.allSettled(pending.map(({response: answered}) => answered));
      await nextTask();

      expect(ends.map(({status}) => status)).to.deep.equal(Array(7).fill('rejected'));
      expect(changes).to.equal(0);
      expect(source.state === state).to.equal(true);
    });
  });
});
