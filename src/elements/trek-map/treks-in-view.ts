import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Trek} from '../../model/trek.js';
import {renderTrekButtons} from './popup.js';

interface TreksInView {
  readonly messages: Messages;
  /** Absent while the list is closed. */
  readonly treks: readonly Trek[] | undefined;
  readonly toggle: () => void;
  readonly choose: (id: number) => void;
  readonly highlight: (id: number | undefined) => void;
}

/**
 * The points of a map cannot take the focus. For those who use a keyboard their names can: seen
 * only when the focus is there, and one stop on the way past the map as long as it is closed.
 */
export function renderTreksInView({messages, treks, toggle, choose, highlight}: TreksInView) {
  return html`
    <div part="treks-in-view" class="in-view visually-hidden">
      <button class="button" type="button" aria-expanded=${treks ? 'true' : 'false'} @click=${toggle}>
        ${messages.treksInView}
      </button>
      ${treks ? renderTrekButtons({treks, choose, highlight}) : nothing}
    </div>
  `;
}
