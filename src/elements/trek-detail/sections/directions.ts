import {css, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import {coordinatesText, directionsTo} from '../../../model/directions.js';
import type {Position} from '../../../model/geometry.js';
import {accent, mutedText} from '../../../theme/tokens.js';
import {copyText} from '../share/copy-text.js';
import type {ReadyView} from '../sheet-view.js';

export const styles = [
  css`
    .directions {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }

    .directions .link {
      align-items: center;
      color: ${accent};
      display: inline-flex;
      min-block-size: 2rem;
    }

    .coordinates {
      color: ${mutedText};
      font-size: 0.9375rem;
      font-variant-numeric: tabular-nums;
      user-select: all;
    }

    @media print {
      .directions > :not(.coordinates) {
        display: none;
      }
    }
  `,
];

/** The way to a place: a link to the visitor's own map application, and its coordinates to copy. */
export function renderDirections(view: ReadyView, title: string, name: string, position: Position) {
  const all = sheetMessages(view);
  if (!all) return undefined;
  const messages = all.directions;
  const {opensElsewhere} = view.messages;
  const {url, website} = directionsTo(position, name, navigator);
  const coordinates = coordinatesText(position);
  return html`
    <div part="directions" class="directions">
      <a
        part="directions-link"
        class="link"
        href=${url}
        target=${website ? '_blank' : nothing}
        rel="noopener noreferrer"
        aria-label="${messages.directionsTo(title)}${website ? ` (${website}, ${opensElsewhere})` : ''}"
        >${messages.directions}${website ? ` (${website})` : nothing}</a
      >
      <span part="coordinates" class="coordinates">${coordinates}</span>
      <button
        part="copy-coordinates"
        class="link"
        type="button"
        aria-label=${messages.copyOf(title)}
        @click=${({currentTarget}: Event) => {
          // The live region after the button.
          const status = (currentTarget as Element).nextElementSibling;
          void copyText(coordinates, status, {copied: messages.copied, notCopied: all.notCopied});
        }}>${messages.copy}</button
      >${
        // What was copied is not the place of the next item.
        keyed(view.sheet.key, html`<span class="muted" role="status"></span>`)
      }
    </div>
  `;
}
