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

export interface Toolbar {
  readonly messages: Messages;
  readonly isFullScreen: boolean;
  readonly isLocating: boolean;
  readonly zoomBy: (steps: number) => void;
  readonly showAll: () => void;
  readonly locate: () => void;
  readonly toggleFullScreen: () => void;
}

interface ToolButton {
  readonly name: string;
  readonly icon: TemplateResult;
  readonly press: () => void;
  readonly isBusy?: boolean;
}

/** The map's own buttons would bring their icons as `data:` pictures, which a page may forbid. */
export function renderToolbar(toolbar: Toolbar) {
  const {messages, isFullScreen, isLocating, zoomBy} = toolbar;
  return html`
    <div part="toolbar" class="toolbar" role="group" aria-label=${messages.mapControls}>
      <div class="buttons">
        ${renderButton({name: messages.zoomIn, icon: zoomInIcon, press: () => zoomBy(1)})}
        ${renderButton({name: messages.zoomOut, icon: zoomOutIcon, press: () => zoomBy(-1)})}
      </div>
      <div class="buttons">
        ${renderButton({name: messages.resetView, icon: resetIcon, press: toolbar.showAll})}
        ${
          'geolocation' in navigator
            ? renderButton({
                name: isLocating ? messages.locating : messages.locate,
                icon: locateIcon,
                press: toolbar.locate,
                isBusy: isLocating,
              })
            : nothing
        }
        ${
          document.fullscreenEnabled
            ? renderButton({
                name: isFullScreen ? messages.leaveFullScreen : messages.fullScreen,
                icon: isFullScreen ? leaveFullScreenIcon : fullScreenIcon,
                press: toolbar.toggleFullScreen,
              })
            : nothing
        }
      </div>
    </div>
  `;
}

function renderButton({name, icon, press, isBusy = false}: ToolButton) {
  return html`
    <button
      part="button"
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
