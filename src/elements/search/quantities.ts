import type {Formats} from '../../i18n/format.js';
import type {Range} from '../../model/search/criteria.js';
import type {Quantity} from '../../model/search/filters.js';
import type {Texts} from './search-context.js';

/** A value with its unit. */
export const quantityText = (quantity: Quantity, value: number, formats: Formats): string =>
  formats[quantity](value);

/** "de 2 h à 4 h", "au plus 4 h". */
export function rangeText(quantity: Quantity, {from, to}: Range, texts: Texts): string {
  const {messages, formats} = texts;
  const least = from === undefined ? '' : quantityText(quantity, from, formats);
  const most = to === undefined ? '' : quantityText(quantity, to, formats);
  if (least && most) return messages.between(least, most);
  return least ? messages.atLeast(least) : messages.atMost(most);
}

/** The label of the option to keep items whose value is unknown. */
export const unknownText = (filter: string, count: number, {messages}: Texts): string =>
  (messages.unknown[filter] ?? messages.unknownValue)(count);
