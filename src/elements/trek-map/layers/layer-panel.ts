import {html, nothing, svg} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';
import type {LayerMessages} from '../../../i18n/messages/layers.js';
import {coloursOf, type OverlayFeature} from '../../../model/overlay-feature.js';
import {icon} from '../../icons.js';

/** A layer as the panel shows it. */
export interface LayerEntry {
  readonly name: string;
  readonly isOverlay: boolean;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  /** The host that the visitor must agree to before it is shown, if it is on. */
  readonly consentHost?: string;
  readonly agree?: () => void;
  readonly features: readonly OverlayFeature[];
  /** What else the panel shows of it while it is on. */
  readonly content?: unknown;
  /** Why it is not to be seen. */
  readonly note?: string;
  /** Whether the note says that something is wrong. */
  readonly isFailure?: boolean;
  readonly retry?: () => void;
}

type PanelMessages = Messages & LayerMessages;

interface Panel {
  readonly entries: readonly LayerEntry[];
  readonly messages: PanelMessages;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Handles keys pressed on the panel or its button. */
  readonly pressKey: (event: KeyboardEvent) => void;
}

const MOST_LISTED = 30;
const MOST_COLOURS = 4;

const layersIcon = icon(
  svg`<path d="m12 3 9 5-9 5-9-5z"/><path d="m3 12.500 9 5 9-5M3 16.500l9 5 9-5"/>`,
);

/** The button that opens the choice of layers, and this choice before it. */
export function renderPanel({entries, messages, isOpen, toggle, pressKey}: Panel) {
  return html`<div class="layer-switch" @keydown=${pressKey}>
    <button
      part="layers-button"
      class="tool layers-button"
      type="button"
      title=${messages.layers}
      aria-label=${messages.layers}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${toggle}>
      ${layersIcon}
    </button>
    ${isOpen ? renderChoice(entries, messages) : nothing}
  </div>`;
}

function renderChoice(entries: readonly LayerEntry[], messages: PanelMessages) {
  const baseMaps = entries.filter(({isOverlay}) => !isOverlay);
  const overlays = entries.filter(({isOverlay}) => isOverlay);
  return html`<div part="layer-panel" class="layer-panel">
    ${renderGroup(messages.baseMap, 'radio', baseMaps, messages)}
    ${renderGroup(messages.overlays, 'checkbox', overlays, messages)}
  </div>`;
}

function renderGroup(
  title: string,
  type: 'radio' | 'checkbox',
  entries: readonly LayerEntry[],
  messages: PanelMessages,
) {
  if (entries.length === 0) return nothing;
  return html`<fieldset>
    <legend>${title}</legend>
    ${entries.map(
      (entry) => html`
        <label class="layer">
          <input
            type=${type}
            name="layer-${type}"
            .checked=${entry.isOn}
            @change=${({target}: Event) =>
              target instanceof HTMLInputElement && entry.set(target.checked)} />
          <span>${entry.name}</span>
          ${entry.isOn ? renderColours(entry.features) : nothing}
        </label>
        ${entry.isOn ? renderState(entry, messages) : nothing}
      `,
    )}
  </fieldset>`;
}

function renderState(entry: LayerEntry, messages: PanelMessages) {
  const {note, retry, features, isFailure, content} = entry;
  const className = isFailure ? 'layer-note' : 'layer-note is-quiet';
  return html`
    <p part="layer-note" class=${className} role=${isFailure ? 'alert' : 'status'} ?hidden=${!note}>
      ${note} ${retry ? html`<button type="button" @click=${retry}>${messages.retry}</button>` : nothing}
    </p>
    ${renderConsent(entry, messages)} ${content ?? renderFeatures(features, messages)}
  `;
}

/** What the host of a layer receives, with the button that shows it; nothing where none is needed. */
export function renderConsent({name, consentHost, agree}: LayerEntry, messages: LayerMessages) {
  if (!consentHost) return nothing;
  return html`<div class="layer-consent">
    <p><b>${name}</b> – ${messages.consent(consentHost)}</p>
    <button part="layer-consent" class="button" type="button" @click=${agree}>
      ${messages.agree(consentHost)}
    </button>
  </div>`;
}

/** The features that have a title, each with its colour: the legend, and what the map shows as text. */
function renderFeatures(features: readonly OverlayFeature[], messages: LayerMessages) {
  const titled = features.filter(({title}) => title);
  if (titled.length === 0) return nothing;
  const rest = titled.length - MOST_LISTED;
  return html`<ul role="list" class="layer-legend">
    ${titled.slice(0, MOST_LISTED).map(
      (feature) => html`<li>
        ${renderColours([feature])}
        <span>${feature.title}</span>
      </li>`,
    )}
    ${rest > 0 ? html`<li>${messages.more(rest)}</li>` : nothing}
  </ul>`;
}

function renderColours(features: readonly OverlayFeature[]) {
  const colours = [...new Set(features.flatMap(coloursOf))].slice(0, MOST_COLOURS);
  return colours.map(
    (colour) =>
      html`<span class="layer-colour" aria-hidden="true" .style=${`--colour: ${colour}`}></span>`,
  );
}
