import type {LitElement} from 'lit';
import type {FindingMessages} from '../../i18n/finding/messages.js';
import type {Formats} from '../../i18n/format.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {FilterName} from '../../model/finding/criteria.js';
import type {Trek} from '../../model/trek.js';
import type {SourceController} from '../../store/source-controller.js';

/** What an element says to the controls of finding that it shows. */
export interface FindingContext {
  readonly host: FindingHost;
  readonly text: TextController;
  readonly source: SourceController;
  warn(sentence: string): void;
  /** The visitor chose a trek that was suggested. */
  open(trek: Trek): void;
}

export interface FindingHost extends LitElement {
  /** Names, separated by spaces; absent for the usual ones. */
  readonly filters: string | undefined;
  /** `none` hides the box. */
  readonly search: string;
}

/** How things are said. */
export interface Words {
  readonly messages: FindingMessages;
  readonly formats: Formats;
}

/** The filters that can be shown now, in the order wanted. */
export type ShownFilters = readonly FilterName[];
