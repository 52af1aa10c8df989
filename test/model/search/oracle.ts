import {distanceMetres} from '../../../src/model/geometry.js';
import type {Criteria} from '../../../src/model/search/criteria.js';
import type {Reach} from '../../../src/model/search/reach.js';
import type {Trek} from '../../../src/model/trek.js';
import type {TermId} from '../../../src/model/vocabulary.js';
import type {Territory} from './generated-territory.js';
import {type RangeFilter, rangeFilters, type TermFilter, termFilters} from './treks.js';

/** A slow and simple implementation of the search, as a test oracle for `SearchIndex`. */
export class Oracle {
  private readonly territory: Territory;
  private readonly words = new Map<Trek, readonly FieldWord[]>();

  constructor(territory: Territory) {
    this.territory = territory;
    for (const trek of territory.treks) this.words.set(trek, this.wordsOf(trek));
  }

  find(criteria: Criteria): readonly Trek[] {
    return this.territory.treks.filter((trek) => this.satisfies(trek, criteria));
  }

  satisfies(trek: Trek, criteria: Criteria): boolean {
    return this.costOf(trek, criteria.text) !== undefined && satisfiesFilters(trek, criteria);
  }

  /** The treks that match all criteria except those of one filter. */
  findIgnoring(filter: TermFilter | RangeFilter, criteria: Criteria): readonly Trek[] {
    const {[filter]: _, ...terms} = criteria.terms;
    const {[filter]: __, ...ranges} = criteria.ranges;
    return this.find({...criteria, terms, ranges});
  }

  /** The cost of a trek for a search text, the lower the better; absent when it lacks a word. */
  costOf(trek: Trek, text: string): number | undefined {
    let sum = 0;
    for (const query of new Set(words(text))) {
      const costs = (this.words.get(trek) ?? []).map(({word, field}) => {
        const likeness = likenessOf(query, word);
        return likeness === undefined ? Infinity : 1000 * likeness + field;
      });
      sum += Math.min(Infinity, ...costs);
    }
    return sum === Infinity ? undefined : sum;
  }

  private wordsOf(trek: Trek): readonly FieldWord[] {
    const {cities, districts, themes} = this.territory;
    const texts: readonly (readonly [number, string | undefined])[] = [
      [0, trek.name],
      ...(trek.cityIds ?? []).map((id) => [1, cities.get(id)?.label] as const),
      ...(trek.districtIds ?? []).map((id) => [2, districts.get(id)?.label] as const),
      ...(trek.themeIds ?? []).map((id) => [2, themes.get(id)?.label] as const),
      [2, trek.departure],
      [2, trek.arrival],
      [3, trek.teaser],
    ];
    return texts.flatMap(([field, text = '']) =>
      [...words(text), ...joined(text)].map((word) => ({word, field})),
    );
  }
}

interface FieldWord {
  readonly word: string;
  readonly field: number;
}

export function words(text: string): readonly string[] {
  const bare = text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  return bare.match(/[a-z]+|\d+/g) ?? [];
}

/** Compounds from their beginning, or from after an article, to their end. */
function joined(text: string): readonly string[] {
  return text.split(/[\s.]+/).flatMap((compound) => {
    const parts = compound.split(/(?<=['’-])/);
    return parts.flatMap((part, index) => {
      const isBeginning = index === 0 || /['’]$/.test(part);
      if (!isBeginning || index === parts.length - 1) return [];
      return [words(parts.slice(index, index + 5).join('')).join('')];
    });
  });
}

function likenessOf(query: string, word: string): number | undefined {
  if (word === query) return 0;
  if (word.startsWith(query)) return 1;
  if (query.length < 5) return undefined;
  let at = 0;
  while (query[at] === word[at]) at++;
  const [begun, rest] = [query.slice(0, at), query.slice(at)];
  const other = begun + (word[at] ?? '') + rest.slice(1);
  const missing = begun + (word[at] ?? '') + rest;
  const extra = begun + rest.slice(1);
  const swapped = begun + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  const isLast = rest.length === 1;
  const begins = [missing, ...(isLast ? [] : [other, extra, swapped])];
  const isSlip =
    [other, missing, extra, swapped].includes(word) ||
    begins.some((begin) => word.startsWith(begin));
  return isSlip ? 2 : undefined;
}

/** A line from within an area to the east crosses its outline an odd number of times. */
function isReached({position}: Trek, {area}: Reach): boolean {
  if (!position) return false;
  const [x, y] = position;
  const crossings = area.flat().flatMap((ring) =>
    ring.slice(1).filter(([x2, y2], index) => {
      const [x1, y1] = ring[index] ?? [x2, y2];
      const isBeside = Math.min(y1, y2) <= y && y < Math.max(y1, y2);
      return isBeside && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
    }),
  );
  return crossings.length % 2 === 1;
}

function satisfiesFilters(trek: Trek, criteria: Criteria): boolean {
  const {terms, ranges, keepUnknown, within, reach} = criteria;
  if (reach && !isReached(trek, reach)) return false;
  const hasTerms = termFilters.every((filter) => {
    const wanted = terms[filter] ?? [];
    return wanted.length === 0 || termsOf(trek, filter).some((id) => wanted.includes(id));
  });
  const isInRanges = rangeFilters.every((filter) => {
    const wanted = ranges[filter] ?? [];
    const value = quantityOf(trek, filter);
    if (wanted.length === 0) return true;
    if (value === undefined) return keepUnknown.includes(filter);
    return wanted.some(
      ({from, to}) => !(from !== undefined && value < from) && !(to !== undefined && value > to),
    );
  });
  if (!within) return hasTerms && isInRanges;
  const [west, south, east, north] = within;
  const [lng, lat] = trek.position ?? [NaN, NaN];
  return hasTerms && isInRanges && lng >= west && lng <= east && lat >= south && lat <= north;
}

export function termsOf(trek: Trek, filter: TermFilter): readonly TermId[] {
  switch (filter) {
    case 'practice':
    case 'difficulty':
    case 'route':
    case 'structure': {
      const id = trek[`${filter}Id`];
      return id === undefined ? [] : [id];
    }
    default:
      return trek[`${filter}Ids`] ?? [];
  }
}

export function quantityOf(trek: Trek, filter: RangeFilter): number | undefined {
  return {duration: trek.durationHours, length: trek.lengthMetres, ascent: trek.ascentMetres}[
    filter
  ];
}

export function distanceOf(trek: Trek, from: readonly [number, number]): number | undefined {
  return trek.position && distanceMetres(from, trek.position);
}
