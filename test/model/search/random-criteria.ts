import type {Position} from '../../../src/model/geometry.js';
import {type Criteria, noCriteria, type Range} from '../../../src/model/search/criteria.js';
import type {TermId} from '../../../src/model/vocabulary.js';
import type {SeededRandom, Territory} from './generated-territory.js';
import {termsOf, words} from './oracle.js';
import {type RangeFilter, rangeFilters, type TermFilter, termFilters} from './treks.js';

/** Random criteria, some of which match nothing. */
export function randomCriteria(random: SeededRandom, territory: Territory): Criteria {
  const sometimes = <T extends object>(chance: number, value: () => T) =>
    random.isTrueWith(chance) ? value() : {};
  const terms: {[filter in TermFilter]?: readonly TermId[]} = {};
  for (const filter of termFilters) {
    if (!random.isTrueWith(0.12)) continue;
    const trek = random.pick(territory.treks);
    terms[filter] = [...new Set([...termsOf(trek, filter), String(random.below(12))])];
  }
  const ranges: {[filter in RangeFilter]?: readonly Range[]} = {};
  for (const filter of rangeFilters) {
    if (random.isTrueWith(0.25))
      ranges[filter] = [
        randomRange(random, filter),
        ...(random.isTrueWith(0.4) ? [randomRange(random, filter)] : []),
      ];
  }
  return {
    ...noCriteria,
    terms,
    ranges,
    text: random.isTrueWith(0.4) ? randomText(random, territory) : '',
    keepUnknown: rangeFilters.filter(() => random.isTrueWith(0.3)),
    ...sometimes(0.15, () => ({
      within: [0.5, 44.5, 1 + 3 * random.next(), 45 + 3 * random.next()] as const,
    })),
    ...sometimes(0.15, () => {
      const corner = (): Position => [4 * random.next(), 44 + 4 * random.next()];
      const corners = Array.from({length: 3 + random.below(40)}, corner);
      const ring = [...corners, ...corners.slice(0, 1)];
      const position = corner();
      const limit = {hours: 1};
      return {reach: {place: 'Gap', position, mode: 'car', limit, area: [[ring]]} as const};
    }),
  };
}

function randomRange(random: SeededRandom, filter: RangeFilter): Range {
  const unit = {duration: 0.25, length: 500, ascent: 25}[filter];
  const from = unit * random.below(50);
  const kind = random.below(3);
  return kind === 0 ? {from} : kind === 1 ? {to: from} : {from, to: from + unit * random.below(40)};
}

function randomText(random: SeededRandom, {treks, cities}: Territory): string {
  const trek = random.pick(treks);
  const city = cities.get(trek.cityIds?.[0] ?? '')?.label ?? '';
  const source = random.pick([trek.name, trek.name, city, trek.departure ?? '', trek.teaser ?? '']);
  const all = words(source);
  if (all.length === 0) return '';
  const typed = random
    .pickSome(all, 2)
    .map((word) => (random.isTrueWith(0.3) ? withTypingError(random, word) : word));
  const last = random.pick(all);
  return [...typed, last.slice(0, 1 + random.below(last.length))].join(' ');
}

/** A word with one typing error. */
export function withTypingError(random: SeededRandom, word: string): string {
  const at = random.below(word.length);
  const letter = random.pick([...'aeinrstl']);
  const [begun, rest] = [word.slice(0, at), word.slice(at)];
  switch (random.below(4)) {
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
