import {type Criteria, noCriteria, type Range} from '../../../src/model/search/criteria.js';
import type {TermId} from '../../../src/model/vocabulary.js';
import type {SeededRandom, Territory} from './generated-territory.js';
import {termsOf, words} from './oracle.js';
import {type RangeFilter, rangeFilters, type TermFilter, termFilters} from './treks.js';

/** What somebody might look for, sometimes in vain. */
export function randomCriteria(die: SeededRandom, territory: Territory): Criteria {
  const sometimes = <T extends object>(chance: number, value: () => T) =>
    die.isTrueWith(chance) ? value() : {};
  const terms: {[filter in TermFilter]?: readonly TermId[]} = {};
  for (const filter of termFilters) {
    if (!die.isTrueWith(0.12)) continue;
    const trek = die.pick(territory.treks);
    terms[filter] = [...new Set([...termsOf(trek, filter), String(die.below(12))])];
  }
  const ranges: {[filter in RangeFilter]?: readonly Range[]} = {};
  for (const filter of rangeFilters) {
    if (die.isTrueWith(0.25))
      ranges[filter] = [
        randomRange(die, filter),
        ...(die.isTrueWith(0.4) ? [randomRange(die, filter)] : []),
      ];
  }
  return {
    ...noCriteria,
    terms,
    ranges,
    text: die.isTrueWith(0.4) ? randomText(die, territory) : '',
    keepUnknown: rangeFilters.filter(() => die.isTrueWith(0.3)),
    ...sometimes(0.15, () => ({
      within: [0.5, 44.5, 1 + 3 * die.next(), 45 + 3 * die.next()] as const,
    })),
  };
}

function randomRange(die: SeededRandom, filter: RangeFilter): Range {
  const unit = {duration: 0.25, length: 500, ascent: 25}[filter];
  const from = unit * die.below(50);
  const kind = die.below(3);
  return kind === 0 ? {from} : kind === 1 ? {to: from} : {from, to: from + unit * die.below(40)};
}

function randomText(die: SeededRandom, {treks, cities}: Territory): string {
  const trek = die.pick(treks);
  const city = cities.get(trek.cityIds?.[0] ?? '')?.label ?? '';
  const source = die.pick([trek.name, trek.name, city, trek.departure ?? '', trek.teaser ?? '']);
  const all = words(source);
  if (all.length === 0) return '';
  const typed = die
    .pickSome(all, 2)
    .map((word) => (die.isTrueWith(0.3) ? withTypingError(die, word) : word));
  const last = die.pick(all);
  return [...typed, last.slice(0, 1 + die.below(last.length))].join(' ');
}

/** A word with a slip of the finger. */
export function withTypingError(die: SeededRandom, word: string): string {
  const at = die.below(word.length);
  const letter = die.pick([...'aeinrstl']);
  const [begun, rest] = [word.slice(0, at), word.slice(at)];
  switch (die.below(4)) {
    case 0:
      return begun + letter + rest.slice(1);
    case 1:
      return begun + letter + rest;
    case 2:
      return begun + rest.slice(1);
    default:
      return begun + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  }
}
