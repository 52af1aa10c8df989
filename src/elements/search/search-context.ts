import type {LitElement} from 'lit';
import type {Formats} from '../../i18n/format.js';
import type {SearchMessages} from '../../i18n/messages/search.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {Item} from '../../model/item.js';
import type {Range} from '../../model/search/criteria.js';
import type {Reach} from '../../model/search/reach.js';
import type {SourceController} from '../../store/source-controller.js';
import type {FavouriteControls} from '../favourites/favourite-controls.js';

/** What the controls need from their element. */
export interface SearchContext {
  readonly host: SearchHost;
  readonly text: TextController;
  readonly source: SourceController;
  warn(message: string): void;
  /** Opens an item that the visitor selected among the suggestions. */
  open(item: Item): void;
}

export interface SearchHost extends LitElement {
  /** Names of filters, separated by spaces; undefined for the default ones. */
  readonly filters: string | undefined;
  /** `none` hides the search box. */
  readonly search: string;
  /** The service of the filter by travel time: `ign` or an address; empty without it. */
  readonly travelTime: string;
  /** Absent until loaded, and where there are no favourites. */
  readonly favouriteControls?: FavouriteControls | undefined;
}

/** The messages and formats of the controls. */
export interface Texts {
  readonly messages: SearchMessages;
  readonly formats: Formats;
  /** Formats a range of days; absent until loaded for a kind that has a filter by days. */
  readonly dayRangeText?: ((range: Range, texts: Texts) => string) | undefined;
  /** Absent until loaded for criteria with a travel time. */
  readonly reach?: ReachTexts | undefined;
}

/** The messages of the filter by travel time. */
export interface ReachTexts {
  /** `30 min by car from Gap`. */
  label(reach: Reach): string;
  found(items: string, reach: Reach): string;
}

export const nameOfFilter = (filter: string, {messages}: Texts): string =>
  messages.filterNames[filter] ?? filter;
