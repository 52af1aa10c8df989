import {expect} from '@open-wc/testing';
import {type Criteria, noCriteria} from '../../../src/model/search/criteria.js';
import type {ItemSource} from '../../../src/store/item-source.js';
import {reportMapView, setUserLocation} from '../../../src/store/map-view.js';
import {type RoutedSource, Router} from '../../../src/store/routing/router.js';
import type {Routing} from '../../../src/store/routing/routing.js';
import type {SourceState} from '../../../src/store/source-state.js';
import {nextTask} from '../../support/async.js';
import {until} from '../../support/dom.js';
import {routing} from '../../support/routing.js';
import {scriptedSource} from '../../support/scripted-source.js';

/** A source, and what its router asks of the page. */
class FakeRoutedSource implements RoutedSource {
  readonly source: ItemSource;
  readonly firstSort: string | undefined;
  language: string | undefined;
  updates = 0;

  constructor(carried: Partial<SourceState> = {}, firstSort?: string) {
    [this.source] = scriptedSource(carried);
    this.firstSort = firstSort;
  }

  setLanguage(language: string | undefined) {
    this.language = language;
  }

  update() {
    this.updates++;
  }

  get state(): SourceState {
    return this.source.state;
  }

  searchFor(part: Partial<Criteria>) {
    this.source.setCriteria({...noCriteria, ...part});
  }
}

describe('Router', () => {
  const original = location.href;
  const routers: Router[] = [];
  const sources: FakeRoutedSource[] = [];

  const at = (search: string) => history.replaceState(null, '', `${location.pathname}${search}`);

  const open = (
    stated: readonly Routing[] = [routing()],
    routed = new FakeRoutedSource(),
    isStarted = false,
  ): [FakeRoutedSource, Router] => {
    const router = new Router(routed, isStarted);
    router.configure(stated);
    routers.push(router);
    sources.push(routed);
    return [routed, router];
  };

  const says = (search: string) =>
    until(() => location.search === search, `the address says ${search}`);

  afterEach(() => {
    for (const router of routers.splice(0)) router.close();
    for (const {source} of sources.splice(0)) source.end();
    history.replaceState(null, '', original);
  });

  describe('begins with', () => {
    it('what the address states', () => {
      at('?q=lac&practice=4&page=2&trek=7&map=9/44/3');

      const [{state}] = open();

      expect(state.criteria).to.deep.include({text: 'lac', terms: {practice: ['4']}});
      expect(state).to.include({depth: 2, selectedKey: 'trek/7'});
      expect(state.viewRequest?.view).to.deep.equal({zoom: 9, center: [3, 44]});
    });

    it('the defaults of what the address does not state', () => {
      at('?sort=longest');

      const [{state}] = open([routing({defaults: 'practice=4&sort=name'})]);

      expect(state.criteria.terms).to.deep.equal({practice: ['4']});
      expect(state.criteria.sort).to.equal('longest');
    });

    it('no default that the address clears with an empty parameter', () => {
      at('?practice=');

      const [{state}] = open([routing({defaults: 'practice=4&sort=name'})]);

      expect(state.criteria.terms).to.deep.equal({});
      expect(state.criteria.sort).to.equal('name');
    });

    it('the defaults without an address', () => {
      at('?practice=5');

      const [{state}] = open([routing({mode: '', defaults: 'practice=4'})]);

      expect(state.criteria.terms).to.deep.equal({practice: ['4']});
    });

    it('what the visitor has chosen already, where the address states nothing', async () => {
      at('?q=lac');
      const routed = new FakeRoutedSource();
      routed.searchFor({terms: {practice: ['5']}});

      open([routing({defaults: 'practice=4'})], routed);

      expect(routed.state.criteria).to.deep.include({text: 'lac', terms: {practice: ['5']}});
      await says('?q=lac&practice=5');
    });

    it('an item that the visitor has already opened, in an entry of its own', async () => {
      at('');
      const routed = new FakeRoutedSource();
      routed.source.select('trek/7');
      const {length} = history;

      open([routing()], routed);
      await says('?trek=7');
      history.back();

      await until(() => routed.state.selectedKey === undefined, 'Back closes it');
      expect(history.length).to.be.within(Math.min(50, length + 1), length + 1);
    });

    it('the state of a source that the visitor has used, whatever the address states', async () => {
      at('?q=lac');
      const routed = new FakeRoutedSource({selectedKey: 'trek/7'});

      open([routing()], routed, true);

      expect(routed.state.criteria.text).to.equal('');
      expect(routed.state.selectedKey).to.equal('trek/7');
      await says('?trek=7');
    });

    it('the default order in place of one that an element asked for before', () => {
      at('');
      const routed = new FakeRoutedSource({criteria: {...noCriteria, sort: 'name'}}, 'name');

      open([routing({sort: 'name', defaults: 'sort=longest'})], routed);

      expect(routed.state.criteria.sort).to.equal('longest');
    });

    it('the language that the address states', () => {
      at('?lang=en');

      expect(open()[0].language).to.equal('en');
    });
  });

  describe('writes', () => {
    it('nothing when it opens, and adds no entry to the history', async () => {
      at('?q=lac&practice=4&page=2');
      const {href} = location;
      const {length} = history;

      open([routing({defaults: 'sort=name'})]);
      await nextTask();

      expect(location.href).to.equal(href);
      // A browser forgets the first of more than 50 entries when it comes to it.
      expect(history.length).to.be.at.most(length);
    });

    it('a new entry for what a visitor comes back to', async () => {
      at('');
      const [routed] = open();
      const {length} = history;

      routed.source.select('trek/7');
      await says('?trek=7');

      // A browser keeps 50 entries at most.
      expect(history.length).to.be.within(Math.min(50, length + 1), length + 1);
    });

    it('the same entry again for each letter and each turn of a map', async () => {
      at('');
      const [routed] = open();
      const {length} = history;

      routed.searchFor({text: 'lac'});
      await says('?q=lac');
      reportMapView(routed.source, {
        ...{zoom: 9, center: [3, 44], bounds: [2, 43, 4, 45], movedBy: 'user'},
      });
      await says('?q=lac&map=9/44/3');

      // Firefox keeps no more than fifty, and forgets the oldest late.
      expect(history.length).to.be.at.most(length);
    });

    it('what differs from the defaults, and the empty parameter of a default that is cleared', async () => {
      at('');
      const [routed] = open([routing({defaults: 'practice=4&sort=name'})]);

      routed.searchFor({sort: 'longest'});

      await says('?practice=&sort=longest');
      routed.searchFor({terms: {practice: ['4']}, sort: 'name'});
      await says('');
    });

    it('no view near the position of the visitor', async () => {
      at('');
      const [routed] = open();
      const view = {zoom: 14, bounds: [2.99, 43.99, 3.01, 44.01], movedBy: 'user'} as const;
      setUserLocation(routed.source, [3, 44]);

      reportMapView(routed.source, {...view, center: [3.005, 44]});
      routed.source.select('trek/7');

      await says('?trek=7');
      reportMapView(routed.source, {...view, center: [3.2, 44]});
      await says('?trek=7&map=14/44/3.2');
    });

    it('pending parameters when it closes, and nothing afterwards', async () => {
      at('');
      const [routed, router] = open();
      routed.source.select('trek/7');

      router.close();
      expect(location.search).to.equal('?trek=7');
      routed.source.select('trek/8');
      await nextTask();

      expect(location.search).to.equal('?trek=7');
    });
  });

  it('links to another source with its criteria, on the map and in the language of this one', () => {
    at('');
    const [, router] = open([routing({prefix: 'a-'})]);
    const view = {zoom: 9, center: [3, 44]} as const;
    const criteria = {...noCriteria, text: 'lac'};
    const left = new FakeRoutedSource({selectedKey: 'trek/7', sharedView: view, criteria});
    left.language = 'de';
    const [, other] = open([routing({prefix: 'b-'})], left, true);
    const naming = {parameters: ['kind'], prefix: '', names: {}};

    const link = router.addressFor(other, naming, {kind: 'other'}) ?? '';

    expect(new URL(link).search).to.equal('?kind=other&b-q=lac');
  });

  describe('on Back and Forward', () => {
    it('restores all of the state in one change', async () => {
      at('?q=lac&page=2');
      const [routed] = open();
      routed.source.setCriteria({...noCriteria, terms: {practice: ['4']}});
      routed.source.select('trek/7');
      await says('?practice=4&trek=7');
      const seen: SourceState[] = [];
      routed.source.subscribe(() => seen.push(routed.state));

      history.back();
      await until(() => seen.length > 0, 'the state is restored');

      expect(seen[0]?.criteria).to.deep.equal({...noCriteria, text: 'lac'});
      expect(seen[0]?.depth).to.equal(2);
      expect(seen[0]).not.to.have.property('selectedKey');
    });

    it('writes nothing', async () => {
      at('');
      const [routed] = open();
      routed.source.select('trek/7');
      await says('?trek=7');
      const {length} = history;

      history.back();
      await until(() => routed.state.selectedKey === undefined, 'the trek is closed');
      await nextTask();
      expect(location.search).to.equal('');
      history.forward();
      await until(() => routed.state.selectedKey === 'trek/7', 'the trek is open');

      expect(location.search).to.equal('?trek=7');
      expect(history.length).to.be.at.most(length);
    });
  });

  describe('of elements that come and go', () => {
    it('keeps the address of an element that is moved', async () => {
      at('?trek=7');
      const stated = routing({defaults: 'practice=4'});
      const [routed, router] = open([stated]);

      router.configure([]);
      router.configure([stated]);
      routed.source.select('trek/8');

      expect(routed.state.criteria.terms).to.deep.equal({practice: ['4']});
      await says('?trek=8');
    });

    it('takes the defaults of one that joins late, where the visitor has chosen nothing', () => {
      at('');
      const first = routing();
      const [routed, router] = open([first]);
      routed.searchFor({sort: 'longest'});

      router.configure([first, routing({mode: '', defaults: 'practice=4&sort=name'})]);

      expect(routed.state.criteria.terms).to.deep.equal({practice: ['4']});
      expect(routed.state.criteria.sort).to.equal('longest');
    });

    it('warns of a mode, of names and of another prefix that cannot be used', () => {
      at('?q=lac');
      const warnings: string[] = [];
      const warn = (sentence: string) => warnings.push(sentence);

      const [{state}] = open([routing({mode: 'hash', warn})]);
      open([routing({names: 'q=search, wrong', warn}), routing({prefix: 'b-', warn})]);

      expect(state.criteria.text).to.equal('');
      expect(warnings).to.have.members([
        'routing "hash" is not known; leaving the address alone.',
        'another element of the same source names the parameters otherwise; using its names.',
        'routing-names "wrong" is not a name of ours and one of yours.',
      ]);
    });
  });

  describe('beside another with a prefix', () => {
    it('reads and writes its own parameters only', async () => {
      at('?a-q=lac&b-q=col');
      const [one] = open([routing({prefix: 'a-'})]);
      const [other] = open([routing({prefix: 'b-'})]);
      expect(one.state.criteria.text).to.equal('lac');
      expect(other.state.criteria.text).to.equal('col');

      one.source.select('trek/7');
      await until(() => location.search.includes('trek'), 'the address says the trek');

      expect(new URLSearchParams(location.search).get('b-q')).to.equal('col');
      expect(other.state.selectedKey).to.equal(undefined);
    });

    it('renders its links again when the other has written', async () => {
      at('');
      const [one] = open([routing({prefix: 'a-'})]);
      const [other, router] = open([routing({prefix: 'b-'})]);
      const {updates} = other;

      one.source.select('trek/7');
      await says('?a-trek=7');

      expect(other.updates).to.equal(updates + 1);
      expect(router.addressOf('trek/3')).to.match(/\?a-trek=7&b-trek=3$/);
    });
  });
});
