import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import {
  flightIcon,
  fullScreenIcon,
  leaveFullScreenIcon,
  locateIcon,
  moveIcon,
  resetIcon,
  zoomInIcon,
  zoomOutIcon,
} from './map-icons.js';

/** A member that is absent has no button. */
export interface Toolbar {
  readonly messages: Messages;
  readonly zoomBy?: (steps: number) => void;
  readonly showAll: () => void;
  /** The buttons that move the map, and the one that opens them. */
  readonly pad?: Pad | undefined;
  readonly geolocation?: {readonly isBusy: boolean; readonly locate: () => void};
  readonly fullScreen?: {readonly isOn: boolean; readonly toggle: () => void};
  readonly flight?: {readonly isOn: boolean; readonly toggle: () => void} | undefined;
  /** The buttons of the relief. */
  readonly relief?: unknown;
  /** What is rendered after the buttons. */
  readonly more?: unknown;
}

interface Pad {
  readonly name: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly content: unknown;
}

interface ToolButton {
  readonly name: string;
  readonly icon: TemplateResult;
  readonly press: () => void;
  readonly isBusy?: boolean;
  /** Of a button that opens something. */
  readonly isOpen?: boolean;
  readonly isPressed?: boolean;
}

/** MapLibre's own buttons load their icons as `data:` images, which a CSP may forbid. */
export function renderToolbar(toolbar: Toolbar) {
  const {messages, zoomBy, showAll, pad, geolocation, fullScreen, flight, relief, more} = toolbar;
  return html`
    <div part="toolbar" class="toolbar" role="group" aria-label=${messages.mapControls}>
      ${zoomBy ? renderZoom(messages, zoomBy) : nothing}
      <div class="buttons">
        ${pad ? renderButton({...pad, icon: moveIcon, press: pad.toggle}) : nothing}
        ${renderButton({name: messages.resetView, icon: resetIcon, press: showAll})}
        ${geolocation && 'geolocation' in navigator ? renderLocate(messages, geolocation) : nothing}
        ${fullScreen && document.fullscreenEnabled ? renderFullScreen(messages, fullScreen) : nothing}
      </div>
      ${flight ? renderFlight(messages, flight) : nothing}
      ${relief} ${more}
      ${pad?.content}
    </div>
  `;
}

function renderZoom({zoomIn, zoomOut}: Messages, zoomBy: (steps: number) => void) {
  return html`<div class="buttons">
    ${renderButton({name: zoomIn, icon: zoomInIcon, press: () => zoomBy(1)})}
    ${renderButton({name: zoomOut, icon: zoomOutIcon, press: () => zoomBy(-1)})}
  </div>`;
}

function renderLocate(messages: Messages, {isBusy, locate}: NonNullable<Toolbar['geolocation']>) {
  const name = isBusy ? messages.locating : messages.locate;
  return renderButton({name, icon: locateIcon, press: locate, isBusy});
}

function renderFullScreen(messages: Messages, {isOn, toggle}: NonNullable<Toolbar['fullScreen']>) {
  const name = isOn ? messages.leaveFullScreen : messages.fullScreen;
  return renderButton({name, icon: isOn ? leaveFullScreenIcon : fullScreenIcon, press: toggle});
}

function renderFlight({flyAlong}: Messages, {isOn, toggle}: NonNullable<Toolbar['flight']>) {
  const button = {name: flyAlong, icon: flightIcon, press: toggle, isPressed: isOn};
  return html`<div class="buttons">${renderButton(button)}</div>`;
}

function renderButton({name, icon, press, isBusy = false, isOpen, isPressed}: ToolButton) {
  return html`
    <button
      part="toolbar-button"
      class="tool"
      type="button"
      title=${name}
      aria-label=${name}
      aria-busy=${isBusy ? 'true' : nothing}
      aria-expanded=${isOpen ?? nothing}
      aria-pressed=${isPressed ?? nothing}
      @click=${press}>
      ${icon}
    </button>
  `;
}
