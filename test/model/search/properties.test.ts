import {expect} from '@open-wc/testing';
import {trek as trekKind} from '../../../src/kinds/trek.js';
import type {Item} from '../../../src/model/item.js';
import {type Criteria, noCriteria, type Range} from '../../../src/model/search/criteria.js';
import {withRanges, withTerms} from '../../../src/model/search/criteria-changes.js';
import type {Trek} from '../../../src/model/trek.js';
import {generatedTerritory, SeededRandom} from './generated-territory.js';
import {distanceOf, Oracle, quantityOf, termsOf} from './oracle.js';
import {randomCriteria} from './random-criteria.js';
import {emptySearchIndex, rangeFilters, type Sort, sorts, termFilters} from './treks.js';

const territory = generatedTerritory(20_260, 300);
const {treks, cities, districts, themes, difficulties} = territory;
const oracle = new Oracle(territory);

const searchIndex = emptySearchIndex();
searchIndex.add(treks.slice(0, 120));
searchIndex.setVocabulary('city', cities);
searchIndex.setVocabulary('theme', themes);
searchIndex.add(treks.slice(120));
searchIndex.setVocabulary('district', districts);
searchIndex.setVocabulary('difficulty', difficulties);

const ids = (found: readonly Item[]) => found.map(({id}) => id);
const sorted = (some: readonly number[]) => [...new Set(some)].sort((a, b) => a - b);
const sortedIds = (found: readonly Item[]) => sorted(ids(found));
// An index gives back the treks that it was given.
const find = (criteria: Criteria) => searchIndex.find(criteria).items as readonly Trek[];

/** Some hundred questions, the same at each run. */
function questions(seed: number, count: number): readonly Criteria[] {
  const random = new SeededRandom(seed);
  return Array.from({length: count}, () => randomCriteria(random, territory));
}

describe('searching generated treks', () => {
  it('asks for everything by which treks are filtered and sorted', () => {
    const {filters} = trekKind;

    expect(Object.keys(filters.terms)).to.deep.equal([...termFilters]);
    expect(Object.keys(filters.ranges)).to.deep.equal([...rangeFilters]);
    expect(filters.sorts).to.deep.equal([...sorts]);
  });

  it('gives the results of the reference implementation', () => {
    let results = 0;
    for (const criteria of questions(1, 400)) {
      const found = find(criteria);
      results += found.length;
      expect(sortedIds(found), JSON.stringify(criteria)).to.deep.equal(ids(oracle.find(criteria)));
    }
    expect(results, 'results in all').to.be.above(2000);
  });

  it('gives the best matches first, then by name', () => {
    const {compare} = new Intl.Collator('fr', {numeric: true});
    for (const {text} of questions(2, 200)) {
      if (text === '') continue;
      const cost = (trek: Trek) => oracle.costOf(trek, text) ?? Infinity;
      const expected = [...oracle.find({...noCriteria, text})].sort(
        (a, b) => cost(a) - cost(b) || compare(a.name, b.name) || a.id - b.id,
      );

      expect(ids(find({...noCriteria, text})), text).to.deep.equal(ids(expected));
    }
  });

  it('counts for each term what choosing it alone would give', () => {
    for (const criteria of questions(3, 60)) {
      const {counts} = searchIndex.find(criteria);
      for (const filter of termFilters) {
        const others = oracle.findIgnoring(filter, criteria);
        const all = new Set(treks.flatMap((trek) => termsOf(trek, filter)));
        const expected = [...all].map((id) => {
          const having = others.filter((trek) => termsOf(trek, filter).includes(id));
          return [id, having.length];
        });

        expect([...(counts[filter] ?? [])], filter).to.deep.equal(expected);
      }
    }
  });

  it('gives as many results as each count says', () => {
    const random = new SeededRandom(4);
    for (const criteria of questions(4, 60)) {
      const filter = random.pick(termFilters);
      for (const [id, count] of searchIndex.find(criteria).counts[filter] ?? []) {
        expect(find(withTerms(criteria, filter, [id]))).to.have.length(count);
      }
    }
  });

  it('counts each trek of a single choice once', () => {
    for (const criteria of questions(5, 100)) {
      for (const filter of ['practice', 'difficulty', 'route', 'structure'] as const) {
        const counts = [...(searchIndex.find(criteria).counts[filter]?.values() ?? [])];
        const free = find(withTerms(criteria, filter, []));
        const without = free.filter((trek) => termsOf(trek, filter).length === 0).length;

        expect(counts.reduce((sum, count) => sum + count, without)).to.equal(free.length);
      }
    }
  });

  it('counts in the bins of a quantity, with the unknown, what all other filters leave', () => {
    for (const criteria of questions(6, 100)) {
      const {ranges} = searchIndex.find(criteria);
      for (const filter of rangeFilters) {
        const {bins, unknown} = ranges[filter] ?? {bins: [], unknown: 0};
        const values = oracle
          .findIgnoring(filter, criteria)
          .map((trek) => quantityOf(trek, filter));
        const expected = bins.map(({from, to}, index) => {
          const isLast = index === bins.length - 1;
          const isIn = (value = NaN) => value >= from && (value < to || (isLast && value === to));
          return values.filter(isIn).length;
        });

        expect(bins.map(({count}) => count)).to.deep.equal(expected);
        expect(unknown).to.equal(values.filter((value) => value === undefined).length);
        expect(expected.reduce((sum, count) => sum + count, unknown)).to.equal(values.length);
      }
    }
  });

  it('never finds more when a filter is added', () => {
    const random = new SeededRandom(7);
    for (const criteria of questions(7, 200)) {
      const other = randomCriteria(random, territory);
      const narrower = {
        ...criteria,
        text: `${criteria.text} ${other.text}`,
        terms: {...other.terms, ...criteria.terms},
        ranges: {...other.ranges, ...criteria.ranges},
        // To keep the unknown of a filter that was not active adds nothing.
        keepUnknown: criteria.keepUnknown,
      };

      expect(ids(find(criteria))).to.include.members(ids(find(narrower)));
    }
  });

  it('never finds less when a value is added to an active filter', () => {
    for (const criteria of questions(8, 200)) {
      const wider = Object.entries(criteria.terms).reduce<Criteria>(
        (all, [filter, values]) => withTerms(all, filter, [...values, '1', '2']),
        criteria,
      );

      expect(ids(find(wider))).to.include.members(ids(find(criteria)));
    }
  });

  it('does not mind the order in which filters, values and ranges are given', () => {
    const turned = <T extends object>(record: T) =>
      Object.fromEntries(
        Object.entries(record)
          .reverse()
          .map(([key, values]) => [key, [...values].reverse()]),
      ) as T;
    for (const criteria of questions(9, 200)) {
      const {terms, ranges} = criteria;
      const other = {...criteria, terms: turned(terms), ranges: turned(ranges)};

      expect(searchIndex.find(other)).to.deep.equal(searchIndex.find(criteria));
    }
  });

  it('finds in a range what its halves find together', () => {
    const random = new SeededRandom(10);
    for (const criteria of questions(10, 200)) {
      const filter = random.pick(rangeFilters);
      const middle = {duration: 0.25, length: 500, ascent: 25}[filter] * random.below(40);
      const inRanges = (...ranges: readonly Range[]) =>
        sortedIds(find(withRanges({...criteria, keepUnknown: []}, filter, ranges)));
      const whole = inRanges({from: 0, to: 2 * middle});
      const [lower, upper] = [
        {from: 0, to: middle},
        {from: middle, to: 2 * middle},
      ];

      expect(inRanges(lower, upper)).to.deep.equal(whole);
      expect(sorted([...inRanges(lower), ...inRanges(upper)])).to.deep.equal(whole);
    }
  });

  const keys: Readonly<Record<Sort, (trek: Trek) => number | undefined>> = {
    name: () => 0,
    newest: ({id}) => -id,
    shortest: ({lengthMetres}) => lengthMetres,
    longest: ({lengthMetres}) => lengthMetres && -lengthMetres,
    easiest: ({difficultyId = ''}) => {
      const rank = [...difficulties.keys()].indexOf(difficultyId);
      return rank < 0 ? undefined : rank;
    },
    nearest: (trek) => distanceOf(trek, [2, 45]),
  };
  for (const sort of sorts) {
    it(`sorts the same treks, from one end to the other, unknown ones last: ${sort}`, () => {
      for (const criteria of questions(11, 50)) {
        const found = find({...criteria, sort, from: [2, 45]});
        const values = found.map((trek) => keys[sort](trek) ?? Infinity);

        expect(sortedIds(found)).to.deep.equal(sortedIds(find(criteria)));
        expect(values).to.deep.equal([...values].sort((a, b) => (a === b ? 0 : a - b)));
      }
    });
  }

  it('sorts equal treks as the server does', () => {
    const found = find({...noCriteria, sort: 'shortest'});
    for (const length of new Set(found.map(({lengthMetres}) => lengthMetres))) {
      const equal = ids(found.filter(({lengthMetres}) => lengthMetres === length));
      expect(equal).to.deep.equal([...equal].sort((a, b) => a - b));
    }
  });

  it('finds the same whatever the sizes and the order of the pages', () => {
    const other = emptySearchIndex();
    for (const [filter, vocabulary] of Object.entries({
      theme: themes,
      city: cities,
      district: districts,
    })) {
      other.setVocabulary(filter, vocabulary);
    }
    other.add(treks.slice(200), 200);
    other.add(treks.slice(50, 200), 50);
    other.add(treks.slice(0, 60), 0);
    other.setVocabulary('difficulty', difficulties);

    for (const [index, criteria] of questions(12, 100).entries()) {
      const sort = sorts[index % (sorts.length + 1)];
      const context = {...criteria, ...(sort && {sort}), from: [1, 46] as const};
      expect(ids(other.find(context).items)).to.deep.equal(ids(find(context)));
    }
  });
});
