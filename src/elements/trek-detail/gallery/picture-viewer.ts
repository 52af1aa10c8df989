import {html, type LitElement, nothing, svg} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Picture} from '../../../model/attachment.js';
import {closeIcon, icon} from '../../icons.js';
import {nextIcon, previousIcon} from '../detail-icons.js';
import type {SheetView} from '../sheet-view.js';
import {
  captionOf,
  creditOf,
  pictureOfKey,
  renderCounter,
  renderPictureButton,
} from './picture-controls.js';
import {pictureViewerStyles} from './picture-viewer.styles.js';

export const styles = [pictureViewerStyles];

const enlargeIcon = icon(svg`<path d="M9 4H4v5m11-5h5v5M9 20H4v-5m11 5h5v-5"/>`);

/** A finger that goes further to a side, and less far up or down, goes to another picture. */
const SWIPE_PIXELS = 40;

/** The pictures of a gallery one by one in the whole window, in their full size. */
export class PictureViewer {
  private readonly host: LitElement;
  /** The picture that is shown; undefined while the viewer is closed. */
  private index: number | undefined;
  /** Originals that could not be loaded: their thumbnails are shown. */
  private readonly broken = new Set<string>();
  /** Where a finger has touched the picture. */
  private touch: {readonly x: number; readonly y: number} | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The button that opens the viewer with a picture, and the viewer. `leave` is given the last picture. */
  render(
    view: SheetView,
    pictures: readonly Picture[],
    first: number,
    leave: (index: number) => void,
  ) {
    const label = sheetMessages(view)?.enlarge;
    if (label === undefined) return nothing;
    const close = () => {
      if (this.index !== undefined) leave(this.index);
      this.show(undefined);
    };
    return html`
      <button
        part="gallery-enlarge"
        class="round-button enlarge"
        type="button"
        aria-label=${label}
        title=${label}
        @click=${() => this.open(first)}>
        ${enlargeIcon}
      </button>
      <dialog
        part="viewer"
        class="viewer"
        aria-label=${view.messages.gallery}
        @close=${close}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, pictures.length)}>
        ${this.index === undefined ? nothing : this.renderPicture(view, pictures, this.index)}
      </dialog>
    `;
  }

  private renderPicture({messages}: SheetView, pictures: readonly Picture[], index: number) {
    const picture = pictures[index];
    if (!picture) return nothing;
    const {url, thumbnailUrl, legend} = picture;
    const credit = creditOf(picture, messages);
    const caption = captionOf(picture, messages);
    const position = messages.pictureOf(index + 1, pictures.length);
    const src = this.broken.has(url) ? (thumbnailUrl ?? url) : url;
    return html`
      <figure
        role=${caption ? 'figure' : nothing}
        aria-label=${caption ?? nothing}
        @pointerdown=${this.beginSwipe}
        @pointerup=${(event: PointerEvent) => this.endSwipe(event, index, pictures.length)}
        @pointercancel=${this.cancelSwipe}>
        ${keyed(
          src,
          html`<img src=${src} alt=${legend ?? position} @error=${() => this.replace(url)} />`,
        )}
        <figcaption>
          ${legend ? html`<span aria-hidden="true">${legend}</span>` : nothing}
          ${credit ? html`<span>${credit}</span>` : nothing}
        </figcaption>
      </figure>
      <div class="viewer-controls">
        ${
          pictures.length === 1
            ? nothing
            : html`
                ${this.renderButton(messages.previousPicture, previousIcon, index - 1, pictures.length)}
                ${renderCounter(index, pictures.length, messages)}
                ${this.renderButton(messages.nextPicture, nextIcon, index + 1, pictures.length)}
              `
        }
        <button
          part="viewer-close"
          class="round-button"
          type="button"
          autofocus
          aria-label=${messages.close}
          title=${messages.close}
          @click=${() => this.dialog?.close()}>
          ${closeIcon}
        </button>
      </div>
    `;
  }

  private renderButton(label: string, icon: unknown, index: number, count: number) {
    const isDisabled = index < 0 || index >= count;
    const goTo = () => {
      if (!isDisabled) this.show(index);
    };
    return renderPictureButton('viewer-button', label, icon, isDisabled, goTo);
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('.viewer');
  }

  private async open(index: number) {
    this.show(index);
    await this.host.updateComplete;
    if (this.host.isConnected) this.dialog?.showModal();
  }

  private show(index: number | undefined) {
    this.index = index;
    this.host.requestUpdate();
  }

  private replace(url: string) {
    if (this.broken.has(url)) return;
    this.broken.add(url);
    this.host.requestUpdate();
  }

  private readonly beginSwipe = ({pointerType, isPrimary, clientX, clientY}: PointerEvent) => {
    // A finger moves what is visible of a picture that two fingers have enlarged.
    const isSwipe = pointerType === 'touch' && isPrimary && (visualViewport?.scale ?? 1) <= 1;
    this.touch = isSwipe ? {x: clientX, y: clientY} : undefined;
  };

  private readonly cancelSwipe = () => {
    this.touch = undefined;
  };

  private endSwipe({clientX, clientY, isPrimary}: PointerEvent, index: number, count: number) {
    const {touch} = this;
    if (!touch || !isPrimary) return;
    this.touch = undefined;
    const [x, y] = [clientX - touch.x, clientY - touch.y];
    if (Math.abs(x) < SWIPE_PIXELS || Math.abs(y) > Math.abs(x)) return;
    const isForward = getComputedStyle(this.host).direction === 'rtl' ? x > 0 : x < 0;
    const target = index + (isForward ? 1 : -1);
    if (target >= 0 && target < count) this.show(target);
  }

  private handleKey(event: KeyboardEvent, count: number) {
    const target = this.index === undefined ? undefined : pictureOfKey(event, this.index, count);
    if (target !== undefined) this.show(target);
  }
}
