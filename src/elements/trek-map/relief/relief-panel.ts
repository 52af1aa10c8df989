import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';
import type {ReliefMessages} from '../../../i18n/messages/relief.js';
import type {Orientation} from '../../../map/map-content.js';
import type {ReliefPart} from './read-terrain.js';
import {
  compassIcon,
  tiltLessIcon,
  tiltMoreIcon,
  turnLeftIcon,
  turnRightIcon,
} from './relief-icons.js';

export type PanelMessages = Messages & ReliefMessages;

interface ReliefPanel {
  readonly messages: PanelMessages;
  readonly isOpen: boolean;
  /** Of the map, where it is in 3D. */
  readonly orientation?: Orientation | undefined;
  readonly hillshade?: boolean;
  readonly contours?: boolean;
  readonly set: (part: ReliefPart, isOn: boolean) => void;
  readonly turn: (steps: number) => void;
  readonly tilt: (steps: number) => void;
  readonly reset: () => void;
  readonly pressKey: (event: KeyboardEvent) => void;
  /** Why something is not to be seen. */
  readonly note: string | undefined;
  readonly retry?: () => void;
  /** The host that the visitor must agree to. */
  readonly consentHost?: string;
  readonly agree?: () => void;
}

/** What is shown beside the toolbar of the map; nothing while there is nothing to choose or to say. */
export function renderReliefPanel(panel: ReliefPanel) {
  const {messages, isOpen, note, retry, pressKey} = panel;
  return html`<div class="relief" @keydown=${pressKey}>
    <p part="relief-note" class="relief-card relief-note" role=${retry ? 'alert' : 'status'} ?hidden=${!note}>
      ${note} ${retry ? html`<button type="button" @click=${retry}>${messages.retry}</button>` : nothing}
    </p>
    ${renderConsent(panel)}
    ${
      isOpen
        ? html`<div part="relief-panel" class="relief-card relief-panel" role="group" aria-label=${messages.relief}>
            ${renderOrientation(panel)}
            ${renderCheckbox(panel, 'hillshade')}
            ${renderCheckbox(panel, 'contours')}
          </div>`
        : nothing
    }
  </div>`;
}

function renderConsent({consentHost, agree, messages}: ReliefPanel) {
  if (!consentHost) return nothing;
  return html`<div class="relief-card relief-consent">
    <p>${messages.consent(consentHost)}</p>
    <button part="layer-consent" class="button" type="button" @click=${agree}>
      ${messages.agree(consentHost)}
    </button>
  </div>`;
}

function renderCheckbox({messages, set, ...panel}: ReliefPanel, part: 'hillshade' | 'contours') {
  return html`<label class="relief-choice">
    <input
      type="checkbox"
      .checked=${panel[part] ?? false}
      @change=${({target}: Event) =>
        target instanceof HTMLInputElement && set(part, target.checked)} />
    <span>${messages[part]}</span>
  </label>`;
}

function renderOrientation({orientation, messages, turn, tilt, reset}: ReliefPanel) {
  if (!orientation) return nothing;
  const {bearing} = orientation;
  const compass = html`<span class="needle" .style=${`rotate: ${Math.round(-bearing)}deg`}>
    ${compassIcon}
  </span>`;
  return html`<div class="orientation">
      ${renderButton(messages.turnLeft, turnLeftIcon, () => turn(1))}
      ${renderButton(messages.northUp, compass, reset)}
      ${renderButton(messages.turnRight, turnRightIcon, () => turn(-1))}
      ${renderButton(messages.tiltMore, tiltMoreIcon, () => tilt(1))}
      ${renderButton(messages.tiltLess, tiltLessIcon, () => tilt(-1))}
    </div>
    <p class="relief-keys">${messages.keys}</p>`;
}

function renderButton(name: string, content: TemplateResult, press: () => void) {
  return html`<button
    part="relief-button"
    class="tool"
    type="button"
    title=${name}
    aria-label=${name}
    @click=${press}>
    ${content}
  </button>`;
}
