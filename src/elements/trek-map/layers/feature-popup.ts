import {html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import {closeIcon} from '../../icons.js';

interface FeaturePopup {
  readonly place: string;
  readonly close: () => void;
  readonly messages: Messages;
}

/** The text of a feature, over the map. */
export function renderFeature(
  {title, description}: OverlayFeature,
  {place, close, messages}: FeaturePopup,
) {
  return html`
    <section
      part="popup"
      class="popup is-list"
      aria-label=${title || description}
      .style=${place}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}>
      <header>
        <span role="status">${title || description}</span>
        <button
          class="tool"
          type="button"
          title=${messages.close}
          aria-label=${messages.close}
          @click=${close}>
          ${closeIcon}
        </button>
      </header>
      ${title && description ? html`<p class="feature-text">${description}</p>` : nothing}
    </section>
  `;
}
