import type {Formats} from '../../i18n/format.js';
import type {Range} from '../../model/search/criteria.js';
import type {Quantity} from '../../model/search/filters.js';
import type {Words} from './search-context.js';

/** A value with its unit. */
export const amount = (quantity: Quantity, value: number, formats: Formats): string =>
  formats[quantity](value);

/** "de 2 h à 4 h", "au plus 4 h". */
export function rangeText(quantity: Quantity, {from, to}: Range, words: Words): string {
  const {messages, formats} = words;
  const least = from === undefined ? '' : amount(quantity, from, formats);
  const most = to === undefined ? '' : amount(quantity, to, formats);
  if (least && most) return messages.between(least, most);
  return least ? messages.atLeast(least) : messages.atMost(most);
}

/** Offers to keep what has no known value of a filter. */
export const unknownSentence = (filter: string, count: number, {messages}: Words): string =>
  (messages.unknown[filter] ?? messages.unknownValue)(count);
