import type {LitElement} from 'lit';
import type {Formats} from '../../i18n/format.js';
import type {SearchMessages} from '../../i18n/search/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {FilterName} from '../../model/search/criteria.js';
import type {Trek} from '../../model/trek.js';
import type {SourceController} from '../../store/source-controller.js';

/** What an element gives to its search, filters and sort. */
export interface SearchContext {
  readonly host: SearchHost;
  readonly text: TextController;
  readonly source: SourceController;
  warn(sentence: string): void;
  /** The visitor chose a trek that was suggested. */
  open(trek: Trek): void;
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
}

/** The filters that can be shown now, in the order wanted. */
export type ShownFilters = readonly FilterName[];
