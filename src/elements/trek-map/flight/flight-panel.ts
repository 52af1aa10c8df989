import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Formats} from '../../../i18n/format.js';
import type {FlightMessages} from '../../../i18n/messages/flight.js';
import {closeIcon, icon} from '../../icons.js';

const SPEEDS = [0.5, 1, 2, 4] as const;
/** The positions of the slider; an arrow key goes from one to the next. */
const STEPS = 200;

const playIcon = icon(svg`<path d="M7 4v16l13-8z" fill="currentColor"/>`);
const pauseIcon = icon(svg`<path d="M8 5v14M16 5v14" stroke-width="3.500"/>`);
const previousIcon = icon(svg`<path d="m18 5-10 7 10 7zM6 5v14"/>`);
const nextIcon = icon(svg`<path d="m6 5 10 7-10 7zM18 5v14"/>`);

export interface FlightPanel {
  readonly messages: FlightMessages;
  readonly formats: Formats;
  readonly isPlaying: boolean;
  /** Whether the visitor asks for less motion. */
  readonly isStepwise: boolean;
  /** From 0 at the start to 1 at the end. */
  readonly share: number;
  /** Where the flight is, such as `km 3.6, 540 m`. */
  readonly place: string;
  /** The same for the slider, at a pace that can be listened to. */
  readonly sliderText: string;
  /** What a screen reader says when it changes. */
  readonly status: string;
  readonly speed: number;
  readonly toggle: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly seek: (share: number) => void;
  readonly setSpeed: (speed: number) => void;
  readonly close: () => void;
}

export function renderFlightPanel(panel: FlightPanel) {
  const {messages, place, status, sliderText, share, isStepwise, seek, close} = panel;
  return html`
    <section part="flight" class="flight" aria-label=${messages.flight}>
      ${isStepwise ? html`<p class="flight-note">${messages.reducedMotion}</p>` : nothing}
      <div class="flight-row">
        ${isStepwise ? renderSteps(panel) : renderPlay(panel)}
        <input
          part="flight-position"
          class="flight-position"
          type="range"
          min="0"
          max=${STEPS}
          aria-label=${messages.position}
          aria-valuetext=${sliderText}
          .value=${String(Math.round(share * STEPS))}
          @input=${({target}: Event) => seek(Number((target as HTMLInputElement).value) / STEPS)} />
        ${isStepwise ? nothing : renderSpeed(panel)}
        ${renderButton(messages.leave, closeIcon, close)}
      </div>
      <p part="flight-place" class="flight-place">${place}</p>
      <p class="visually-hidden" role="status">${status}</p>
    </section>
  `;
}

const renderPlay = ({messages, isPlaying, toggle}: FlightPanel) =>
  renderButton(
    isPlaying ? messages.pause : messages.play,
    isPlaying ? pauseIcon : playIcon,
    toggle,
  );

const renderSteps = ({messages, step, share}: FlightPanel) => [
  renderButton(messages.previousPart, previousIcon, () => step(-1), share <= 0),
  renderButton(messages.nextPart, nextIcon, () => step(1), share >= 1),
];

function renderSpeed({messages, formats, speed, setSpeed}: FlightPanel) {
  return html`<select
    part="flight-speed"
    class="flight-speed"
    title=${messages.speed}
    aria-label=${messages.speed}
    @change=${({target}: Event) => setSpeed(Number((target as HTMLSelectElement).value))}>
    ${SPEEDS.map(
      (each) => html`<option value=${each} ?selected=${each === speed}>
        ${formats.number(each)}\u00a0×
      </option>`,
    )}
  </select>`;
}

/** One that has nothing to do keeps the focus. */
function renderButton(name: string, shape: TemplateResult, press: () => void, isDisabled = false) {
  return html`<button
    part="flight-button"
    class="tool"
    type="button"
    title=${name}
    aria-label=${name}
    aria-disabled=${isDisabled ? 'true' : nothing}
    @click=${() => isDisabled || press()}>
    ${shape}
  </button>`;
}
