import {expect} from '@open-wc/testing';
import {
  type Criteria,
  noCriteria,
  type Range,
  rangeFilters,
  termFilters,
} from '../../../src/model/finding/criteria.js';
import {Finder} from '../../../src/model/finding/finder.js';
import {finderOf, named, trek, vocabulary} from './treks.js';

const ids = (finder: Finder, criteria: Partial<Criteria>) =>
  finder.find({...noCriteria, ...criteria}).treks.map(({id}) => id);
const names = (finder: Finder, text: string) =>
  finder.find({...noCriteria, text}).treks.map(({name}) => name);

describe('Finder, looking for words', () => {
  it('finds "étang" for "etang"', () => {
    const finder = finderOf(...named('Tour de l’étang', 'Le lac'));

    expect(names(finder, 'etang')).to.deep.equal(['Tour de l’étang']);
  });

  for (const text of ['letang', 'l etang', 'l’étang', 'etang', 'ÉTANG D’Ô', 'etang-d-o', 'd’o']) {
    it(`finds "L'Étang-d'Ô" for "${text}"`, () => {
      expect(names(finderOf(...named("L'Étang-d'Ô", 'Le lac')), text)).to.deep.equal([
        "L'Étang-d'Ô",
      ]);
    });
  }

  it('finds words in any order, and needs all of them', () => {
    const finder = finderOf(...named('Longny-au-Perche', 'Longny', 'Le Perche'));

    expect(names(finder, 'perche longny')).to.deep.equal(['Longny-au-Perche']);
  });

  it('finds a word by its beginning', () => {
    expect(names(finderOf(...named('Longny-au-Perche')), 'longn')).to.have.length(1);
  });

  it('takes one or two letters for the beginning of a word', () => {
    const finder = finderOf(...named('Le lac', 'La forêt', 'Col'));

    expect(names(finder, 'la')).to.deep.equal(['La forêt', 'Le lac']);
    expect(names(finder, 'l')).to.deep.equal(['La forêt', 'Le lac']);
  });

  it('gives exact matches first, then beginnings, then slips', () => {
    const finder = finderOf(...named('Moulon', 'Moulins', 'Moulin'));

    expect(names(finder, 'moulin')).to.deep.equal(['Moulin', 'Moulins', 'Moulon']);
  });

  it('finds the teaser of a trek without a departure', () => {
    const finder = finderOf(trek(1, {departure: '', teaser: 'Un lac.'}));

    expect(ids(finder, {text: 'lac'})).to.deep.equal([1]);
  });

  it('finds a teaser that comes after a card that knew the departure', () => {
    const finder = finderOf(trek(1, {departure: 'Le parking'}));
    finder.addParts([], [{id: 1, departure: 'Le parking', teaser: 'Un lac.'}]);

    expect(ids(finder, {text: 'lac'})).to.deep.equal([1]);
    expect(ids(finder, {text: 'parking'})).to.deep.equal([1]);
  });

  it('gives names first, then communes, then places and themes, then teasers', () => {
    const finder = finderOf(
      trek(1, {teaser: 'Un lac.'}),
      trek(2, {departure: 'Le lac'}),
      trek(3, {cityIds: ['7']}),
      trek(4, {name: 'Zig du lac'}),
      trek(5, {themeIds: ['8']}),
      trek(6, {arrival: 'Au lac'}),
      trek(7, {districtIds: ['9']}),
      trek(8),
    );
    finder.setVocabulary('city', vocabulary({7: 'Lac-sur-Mer'}));
    finder.setVocabulary('theme', vocabulary({8: 'Lac'}));
    finder.setVocabulary('district', vocabulary({9: 'Pays du lac'}));

    expect(ids(finder, {text: 'lac'})).to.deep.equal([4, 3, 2, 5, 6, 7, 1]);
  });

  it('finds each word of a query where it is', () => {
    const finder = finderOf(trek(1, {name: 'Tour du lac', cityIds: ['7']}), trek(2, {name: 'Lac'}));
    finder.setVocabulary('city', vocabulary({7: 'Bellême'}));

    expect(ids(finder, {text: 'belleme lac'})).to.deep.equal([1]);
  });

  it('finds treks by a commune whose name came before them, or after', () => {
    const finder = finderOf(trek(1, {cityIds: ['7']}));
    finder.setVocabulary('city', vocabulary({7: 'Bellême', 8: 'Rémalard'}));
    finder.add([trek(2, {cityIds: ['8', '7']})]);

    expect(ids(finder, {text: 'bellem'})).to.deep.equal([1, 2]);
    expect(ids(finder, {text: 'remalard'})).to.deep.equal([2]);
  });

  it('forgets the labels of a vocabulary when another comes', () => {
    const finder = finderOf(trek(1, {themeIds: ['7']}));
    finder.setVocabulary('theme', vocabulary({7: 'Water'}));
    finder.setVocabulary('theme', vocabulary({7: 'Eau'}));

    expect(ids(finder, {text: 'water'})).to.deep.equal([]);
    expect(ids(finder, {text: 'eau'})).to.deep.equal([1]);
  });

  for (const text of ['', '  ', '%', '-', '\0', '"\'']) {
    it(`finds everything for a text without words: ${JSON.stringify(text)}`, () => {
      expect(ids(finderOf(trek(2), trek(1)), {text})).to.deep.equal([2, 1]);
    });
  }

  for (const text of ['%00', '\\', '.*', '__proto__', 'constructor', '<script>', '\ud800x']) {
    it(`takes for words what may be more elsewhere: ${JSON.stringify(text)}`, () => {
      const finder = finderOf(...named('Le lac', 'Constructor', 'Script'));

      expect(names(finder, text)).to.have.length.below(4);
    });
  }

  it('takes the first words of a pasted page', () => {
    const finder = finderOf(...named('Le lac'));
    const start = performance.now();

    expect(names(finder, `lac ${'a'.repeat(100)} ${'étang '.repeat(2000)}`)).to.deep.equal([]);
    expect(names(finder, 'le lac '.repeat(1500))).to.deep.equal(['Le lac']);
    expect(performance.now() - start).to.be.below(500);
  });
});

describe('Finder, with filters', () => {
  const length = (...lengths: readonly Range[]) => ({ranges: {length: lengths}});
  const walks = () =>
    finderOf(
      trek(1, {lengthMetres: 3000, ascentMetres: 100}),
      trek(2, {lengthMetres: 5000, ascentMetres: 1000}),
      trek(3, {lengthMetres: 8000, ascentMetres: 1001}),
      trek(4, {lengthMetres: 12_000, ascentMetres: 3400}),
      trek(5),
    );

  it('counts for no filter what fails the text, or is elsewhere on the map', () => {
    const finder = finderOf(
      trek(1, {
        name: 'Le lac',
        start: [2, 43],
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
      const {counts, ranges} = finder.find({...noCriteria, ...criteria});
      return Object.fromEntries([
        ...termFilters.map((filter) => [filter, counts[filter].get('1')]),
        ...rangeFilters.map((filter) => [filter, ranges[filter].bins[0]?.count]),
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
    expect(ranges.ascent.bounds).to.deep.equal({from: 100, to: 3400});
    expect(ranges.ascent.bins.at(-1)?.to).to.be.at.least(3400);
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
    const finder = finderOf(trek(1, {practiceId: '1', cityIds: ['7']}), trek(2, {practiceId: '2'}));

    expect(ids(finder, {terms: {practice: ['3']}})).to.deep.equal([]);
    expect(ids(finder, {terms: {practice: ['2'], city: ['7']}})).to.deep.equal([]);
    expect(ids(finder, length({from: 9, to: 1}))).to.deep.equal([]);
    expect(ids(finder, {text: 'zzz', terms: {practice: ['1']}})).to.deep.equal([]);
  });

  it('widens with values of one filter and narrows with filters', () => {
    const finder = finderOf(
      trek(1, {practiceId: '1', themeIds: ['1', '2']}),
      trek(2, {practiceId: '2', themeIds: ['2']}),
      trek(3, {practiceId: '3', themeIds: ['2']}),
    );

    expect(ids(finder, {terms: {practice: ['1', '2']}})).to.deep.equal([1, 2]);
    expect(ids(finder, {terms: {practice: ['1', '2'], theme: ['1']}})).to.deep.equal([1]);
  });

  it('knows every part of a map, also across the antimeridian', () => {
    const finder = finderOf(trek(1, {start: [179, 1]}), trek(2, {start: [-179, 1]}), trek(3));

    expect(ids(finder, {within: [178, 0, 179, 1]})).to.deep.equal([1]);
    expect(ids(finder, {within: [170, 0, -170, 2]})).to.deep.equal([1, 2]);
  });

  it('counts a commune once that a way crosses twice', () => {
    const {counts} = finderOf(trek(1, {cityIds: ['1', '2', '1']})).find(noCriteria);

    expect([...counts.city]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
  });

  it('works with 1,500 communes', () => {
    const communes = Array.from({length: 1500}, (_, index) => String(index));
    const finder = finderOf(...communes.map((id, index) => trek(index, {cityIds: [id, '0']})));
    finder.setVocabulary(
      'city',
      new Map(communes.map((id) => [id, {id, label: `Saint-No ${id}`}])),
    );
    const found = finder.find({...noCriteria, terms: {city: communes.slice(1)}});

    expect(found.treks).to.have.length(1499);
    expect(found.counts.city.size).to.equal(1500);
    expect(found.counts.city.get('0')).to.equal(1500);
    expect(ids(finder, {text: 'saint 1499'})).to.deep.equal([1499]);
  });
});

describe('Finder, in order', () => {
  const order = (finder: Finder, sort: Criteria['sort']) => ids(finder, {...(sort && {sort})});

  it('keeps the order of the server', () => {
    expect(order(finderOf(trek(3), trek(1), trek(2)), undefined)).to.deep.equal([3, 1, 2]);
  });

  it('keeps the order of the server when its pages come in another', () => {
    const finder = new Finder('fr');
    finder.add([trek(3), trek(4)], 2);
    finder.add([trek(1), trek(2)], 0);

    expect(order(finder, undefined)).to.deep.equal([1, 2, 3, 4]);
  });

  it('sorts names as readers of the language expect', () => {
    const finder = finderOf(...named('Étape 10', 'Zone', 'étape 9', 'Eau', 'Étape 9'));

    expect(order(finder, 'name')).to.deep.equal([4, 3, 5, 1, 2]);
  });

  it('sorts names in a language that is none', () => {
    const finder = new Finder('no language!');
    finder.add(named('b', 'a'));

    expect(order(finder, 'name')).to.deep.equal([2, 1]);
  });

  it('sorts from the newest by their numbers', () => {
    expect(order(finderOf(trek(3), trek(9), trek(4)), 'newest')).to.deep.equal([9, 4, 3]);
  });

  it('sorts by length, and what is unknown is last both ways', () => {
    const finder = finderOf(
      trek(1),
      trek(2, {lengthMetres: 5}),
      trek(3, {lengthMetres: 0}),
      trek(4, {lengthMetres: 9}),
    );

    expect(order(finder, 'shortest')).to.deep.equal([3, 2, 4, 1]);
    expect(order(finder, 'longest')).to.deep.equal([4, 2, 3, 1]);
  });

  it('sorts from the easiest by the order of difficulties, then by effort', () => {
    const finder = finderOf(
      trek(1, {difficultyId: '5', lengthMetres: 1000}),
      trek(2, {difficultyId: '3', lengthMetres: 9000, ascentMetres: 100}),
      trek(3, {difficultyId: '3', lengthMetres: 5000, ascentMetres: 900}),
      trek(4, {lengthMetres: 10}),
      trek(5, {difficultyId: '3'}),
    );
    const byNumber = order(finder, 'easiest');
    finder.setVocabulary('difficulty', vocabulary({x: 'Easy', 5: 'Moderate'}));
    finder.setVocabulary(
      'difficulty',
      new Map([
        ...vocabulary({x: ''}),
        ['5', {id: '5', label: 'Easy'}],
        ['3', {id: '3', label: 'Hard'}],
      ]),
    );

    expect(byNumber).to.deep.equal([2, 3, 5, 1, 4]);
    expect(order(finder, 'easiest')).to.deep.equal([1, 2, 3, 5, 4]);
  });

  it('sorts from the nearest, and says how far each is', () => {
    const finder = finderOf(trek(1), trek(2, {start: [0, 1]}), trek(3, {start: [0, 0.5]}));
    const {treks, distances} = finder.find({...noCriteria, sort: 'nearest', from: [0, 0]});

    expect(treks.map(({id}) => id)).to.deep.equal([3, 2, 1]);
    expect(distances?.get(2)).to.be.closeTo(111_195, 1);
    expect(distances?.get(1)).to.equal(undefined);
    expect(distances?.get(99)).to.equal(undefined);
  });

  it('sorts again when the visitor is elsewhere', () => {
    const finder = finderOf(trek(1, {start: [0, 1]}), trek(2, {start: [0, 2]}));

    expect(ids(finder, {sort: 'nearest', from: [0, 0]})).to.deep.equal([1, 2]);
    expect(ids(finder, {sort: 'nearest', from: [0, 3]})).to.deep.equal([2, 1]);
  });

  it('keeps the order of the server while it is not known from where', () => {
    const finder = finderOf(trek(2, {start: [0, 1]}), trek(1, {start: [0, 2]}));

    expect(ids(finder, {sort: 'nearest'})).to.deep.equal([2, 1]);
    expect(finder.find(noCriteria)).not.to.have.property('distances');
  });
});

describe('Finder, while the index arrives', () => {
  it('finds nothing among nothing', () => {
    const {treks, ranges, counts} = new Finder('fr').find({...noCriteria, text: 'lac'});

    expect(treks).to.deep.equal([]);
    expect(ranges.length).to.deep.equal({bins: [], unknown: 0});
    expect(counts.city.size).to.equal(0);
  });

  it('replaces a trek that comes again', () => {
    const finder = finderOf(
      trek(1, {name: 'Le lac', practiceId: '1', lengthMetres: 90_000}),
      trek(2, {name: 'Le col', practiceId: '1', lengthMetres: 2000}),
    );
    finder.add([trek(1, {name: 'La forêt', practiceId: '2', lengthMetres: 3000})]);
    const {treks, counts, ranges} = finder.find(noCriteria);

    expect(finder.size).to.equal(2);
    expect(treks.map(({name}) => name)).to.deep.equal(['La forêt', 'Le col']);
    expect([...counts.practice]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
    expect(ranges.length.bounds).to.deep.equal({from: 2000, to: 3000});
    expect(names(finder, 'lac')).to.deep.equal([]);
    expect(names(finder, 'foret')).to.deep.equal(['La forêt']);
    expect(finder.suggest('lac', 5)).to.deep.equal([]);
  });

  it('takes the same list again, longer', () => {
    const first = [trek(5), trek(6)];
    const finder = finderOf(...first);
    finder.add([trek(4), ...first, trek(7)], 0);

    expect(ids(finder, {})).to.deep.equal([4, 5, 6, 7]);
  });

  it('searches the pages that came since', () => {
    const finder = finderOf(...named('Le lac'));
    names(finder, 'lac');
    finder.add([trek(9, {name: 'Lac'})]);

    expect(names(finder, 'lac')).to.deep.equal(['Lac', 'Le lac']);
  });

  it('does not change what it gave before', () => {
    const finder = finderOf(...named('Le lac'));
    const found = finder.find(noCriteria);
    finder.add([trek(9)]);
    finder.find({...noCriteria, text: 'zzz'});

    expect(found.treks).to.have.length(1);
    expect(found.ranges.length.unknown).to.equal(1);
  });
});

describe('Finder, with columns that come later', () => {
  const some = () => {
    const finder = new Finder('fr');
    finder.add([1, 2, 3].map((id) => ({id, name: `Trek ${id}`})));
    finder.complete();
    return finder;
  };
  const ids = (finder: Finder, criteria: Partial<Criteria>) =>
    finder.find({...noCriteria, ...criteria}).treks.map(({id}) => id);

  it('is pending while it is not known which treks have a term', () => {
    const finder = some();

    const {isPending, counted} = finder.find({...noCriteria, terms: {city: ['7']}});

    expect(isPending).to.equal(true);
    expect([...counted]).to.be.empty;
  });

  it('leaves the treks that the server says have a term', () => {
    const finder = some();

    finder.setMembers('city', '7', new Set([2, 99]));

    expect(ids(finder, {terms: {city: ['7']}})).to.deep.equal([2]);
    expect(finder.find({...noCriteria, terms: {city: ['7']}}).isPending).to.equal(false);
  });

  it('leaves none where no trek has the term', () => {
    const finder = some();

    finder.setMembers('network', '5', new Set());

    expect(ids(finder, {terms: {network: ['5']}})).to.be.empty;
  });

  it('counts a filter once its column is complete, and not before', () => {
    const finder = some();
    finder.addParts(['theme'], [{id: 1, themeIds: ['4']}]);
    expect(finder.find(noCriteria).counted.has('theme')).to.equal(false);

    finder.addParts(
      ['theme'],
      [
        {id: 2, themeIds: ['4']},
        {id: 3, themeIds: []},
      ],
    );
    finder.completeFilter('theme');

    const {counts, counted} = finder.find(noCriteria);
    expect(counted.has('theme')).to.equal(true);
    expect(counts.theme.get('4')).to.equal(2);
  });

  it('takes what a column says of a trek before the trek itself', () => {
    const finder = new Finder('fr');
    finder.addParts(['theme'], [{id: 1, themeIds: ['4'], teaser: 'Une forêt'}]);

    finder.add([{id: 1, name: 'Lac'}]);
    finder.completeFilter('theme');

    expect(ids(finder, {terms: {theme: ['4']}})).to.deep.equal([1]);
    expect(ids(finder, {text: 'foret'})).to.deep.equal([1]);
  });

  it('sorts the newest by when they were made', () => {
    const finder = some();
    const day = 86_400_000;
    finder.addParts(
      [],
      [
        {id: 1, createdAt: 3 * day},
        {id: 2, createdAt: day},
        {id: 3, createdAt: 2 * day},
      ],
    );

    expect(ids(finder, {sort: 'newest'})).to.deep.equal([1, 3, 2]);
  });
});
