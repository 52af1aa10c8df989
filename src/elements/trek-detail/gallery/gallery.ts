import {html, type LitElement, nothing, type ReactiveController} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Messages} from '../../../i18n/messages/base.js';
import type {Picture} from '../../../model/attachment.js';
import type {ItemKey} from '../../../model/item.js';
import {nextIcon, previousIcon} from '../detail-icons.js';
import {isReady, type SheetView} from '../sheet-view.js';
import {gallerySkeleton} from '../skeleton.js';
import {
  captionOf,
  creditOf,
  pictureOfKey,
  renderCounter,
  renderPictureButton,
} from './picture-controls.js';
import type {PictureViewer} from './picture-viewer.js';

const importViewer = () => import('./picture-viewer.js');

/** Up to this width a thumbnail of 400 px is sharp enough. */
const THUMBNAIL_MAX_PX = 480;
/** Part of a slide that has to be visible for it to be the current one. */
const VISIBLE_RATIO = 0.6;

/**
 * The pictures of an item in a strip that scrolls horizontally.
 *
 * Originals may have several megabytes, thumbnails are 400 px wide, and there is no size between.
 * So the strip shows thumbnails, and only the current slide gets its original on top, where the
 * column is wide enough to show the difference and the visitor has not asked to save data.
 */
export class Gallery implements ReactiveController {
  private readonly host: LitElement;
  private readonly visibleSlides = new Set<number>();
  private observer?: IntersectionObserver | undefined;
  private strip?: Element | null;
  private itemKey?: ItemKey;
  private count = 0;
  private index = 0;
  private isLarge = false;
  private viewer: PictureViewer | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated() {
    const strip = this.host.renderRoot.querySelector('.strip');
    if (strip === this.strip && strip?.childElementCount === this.count) return;
    this.strip = strip;
    this.count = strip?.childElementCount ?? 0;
    this.observeSlides();
  }

  hostConnected() {
    this.observeSlides();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  render(view: SheetView) {
    const {item, card, isLoading, messages} = view;
    if (!card) return isLoading ? gallerySkeleton : nothing;
    const {pictures} = card;
    if (pictures.length === 0) return nothing;
    if (item.key !== this.itemKey) {
      this.itemKey = item.key;
      this.index = 0;
      this.viewer = undefined;
      this.visibleSlides.clear();
    }
    const isAlone = pictures.length === 1;
    return keyed(
      item.key,
      html`
        <section part="gallery" class="gallery" aria-label=${messages.gallery}>
          <ul
            class="strip ${isAlone ? 'is-alone' : ''}"
            role="list"
            aria-label=${messages.gallery}
            tabindex=${isAlone ? nothing : 0}
            @keydown=${this.handleKey}>
            ${pictures.map((picture, index) => this.renderSlide(picture, index, pictures.length, messages))}
          </ul>
          ${this.renderViewer(view, pictures)}
          ${isAlone ? nothing : this.renderControls(pictures.length, messages)}
        </section>
      `,
    );
  }

  /** Its code is loaded after the sheet, since pictures can be looked at without it. */
  private renderViewer(view: SheetView, pictures: readonly Picture[]) {
    const module = isReady(view) && view.loaded(importViewer);
    if (!module) return nothing;
    this.viewer ??= new module.PictureViewer(this.host);
    const leave = (index: number) => this.scrollToSlide(index);
    return this.viewer.render(view, pictures, this.index, leave);
  }

  private renderSlide(picture: Picture, index: number, count: number, messages: Messages) {
    const original =
      this.isLarge && index === this.index && picture.thumbnailUrl !== undefined
        ? html`<img class="picture" src=${picture.url} alt="" decoding="async" />`
        : nothing;
    const alt = picture.legend ?? messages.pictureOf(index + 1, count);
    return html`<li class="slide">
      ${renderPicture(picture, alt, messages, {isEager: index === 0, above: original})}
    </li>`;
  }

  private renderControls(count: number, messages: Messages) {
    const {index} = this;
    const isLast = this.visibleSlides.has(count - 1);
    const render = (label: string, icon: unknown, isDisabled: boolean, target: number) => {
      const goTo = () => this.scrollToSlide(target);
      return renderPictureButton('gallery-button', label, icon, isDisabled, goTo);
    };
    return html`
      <div part="gallery-controls" class="controls">
        ${render(messages.previousPicture, previousIcon, index === 0, index - 1)}
        ${renderCounter(index, count, messages)}
        ${render(messages.nextPicture, nextIcon, isLast, index + 1)}
      </div>
    `;
  }

  private observeSlides() {
    this.observer?.disconnect();
    if (!this.strip) return;
    const slides = [...this.strip.children];
    this.observer = new IntersectionObserver((entries) => this.updateIndex(slides, entries), {
      root: this.strip,
      threshold: VISIBLE_RATIO,
    });
    for (const slide of slides) this.observer.observe(slide);
  }

  private updateIndex(slides: readonly Element[], entries: readonly IntersectionObserverEntry[]) {
    for (const {target, intersectionRatio} of entries) {
      const index = slides.indexOf(target);
      if (intersectionRatio < VISIBLE_RATIO) this.visibleSlides.delete(index);
      else this.visibleSlides.add(index);
    }
    const {visibleSlides: visible} = this;
    const last = slides.length - 1;
    if (visible.has(last) && !visible.has(0)) this.index = last;
    else if (visible.size > 0) this.index = Math.min(...visible);
    const width = slides[this.index]?.clientWidth ?? 0;
    this.isLarge = width > THUMBNAIL_MAX_PX && !savesData();
    this.host.requestUpdate();
  }

  private readonly handleKey = (event: KeyboardEvent) => {
    const target = pictureOfKey(event, this.index, this.count);
    if (target !== undefined) this.scrollToSlide(target);
  };

  private scrollToSlide(index: number) {
    const [first, slide] = [this.strip?.children[0], this.strip?.children[index]];
    if (!(first instanceof HTMLElement) || !(slide instanceof HTMLElement)) return;
    // Not scrollIntoView, which would move the page as well.
    this.strip?.scrollTo({left: slide.offsetLeft - first.offsetLeft});
  }
}

/** A picture with its caption; `above` is rendered over the picture. */
export function renderPicture(
  picture: Picture,
  alt: string,
  messages: Messages,
  {isEager = false, above = nothing}: {isEager?: boolean; above?: unknown} = {},
) {
  const caption = captionOf(picture, messages);
  return html`
    <figure
      part="picture"
      class="figure-box"
      role=${caption ? 'figure' : nothing}
      aria-label=${caption ?? nothing}>
      <div class="frame">
        <img
          class="picture"
          src=${picture.thumbnailUrl ?? picture.url}
          alt=${alt}
          loading=${isEager ? 'eager' : 'lazy'}
          decoding="async"
          @load=${fitTall} />
        ${above}
      </div>
      ${renderCaption(picture, messages)}
    </figure>
  `;
}

function renderCaption(picture: Picture, messages: Messages) {
  const {legend} = picture;
  const credit = creditOf(picture, messages);
  if (!legend && !credit) return nothing;
  // Screen readers read the legend as the `alt` of the picture.
  return html`
    <figcaption part="caption" class="caption">
      ${legend ? html`<span aria-hidden="true">${legend}</span>` : nothing}
      ${credit ? html`<span class="credit">${credit}</span>` : nothing}
    </figcaption>
  `;
}

/** Portrait pictures are shown whole, not cropped to the aspect ratio of the gallery. */
function fitTall({currentTarget}: Event) {
  // The listener is on pictures only.
  const picture = currentTarget as HTMLImageElement;
  const isTall = picture.naturalHeight > picture.naturalWidth;
  picture.parentElement?.classList.toggle('is-tall', isTall);
}

function savesData(): boolean {
  // Not in TypeScript's types: the Network Information API is no standard yet.
  return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData ?? false;
}
