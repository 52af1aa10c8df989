import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import type {BaseMap} from '../../map/map-content.js';

/** Above this number of base maps, a menu replaces the radio buttons. */
const MOST_SIDE_BY_SIDE = 3;

export interface Switcher {
  readonly baseMaps: readonly BaseMap[];
  readonly shown: BaseMap | undefined;
  readonly messages: Messages;
  readonly choose: (index: number) => void;
}

/** The choice between base maps; nothing when there is only one. */
export function renderSwitcher(switcher: Switcher) {
  const {length} = switcher.baseMaps;
  if (length < 2) return nothing;
  return length > MOST_SIDE_BY_SIDE ? renderSelect(switcher) : renderRadios(switcher);
}

function renderRadios({baseMaps, shown, messages, choose}: Switcher) {
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

function renderSelect({baseMaps, shown, messages, choose}: Switcher) {
  return html`
    <select
      part="base-map-switcher"
      class="switcher"
      aria-label=${messages.baseMap}
      @change=${({target}: Event) => target instanceof HTMLSelectElement && choose(target.selectedIndex)}>
      ${baseMaps.map(
        (baseMap, index) => html`
          <option .selected=${baseMap === shown}>${nameOf(baseMap, index, messages)}</option>
        `,
      )}
    </select>
  `;
}

const nameOf = ({name}: BaseMap, index: number, {baseMap}: Messages) =>
  name || `${baseMap} ${index + 1}`;
