import {expect} from '@open-wc/testing';
import {type Criteria, noCriteria, type Range} from '../../../src/model/search/criteria.js';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {
  named,
  part,
  rangeFilters,
  searchIndexOf,
  termFilters,
  trek,
  trekIndex,
  vocabulary,
} from './treks.js';

const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
  searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);
const names = (searchIndex: SearchIndex, text: string) =>
  searchIndex.find({...noCriteria, text}).items.map(({name}) => name);

describe('SearchIndex, looking for words', () => {
  it('finds "étang" for "etang"', () => {
    const searchIndex = searchIndexOf(...named('Tour de l’étang', 'Le lac'));

    expect(names(searchIndex, 'etang')).to.deep.equal(['Tour de l’étang']);
  });

  for (const text of ['letang', 'l etang', 'l’étang', 'etang', 'ÉTANG D’Ô', 'etang-d-o', 'd’o']) {
    it(`finds "L'Étang-d'Ô" for "${text}"`, () => {
      expect(names(searchIndexOf(...named("L'Étang-d'Ô", 'Le lac')), text)).to.deep.equal([
        "L'Étang-d'Ô",
      ]);
    });
  }

  it('finds words in any order, and needs all of them', () => {
    const searchIndex = searchIndexOf(...named('Longny-au-Perche', 'Longny', 'Le Perche'));

    expect(names(searchIndex, 'perche longny')).to.deep.equal(['Longny-au-Perche']);
  });

  it('finds a word by its beginning', () => {
    expect(names(searchIndexOf(...named('Longny-au-Perche')), 'longn')).to.have.length(1);
  });

  it('takes one or two letters for the beginning of a word', () => {
    const searchIndex = searchIndexOf(...named('Le lac', 'La forêt', 'Col'));

    expect(names(searchIndex, 'la')).to.deep.equal(['La forêt', 'Le lac']);
    expect(names(searchIndex, 'l')).to.deep.equal(['La forêt', 'Le lac']);
  });

  it('gives exact matches first, then beginnings, then slips', () => {
    const searchIndex = searchIndexOf(...named('Moulon', 'Moulins', 'Moulin'));

    expect(names(searchIndex, 'moulin')).to.deep.equal(['Moulin', 'Moulins', 'Moulon']);
  });

  it('finds the teaser of a trek without a departure', () => {
    const searchIndex = searchIndexOf(trek(1, {departure: '', teaser: 'Un lac.'}));

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([1]);
  });

  it('finds a teaser that comes after a card that knew the departure', () => {
    const searchIndex = searchIndexOf(trek(1, {departure: 'Le parking'}));
    searchIndex.addParts([], [part(1, {departure: 'Le parking', teaser: 'Un lac.'})]);

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([1]);
    expect(ids(searchIndex, {text: 'parking'})).to.deep.equal([1]);
  });

  it('gives names first, then communes, then places and themes, then teasers', () => {
    const searchIndex = searchIndexOf(
      trek(1, {teaser: 'Un lac.'}),
      trek(2, {departure: 'Le lac'}),
      trek(3, {cityIds: ['7']}),
      trek(4, {name: 'Zig du lac'}),
      trek(5, {themeIds: ['8']}),
      trek(6, {arrival: 'Au lac'}),
      trek(7, {districtIds: ['9']}),
      trek(8),
    );
    searchIndex.setVocabulary('city', vocabulary({7: 'Lac-sur-Mer'}));
    searchIndex.setVocabulary('theme', vocabulary({8: 'Lac'}));
    searchIndex.setVocabulary('district', vocabulary({9: 'Pays du lac'}));

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([4, 3, 2, 5, 6, 7, 1]);
  });

  it('finds each word of a query where it is', () => {
    const searchIndex = searchIndexOf(
      trek(1, {name: 'Tour du lac', cityIds: ['7']}),
      trek(2, {name: 'Lac'}),
    );
    searchIndex.setVocabulary('city', vocabulary({7: 'Bellême'}));

    expect(ids(searchIndex, {text: 'belleme lac'})).to.deep.equal([1]);
  });

  it('finds treks by a commune whose name came before them, or after', () => {
    const searchIndex = searchIndexOf(trek(1, {cityIds: ['7']}));
    searchIndex.setVocabulary('city', vocabulary({7: 'Bellême', 8: 'Rémalard'}));
    searchIndex.add([trek(2, {cityIds: ['8', '7']})]);

    expect(ids(searchIndex, {text: 'bellem'})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {text: 'remalard'})).to.deep.equal([2]);
  });

  it('forgets the labels of a vocabulary when another comes', () => {
    const searchIndex = searchIndexOf(trek(1, {themeIds: ['7']}));
    searchIndex.setVocabulary('theme', vocabulary({7: 'Water'}));
    searchIndex.setVocabulary('theme', vocabulary({7: 'Eau'}));

    expect(ids(searchIndex, {text: 'water'})).to.deep.equal([]);
    expect(ids(searchIndex, {text: 'eau'})).to.deep.equal([1]);
  });

  for (const text of ['', '  ', '%', '-', '\0', '"\'']) {
    it(`finds everything for a text without words: ${JSON.stringify(text)}`, () => {
      expect(ids(searchIndexOf(trek(2), trek(1)), {text})).to.deep.equal([2, 1]);
    });
  }

  for (const text of ['%00', '\\', '.*', '__proto__', 'constructor', '<script>', '\ud800x']) {
    it(`takes for words what may be more elsewhere: ${JSON.stringify(text)}`, () => {
      const searchIndex = searchIndexOf(...named('Le lac', 'Constructor', 'Script'));

      expect(names(searchIndex, text)).to.have.length.below(4);
    });
  }

  it('takes the first words of a pasted page', () => {
    const searchIndex = searchIndexOf(...named('Le lac'));
    const start = performance.now();

    expect(names(searchIndex, `lac ${'a'.repeat(100)} ${'étang '.repeat(2000)}`)).to.deep.equal([]);
    expect(names(searchIndex, 'le lac '.repeat(1500))).to.deep.equal(['Le lac']);
    expect(performance.now() - start).to.be.below(500);
  });
});

describe('SearchIndex, with filters', () => {
  const length = (...lengths: readonly Range[]) => ({ranges: {length: lengths}});
  const walks = () =>
    searchIndexOf(
      trek(1, {lengthMetres: 3000, ascentMetres: 100}),
      trek(2, {lengthMetres: 5000, ascentMetres: 1000}),
      trek(3, {lengthMetres: 8000, ascentMetres: 1001}),
      trek(4, {lengthMetres: 12_000, ascentMetres: 3400}),
      trek(5),
    );

  it('counts for no filter what fails the text, or is elsewhere on the map', () => {
    const searchIndex = searchIndexOf(
      trek(1, {
        name: 'Le lac',
        position: [2, 43],
        practiceId: '1',
        difficultyId: '1',
        routeId: '1',
        themeIds: ['1'],
        labelIds: ['1'],
        accessibilityIds: ['1'],
        networkIds: ['1'],
        cityIds: ['1'],
        districtIds: ['1'],
        structureId: '1',
        durationHours: 1,
        lengthMetres: 1,
        ascentMetres: 1,
      }),
    );
    const counted = (criteria: Partial<Criteria>) => {
      const {counts, ranges} = searchIndex.find({...noCriteria, ...criteria});
      return Object.fromEntries([
        ...termFilters.map((filter) => [filter, counts[filter]?.get('1')]),
        ...rangeFilters.map((filter) => [filter, ranges[filter]?.bins[0]?.count]),
      ]);
    };
    const all = (count: number) =>
      Object.fromEntries([...termFilters, ...rangeFilters].map((filter) => [filter, count]));

    expect(counted({})).to.deep.equal(all(1));
    expect(counted({text: 'moulin'})).to.deep.equal(all(0));
    expect(counted({within: [10, 10, 11, 11]})).to.deep.equal(all(0));
  });

  it('keeps both ends of a range', () => {
    expect(ids(walks(), length({from: 3000, to: 8000}))).to.deep.equal([1, 2, 3]);
  });

  it('does not draw two ranges together', () => {
    expect(ids(walks(), length({to: 4000}, {from: 10_000}))).to.deep.equal([1, 4]);
  });

  it('reaches ascents above 1,000 metres', () => {
    const {ranges} = walks().find(noCriteria);

    expect(ids(walks(), {ranges: {ascent: [{from: 1001}]}})).to.deep.equal([3, 4]);
    expect(ranges.ascent?.bounds).to.deep.equal({from: 100, to: 3400});
    expect(ranges.ascent?.bins.at(-1)?.to).to.be.at.least(3400);
  });

  it('leaves unknown values in until a range is asked for', () => {
    expect(ids(walks(), {keepUnknown: ['length']})).to.deep.equal([1, 2, 3, 4, 5]);
    expect(ids(walks(), length({from: 0}))).to.deep.equal([1, 2, 3, 4]);
    expect(ids(walks(), {...length({from: 9000}), keepUnknown: ['length']})).to.deep.equal([4, 5]);
    expect(ids(walks(), {...length({from: 9000}), keepUnknown: ['ascent']})).to.deep.equal([4]);
  });

  it('asks for nothing with a range without ends', () => {
    expect(ids(walks(), length({}))).to.deep.equal([1, 2, 3, 4, 5]);
    expect(ids(walks(), length())).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('finds nothing where nothing matches, and does not begin again from everything', () => {
    const searchIndex = searchIndexOf(
      trek(1, {practiceId: '1', cityIds: ['7']}),
      trek(2, {practiceId: '2'}),
    );

    expect(ids(searchIndex, {terms: {practice: ['3']}})).to.deep.equal([]);
    expect(ids(searchIndex, {terms: {practice: ['2'], city: ['7']}})).to.deep.equal([]);
    expect(ids(searchIndex, length({from: 9, to: 1}))).to.deep.equal([]);
    expect(ids(searchIndex, {text: 'zzz', terms: {practice: ['1']}})).to.deep.equal([]);
  });

  it('widens with values of one filter and narrows with filters', () => {
    const searchIndex = searchIndexOf(
      trek(1, {practiceId: '1', themeIds: ['1', '2']}),
      trek(2, {practiceId: '2', themeIds: ['2']}),
      trek(3, {practiceId: '3', themeIds: ['2']}),
    );

    expect(ids(searchIndex, {terms: {practice: ['1', '2']}})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {terms: {practice: ['1', '2'], theme: ['1']}})).to.deep.equal([1]);
  });

  it('knows every part of a map, also across the antimeridian', () => {
    const searchIndex = searchIndexOf(
      trek(1, {position: [179, 1]}),
      trek(2, {position: [-179, 1]}),
      trek(3),
    );

    expect(ids(searchIndex, {within: [178, 0, 179, 1]})).to.deep.equal([1]);
    expect(ids(searchIndex, {within: [170, 0, -170, 2]})).to.deep.equal([1, 2]);
  });

  it('counts a commune once that a way crosses twice', () => {
    const {counts} = searchIndexOf(trek(1, {cityIds: ['1', '2', '1']})).find(noCriteria);

    expect([...(counts.city ?? [])]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
  });

  it('works with 1,500 communes', () => {
    const communes = Array.from({length: 1500}, (_, index) => String(index));
    const searchIndex = searchIndexOf(
      ...communes.map((id, index) => trek(index, {cityIds: [id, '0']})),
    );
    searchIndex.setVocabulary(
      'city',
      new Map(communes.map((id) => [id, {id, label: `Saint-No ${id}`}])),
    );
    const found = searchIndex.find({...noCriteria, terms: {city: communes.slice(1)}});

    expect(found.items).to.have.length(1499);
    expect(found.counts.city?.size).to.equal(1500);
    expect(found.counts.city?.get('0')).to.equal(1500);
    expect(ids(searchIndex, {text: 'saint 1499'})).to.deep.equal([1499]);
  });
});

describe('SearchIndex, in order', () => {
  const order = (searchIndex: SearchIndex, sort: Criteria['sort']) =>
    ids(searchIndex, {...(sort && {sort})});

  it('keeps the order of the server', () => {
    expect(order(searchIndexOf(trek(3), trek(1), trek(2)), undefined)).to.deep.equal([3, 1, 2]);
  });

  it('keeps the order of the server when its pages come in another', () => {
    const searchIndex = trekIndex();
    searchIndex.add([trek(3), trek(4)], 2);
    searchIndex.add([trek(1), trek(2)], 0);

    expect(order(searchIndex, undefined)).to.deep.equal([1, 2, 3, 4]);
  });

  it('sorts names as readers of the language expect', () => {
    const searchIndex = searchIndexOf(...named('Étape 10', 'Zone', 'étape 9', 'Eau', 'Étape 9'));

    expect(order(searchIndex, 'name')).to.deep.equal([4, 3, 5, 1, 2]);
  });

  it('sorts names in a language that is none', () => {
    const searchIndex = trekIndex('no language!');
    searchIndex.add(named('b', 'a'));

    expect(order(searchIndex, 'name')).to.deep.equal([2, 1]);
  });

  it('sorts from the newest by their numbers', () => {
    expect(order(searchIndexOf(trek(3), trek(9), trek(4)), 'newest')).to.deep.equal([9, 4, 3]);
  });

  it('sorts by length, and what is unknown is last both ways', () => {
    const searchIndex = searchIndexOf(
      trek(1),
      trek(2, {lengthMetres: 5}),
      trek(3, {lengthMetres: 0}),
      trek(4, {lengthMetres: 9}),
    );

    expect(order(searchIndex, 'shortest')).to.deep.equal([3, 2, 4, 1]);
    expect(order(searchIndex, 'longest')).to.deep.equal([4, 2, 3, 1]);
  });

  it('sorts from the easiest by the order of difficulties, then by effort', () => {
    const searchIndex = searchIndexOf(
      trek(1, {difficultyId: '5', lengthMetres: 1000}),
      trek(2, {difficultyId: '3', lengthMetres: 9000, ascentMetres: 100}),
      trek(3, {difficultyId: '3', lengthMetres: 5000, ascentMetres: 900}),
      trek(4, {lengthMetres: 10}),
      trek(5, {difficultyId: '3'}),
    );
    const byNumber = order(searchIndex, 'easiest');
    searchIndex.setVocabulary('difficulty', vocabulary({x: 'Easy', 5: 'Moderate'}));
    searchIndex.setVocabulary(
      'difficulty',
      new Map([
        ...vocabulary({x: ''}),
        ['5', {id: '5', label: 'Easy'}],
        ['3', {id: '3', label: 'Hard'}],
      ]),
    );

    expect(byNumber).to.deep.equal([2, 3, 5, 1, 4]);
    expect(order(searchIndex, 'easiest')).to.deep.equal([1, 2, 3, 5, 4]);
  });

  it('sorts from the nearest, and says how far each is', () => {
    const searchIndex = searchIndexOf(
      trek(1),
      trek(2, {position: [0, 1]}),
      trek(3, {position: [0, 0.5]}),
    );
    const {items, distances} = searchIndex.find({...noCriteria, sort: 'nearest', from: [0, 0]});

    expect(items.map(({id}) => id)).to.deep.equal([3, 2, 1]);
    expect(distances?.get('trek/2')).to.be.closeTo(111_195, 1);
    expect(distances?.get('trek/1')).to.equal(undefined);
    expect(distances?.get('trek/99')).to.equal(undefined);
  });

  it('sorts again when the visitor is elsewhere', () => {
    const searchIndex = searchIndexOf(trek(1, {position: [0, 1]}), trek(2, {position: [0, 2]}));

    expect(ids(searchIndex, {sort: 'nearest', from: [0, 0]})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {sort: 'nearest', from: [0, 3]})).to.deep.equal([2, 1]);
  });

  it('keeps the order of the server while it is not known from where', () => {
    const searchIndex = searchIndexOf(trek(2, {position: [0, 1]}), trek(1, {position: [0, 2]}));

    expect(ids(searchIndex, {sort: 'nearest'})).to.deep.equal([2, 1]);
    expect(searchIndex.find(noCriteria)).not.to.have.property('distances');
  });
});

describe('SearchIndex, while the index arrives', () => {
  it('finds nothing among nothing', () => {
    const {items, ranges, counts} = trekIndex().find({...noCriteria, text: 'lac'});

    expect(items).to.deep.equal([]);
    expect(ranges.length).to.deep.equal({bins: [], unknown: 0});
    expect(counts.city?.size).to.equal(0);
  });

  it('replaces a trek that comes again', () => {
    const searchIndex = searchIndexOf(
      trek(1, {name: 'Le lac', practiceId: '1', lengthMetres: 90_000}),
      trek(2, {name: 'Le col', practiceId: '1', lengthMetres: 2000}),
    );
    searchIndex.add([trek(1, {name: 'La forêt', practiceId: '2', lengthMetres: 3000})]);
    const {items, counts, ranges} = searchIndex.find(noCriteria);

    expect(searchIndex.size).to.equal(2);
    expect(items.map(({name}) => name)).to.deep.equal(['La forêt', 'Le col']);
    expect([...(counts.practice ?? [])]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
    expect(ranges.length?.bounds).to.deep.equal({from: 2000, to: 3000});
    expect(names(searchIndex, 'lac')).to.deep.equal([]);
    expect(names(searchIndex, 'foret')).to.deep.equal(['La forêt']);
    expect(searchIndex.suggest('lac', 5)).to.deep.equal([]);
  });

  it('takes the same list again, longer', () => {
    const first = [trek(5), trek(6)];
    const searchIndex = searchIndexOf(...first);
    searchIndex.add([trek(4), ...first, trek(7)], 0);

    expect(ids(searchIndex, {})).to.deep.equal([4, 5, 6, 7]);
  });

  it('searches the pages that came since', () => {
    const searchIndex = searchIndexOf(...named('Le lac'));
    names(searchIndex, 'lac');
    searchIndex.add([trek(9, {name: 'Lac'})]);

    expect(names(searchIndex, 'lac')).to.deep.equal(['Lac', 'Le lac']);
  });

  it('does not change what it gave before', () => {
    const searchIndex = searchIndexOf(...named('Le lac'));
    const found = searchIndex.find(noCriteria);
    searchIndex.add([trek(9)]);
    searchIndex.find({...noCriteria, text: 'zzz'});

    expect(found.items).to.have.length(1);
    expect(found.ranges.length?.unknown).to.equal(1);
  });
});

describe('SearchIndex, with columns that come later', () => {
  const some = () => {
    const searchIndex = trekIndex();
    searchIndex.add([1, 2, 3].map((id) => ({...part(id, {}), name: `Trek ${id}`})));
    searchIndex.complete();
    return searchIndex;
  };
  const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
    searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);

  it('is pending while it is not known which treks have a term', () => {
    const searchIndex = some();

    const {isPending, counted} = searchIndex.find({...noCriteria, terms: {city: ['7']}});

    expect(isPending).to.equal(true);
    expect([...counted]).to.be.empty;
  });

  it('leaves the treks that the server says have a term', () => {
    const searchIndex = some();

    searchIndex.setMembers('city', '7', new Set(['trek/2', 'trek/99'] as const));

    expect(ids(searchIndex, {terms: {city: ['7']}})).to.deep.equal([2]);
    expect(searchIndex.find({...noCriteria, terms: {city: ['7']}}).isPending).to.equal(false);
  });

  it('leaves none where no trek has the term', () => {
    const searchIndex = some();

    searchIndex.setMembers('network', '5', new Set());

    expect(ids(searchIndex, {terms: {network: ['5']}})).to.be.empty;
  });

  it('counts a filter once its column is complete, and not before', () => {
    const searchIndex = some();
    searchIndex.addParts(['theme'], [part(1, {themeIds: ['4']})]);
    expect(searchIndex.find(noCriteria).counted.has('theme')).to.equal(false);

    searchIndex.addParts(['theme'], [part(2, {themeIds: ['4']}), part(3, {themeIds: []})]);
    searchIndex.completeFilter('theme');

    const {counts, counted} = searchIndex.find(noCriteria);
    expect(counted.has('theme')).to.equal(true);
    expect(counts.theme?.get('4')).to.equal(2);
  });

  it('takes what a column says of a trek before the trek itself', () => {
    const searchIndex = trekIndex();
    searchIndex.addParts(['theme'], [part(1, {themeIds: ['4'], teaser: 'Une forêt'})]);

    searchIndex.add([{...part(1, {}), name: 'Lac'}]);
    searchIndex.completeFilter('theme');

    expect(ids(searchIndex, {terms: {theme: ['4']}})).to.deep.equal([1]);
    expect(ids(searchIndex, {text: 'foret'})).to.deep.equal([1]);
  });

  it('sorts the newest by when they were made', () => {
    const searchIndex = some();
    const day = 86_400_000;
    searchIndex.addParts(
      [],
      [part(1, {createdAt: 3 * day}), part(2, {createdAt: day}), part(3, {createdAt: 2 * day})],
    );

    expect(ids(searchIndex, {sort: 'newest'})).to.deep.equal([1, 3, 2]);
  });
});
