import type {LitElement} from 'lit';
import type {Formats} from '../../i18n/format.js';
import type {SearchMessages} from '../../i18n/search/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {Item} from '../../model/item.js';
import type {Range} from '../../model/search/criteria.js';
import type {SourceController} from '../../store/source-controller.js';

/** What an element gives to its search, filters and sort. */
export interface SearchContext {
  readonly host: SearchHost;
  readonly text: TextController;
  readonly source: SourceController;
  warn(sentence: string): void;
  /** The visitor chose an item that was suggested. */
  open(item: Item): void;
}

export interface SearchHost extends LitElement {
  /** Names, separated by spaces; absent for the usual ones. */
  readonly filters: string | undefined;
  /** `none` hides the box. */
  readonly search: string;
}

/** How things are said. */
export interface Words {
  readonly messages: SearchMessages;
  readonly formats: Formats;
  /** How days are said; absent until that has been loaded for a kind that has a filter by days. */
  readonly dayRangeText?: ((range: Range, words: Words) => string) | undefined;
}

export const nameOfFilter = (filter: string, {messages}: Words): string =>
  messages.filterNames[filter] ?? filter;
