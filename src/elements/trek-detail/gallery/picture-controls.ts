import {html} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';
import type {Picture} from '../../../model/attachment.js';

/** Author and licence of a picture. */
export const creditOf = ({author, license}: Picture, {pictureBy}: Messages): string =>
  [author && pictureBy(author), license].filter(Boolean).join(' · ');

/** The whole caption of a picture, which RGAA 1.9 asks for as the name of its figure; undefined without one. */
export const captionOf = (picture: Picture, messages: Messages): string | undefined =>
  [picture.legend, creditOf(picture, messages)].filter(Boolean).join(' ') || undefined;

/** Which of the pictures is shown. */
export const renderCounter = (index: number, count: number, {pictureOf}: Messages) => html`
  <p class="counter" aria-live="polite" aria-atomic="true">
    <span aria-hidden="true">${index + 1} / ${count}</span>
    <span class="visually-hidden">${pictureOf(index + 1, count)}</span>
  </p>
`;

/** A button to another picture. */
export function renderPictureButton(
  part: string,
  label: string,
  icon: unknown,
  isDisabled: boolean,
  goTo: () => void,
) {
  // aria-disabled in place of disabled, so that the button keeps the focus at the ends.
  return html`
    <button
      part=${part}
      class="round-button"
      type="button"
      aria-label=${label}
      aria-disabled=${isDisabled}
      @click=${goTo}>
      ${icon}
    </button>
  `;
}

/** The picture to which a key leads; undefined for other keys, and beyond the ends. */
export function pictureOfKey(event: KeyboardEvent, index: number, count: number) {
  // The listener is on an element.
  const isBackwards = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const target = {
    ArrowRight: index + (isBackwards ? -1 : 1),
    ArrowLeft: index + (isBackwards ? 1 : -1),
    Home: 0,
    End: count - 1,
  }[event.key];
  if (target === undefined) return undefined;
  event.preventDefault();
  return target < 0 || target >= count ? undefined : target;
}
