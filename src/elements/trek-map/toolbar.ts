import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {
  fullScreenIcon,
  leaveFullScreenIcon,
  locateIcon,
  resetIcon,
  zoomInIcon,
  zoomOutIcon,
} from './icons.js';

/** What is absent has no button. */
export interface Toolbar {
  readonly messages: Messages;
  readonly zoomBy?: (steps: number) => void;
  readonly showAll: () => void;
  readonly visitor?: {readonly isBusy: boolean; readonly locate: () => void};
  readonly fullScreen?: {readonly isOn: boolean; readonly toggle: () => void};
}

interface ToolButton {
  readonly name: string;
  readonly icon: TemplateResult;
  readonly press: () => void;
  readonly isBusy?: boolean;
}

/** The map's own buttons would bring their icons as `data:` pictures, which a page may forbid. */
export function renderToolbar(toolbar: Toolbar) {
  const {messages, zoomBy, showAll, visitor, fullScreen} = toolbar;
  return html`
    <div part="toolbar" class="toolbar" role="group" aria-label=${messages.mapControls}>
      ${zoomBy ? renderZoom(messages, zoomBy) : nothing}
      <div class="buttons">
        ${renderButton({name: messages.resetView, icon: resetIcon, press: showAll})}
        ${visitor && 'geolocation' in navigator ? renderLocate(messages, visitor) : nothing}
        ${fullScreen && document.fullscreenEnabled ? renderFullScreen(messages, fullScreen) : nothing}
      </div>
    </div>
  `;
}

function renderZoom({zoomIn, zoomOut}: Messages, zoomBy: (steps: number) => void) {
  return html`<div class="buttons">
    ${renderButton({name: zoomIn, icon: zoomInIcon, press: () => zoomBy(1)})}
    ${renderButton({name: zoomOut, icon: zoomOutIcon, press: () => zoomBy(-1)})}
  </div>`;
}

function renderLocate(messages: Messages, {isBusy, locate}: NonNullable<Toolbar['visitor']>) {
  const name = isBusy ? messages.locating : messages.locate;
  return renderButton({name, icon: locateIcon, press: locate, isBusy});
}

function renderFullScreen(messages: Messages, {isOn, toggle}: NonNullable<Toolbar['fullScreen']>) {
  const name = isOn ? messages.leaveFullScreen : messages.fullScreen;
  return renderButton({name, icon: isOn ? leaveFullScreenIcon : fullScreenIcon, press: toggle});
}

function renderButton({name, icon, press, isBusy = false}: ToolButton) {
  return html`
    <button
      part="toolbar-button"
      class="tool"
      type="button"
      title=${name}
      aria-label=${name}
      aria-busy=${isBusy ? 'true' : nothing}
      @click=${press}>
      ${icon}
    </button>
  `;
}
