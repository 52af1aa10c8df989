import {expect} from '@open-wc/testing';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {type Criteria, noCriteria} from '../../src/model/search/criteria.js';
import {trekFields} from '../../src/model/search/trek-fields.js';
import type {Trek} from '../../src/model/trek.js';
import {ItemSearch} from '../../src/store/item-search.js';
import type {ItemSource} from '../../src/store/item-source.js';
import type {SourceCore} from '../../src/store/source-core.js';
import type {IndexState} from '../../src/store/source-state.js';
import {until} from '../support/dom.js';
import {
  numbers,
  paramsOf,
  type ScriptedProvider,
  serverError,
  trekKey,
  vocabularyOf,
} from '../support/scripted-provider.js';
import {scriptedSource} from '../support/scripted-source.js';

/** A trek as the base column knows it. */
const base = (id: number, name: string, part: Partial<Trek> = {}): Trek => ({
  key: trekKey(id),
  id,
  name,
  ...part,
});

/** What a column says of a trek. */
const part = (id: number, rest: Partial<Trek>): TrekColumns => ({key: trekKey(id), id, ...rest});

const sente = base(1, 'La sente', {practiceId: '4'});
const col = base(2, 'Le col', {practiceId: '4'});
const lac = base(3, 'Le lac', {practiceId: '5'});

describe('ItemSearch', () => {
  let source: ItemSource;
  let core: SourceCore;
  let scripted: ScriptedProvider;
  const requested = () => paramsOf(scripted.members);

  beforeEach(() => {
    [source, scripted] = scriptedSource();
    core = source.core;
  });

  afterEach(() => source.end());

  const start = (language = 'fr') => new ItemSearch(language, trekFields, source);

  /** The treks known so far. */
  const show = (treks: readonly Trek[], index: IndexState, count = treks.length) =>
    core.change({items: {status: 'ready', count, loaded: treks, covered: treks.length, index}});
  const complete: IndexState = {status: 'complete'};
  const loading: IndexState = {status: 'loading'};

  const searchFor = (part: Partial<Criteria>) => core.change({criteria: {...noCriteria, ...part}});
  const found = () => {
    const {results: now} = core.state;
    if (!now) throw new Error('nothing has been searched');
    return now;
  };
  const foundIds = () => found().items.map(({id}) => id);

  it('finds nothing, not even no trek, before the first treks', () => {
    start();
    show([], loading, 300);

    searchFor({text: 'lac'});

    expect(core.state.results).to.equal(undefined);
  });

  it('finds that no trek matches in a source without treks', () => {
    start();

    show([], complete);

    expect(foundIds()).to.be.empty;
  });

  it('applies criteria that were set before it was loaded', () => {
    searchFor({text: 'lac'});
    show([sente, lac], complete);

    start();

    expect(foundIds()).to.deep.equal([3]);
  });

  it('finds more while the index is arriving', () => {
    start();
    searchFor({terms: {practice: ['4']}});
    show([sente], loading, 3);
    expect(foundIds()).to.deep.equal([1]);

    show([sente, col], loading, 3);
    show([sente, col, lac], complete);

    expect(foundIds()).to.deep.equal([1, 2]);
  });

  it('adds a large index in several tasks', async () => {
    start();
    show(
      numbers(1, 1200).map((id) => base(id, `Trek ${id}`)),
      complete,
    );
    expect(found().items).to.have.length(500);
    expect([...found().counted]).to.be.empty;
    expect(found().searched).to.equal(500);

    await until(() => found().items.length === 1200, 'all are taken in');

    expect([...found().counted]).to.include('practice');
  });

  it('adds nothing once its source has ended', async () => {
    start();
    show(
      numbers(1, 1200).map((id) => base(id, `Trek ${id}`)),
      complete,
    );
    const {state} = core;

    core.end();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));

    expect(core.state === state).to.equal(true);
  });

  it('counts what comes with the treks once all of them are there', () => {
    start();
    show([sente, col], loading, 3);
    expect([...found().counted]).to.be.empty;

    show([sente, col, lac], complete);

    expect([...found().counted]).to.have.members(['practice', 'duration', 'length', 'ascent']);
    expect(found().counts.practice).to.deep.equal(
      new Map([
        ['4', 2],
        ['5', 1],
      ]),
    );
  });

  it('counts nothing of an index that stays a part', () => {
    start();

    show([sente, col], {status: 'partial', error: serverError()}, 3);

    expect(foundIds()).to.deep.equal([1, 2]);
    expect([...found().counted]).to.be.empty;
  });

  it('counts a column once it is complete', () => {
    start();
    show([sente, col], complete);
    core.change({
      columns: {theme: {status: 'loading', known: 1}},
      columnPages: [{names: ['theme'], rows: [part(1, {themeIds: ['7']})]}],
    });
    expect([...found().counted]).not.to.include('theme');

    core.change({columns: {theme: {status: 'complete'}}});

    expect([...found().counted]).to.include('theme');
    expect(found().counts.theme).to.deep.equal(new Map([['7', 1]]));
  });

  it('joins a column to treks that come after it', () => {
    start();
    core.change({
      columns: {theme: {status: 'complete'}},
      columnPages: [{names: ['theme'], rows: [part(2, {themeIds: ['7']})]}],
    });
    searchFor({terms: {theme: ['7']}});

    show([sente, col], complete);

    expect(foundIds()).to.deep.equal([2]);
  });

  it('finds the texts of the first treks once their column is there', () => {
    start();
    searchFor({text: 'myrtilles'});
    show([sente, col], complete);
    expect(foundIds()).to.be.empty;

    core.change({
      columnPages: [{names: ['texts'], rows: [part(1, {teaser: 'Des myrtilles en août.'})]}],
    });

    expect(foundIds()).to.deep.equal([1]);
  });

  it('does not know what a filter leaves until it knows which treks have the term', () => {
    start();
    show([sente, col], complete);
    searchFor({terms: {city: ['12']}});
    expect(found().isPending).to.equal(true);
    expect([...found().counted]).to.be.empty;

    core.change({
      termMembers: new Map([['city 12', {filter: 'city', id: '12', keys: new Set([trekKey(2)])}]]),
    });

    expect(found().isPending).to.equal(false);
    expect(foundIds()).to.deep.equal([2]);
    expect([...found().counted])
      .to.include('practice')
      .and.not.include('city');
  });

  it('counts no treks for criteria of which it does not know what they leave', () => {
    const search = start();
    show([sente, col], complete);

    expect(search.countOf({...noCriteria, terms: {city: ['12']}})).to.equal(0);
    expect(search.countOf({...noCriteria, terms: {practice: ['4']}})).to.equal(2);
  });

  it('sorts by what its vocabulary says, once that is there', () => {
    start();
    searchFor({sort: 'easiest'});
    const hard = base(1, 'La crête', {difficultyId: '9'});
    const easy = base(2, 'Le canal', {difficultyId: '8'});
    show([hard, easy], complete);

    core.change({vocabularies: {difficulties: vocabularyOf({8: 'Facile', 9: 'Difficile'})}});
    expect(foundIds()).to.deep.equal([2, 1]);
  });

  it('suggests the communes that a text may mean', () => {
    const search = start();
    show([sente], complete);

    core.change({vocabularies: {cities: vocabularyOf({12: 'Florac', 13: 'Mende'})}});

    expect(search.suggest('flor', 5)).to.deep.equal([
      {kind: 'term', filter: 'city', label: 'Florac', id: '12'},
    ]);
  });

  it('asks which treks have what a text may mean, once the visitor pauses', async () => {
    start();
    show([sente], complete);
    core.change({vocabularies: {cities: vocabularyOf({12: 'Florac', 13: 'Mende'})}});

    searchFor({text: 'mende'});
    searchFor({text: 'florac'});
    await until(() => requested().length > 0, 'the server is to be asked');

    expect(requested()).to.deep.equal(['city 12']);
  });

  it('asks for what a text may mean when the names of communes come after the text', async () => {
    start();
    show([sente], complete);
    searchFor({text: 'florac'});

    core.change({vocabularies: {cities: vocabularyOf({12: 'Florac'})}});
    await until(() => requested().length > 0, 'the server is to be asked');

    expect(requested()).to.deep.equal(['city 12']);
  });

  it('finds by its commune a trek whose name does not say it', () => {
    start();
    show([sente, col], complete);
    searchFor({text: 'florac'});
    core.change({vocabularies: {cities: vocabularyOf({12: 'Florac'})}});
    expect(foundIds()).to.be.empty;

    core.change({
      termMembers: new Map([['city 12', {filter: 'city', id: '12', keys: new Set([trekKey(2)])}]]),
    });

    expect(foundIds()).to.deep.equal([2]);
  });
});
