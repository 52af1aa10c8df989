import type {Formats} from '../../i18n/format.js';
import type {Range, RangeFilter} from '../../model/search/criteria.js';
import type {Words} from './search-context.js';

/** A quantity of a filter, with its unit. */
export function amount(filter: RangeFilter, value: number, formats: Formats): string {
  if (filter === 'duration') return formats.duration(value);
  return filter === 'length' ? formats.length(value) : formats.elevation(value);
}

/** "de 2 h à 4 h", "au plus 4 h". */
export function rangeText(filter: RangeFilter, {from, to}: Range, words: Words): string {
  const {messages, formats} = words;
  const least = from === undefined ? '' : amount(filter, from, formats);
  const most = to === undefined ? '' : amount(filter, to, formats);
  if (least && most) return messages.between(least, most);
  return least ? messages.atLeast(least) : messages.atMost(most);
}

export function unknownSentence(filter: RangeFilter, count: number, {messages}: Words): string {
  if (filter === 'duration') return messages.unknownDuration(count);
  return filter === 'length' ? messages.unknownLength(count) : messages.unknownAscent(count);
}
