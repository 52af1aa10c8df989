import {html} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import type {OptionalMessages} from '../../../i18n/messages/optional.js';
import {type Position, positionOfShape} from '../../../model/geometry.js';
import type {KindSheet} from '../../kind-view.js';
import type {ReadyView} from '../sheet-view.js';

/** What the content of an optional section is made from. */
export interface OptionalSetup {
  /** Address of the service; for a report, that of the API. */
  readonly address: string;
  readonly sheet: KindSheet;
  readonly messages: OptionalMessages;
  /** When the visitor opened the section, in milliseconds since 1970. */
  readonly openedAt: number;
  /** Closes the section: the visitor opens it to ask again. */
  close(): void;
  /** Moves the focus to the button of the section, when the focused control is removed. */
  focusButton(): void;
}

/** The content of an optional section. */
export interface OptionalContent {
  render(view: ReadyView, setup: OptionalSetup): unknown;
}

/** What could not be loaded, and a button that tries again. */
export const renderServiceFailure = (
  sentence: string,
  {messages}: ReadyView,
  retry: () => void,
) => html`
  <div class="failure" role="alert">
    <p>${sentence}</p>
    <button part="retry" class="button" type="button" @click=${retry}>${messages.retry}</button>
  </div>
`;

/** Where an item is: its point, else that of its shape. */
export const placeOf = ({position, shape}: ItemSheet): Position | undefined =>
  position ?? positionOfShape(shape);
