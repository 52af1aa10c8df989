import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import type {BaseMap} from '../../map/map-content.js';

export interface Switcher {
  readonly baseMaps: readonly Pick<BaseMap, 'name'>[];
  /** One of them. */
  readonly shown: Pick<BaseMap, 'name'> | undefined;
  readonly messages: Messages;
  readonly choose: (index: number) => void;
}

/** The choice between base maps; nothing when there is only one. */
export function renderSwitcher({baseMaps, shown, messages, choose}: Switcher) {
  if (baseMaps.length < 2) return nothing;
  return html`
    <fieldset part="base-map-switcher" class="switcher">
      <legend class="visually-hidden">${messages.baseMap}</legend>
      ${baseMaps.map(
        (baseMap, index) => html`
          <label>
            <input
              type="radio"
              name="base-map"
              .checked=${baseMap === shown}
              @change=${() => choose(index)} />
            <span>${nameOf(baseMap, index, messages)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

export const nameOf = ({name}: Pick<BaseMap, 'name'>, index: number, {baseMap}: Messages) =>
  name || `${baseMap} ${index + 1}`;
