import {html, nothing} from 'lit';
import type {Formats} from '../../i18n/format.js';
import type {ListMessages} from '../../i18n/messages/base.js';
import type {Picture} from '../../model/attachment.js';
import type {Item, ItemCard, ItemKey} from '../../model/item.js';
import {renderHeading} from '../heading.js';
import type {CardContent, Figure} from '../kind-view.js';
import {hideBroken, renderPictogram} from '../terms.js';

/** What a card shows, and the callbacks for its events. */
export interface CardView {
  readonly item: Item;
  /** Absent until the fields that the index lacks are loaded. */
  readonly card?: ItemCard | undefined;
  readonly content: CardContent;
  /** The structure or server it comes from, where there are several servers. */
  readonly credit?: string | undefined;
  /** Icon behind the picture, visible when there is none. */
  readonly icon: unknown;
  readonly messages: ListMessages;
  readonly formats: Formats;
  /** Straight-line distance from the position of the criteria. */
  readonly distanceMetres?: number | undefined;
  readonly headingLevel: number;
  readonly href?: string | undefined;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
  /** Whether the card is near the top, so that its picture is not loaded lazily. */
  readonly isEager: boolean;
  /** Whether its picture is among the largest that are visible first, and requested before others. */
  readonly isUrgent?: boolean;
  /** The buttons that mark favourites; absent until they are loaded, or without favourites. */
  readonly favourites?: {renderButton(key: ItemKey, name: string): unknown} | undefined;
  select(event: MouseEvent): void;
  highlight(isPointedAt: boolean): void;
}

export function renderCard(view: CardView) {
  const {item, content, isSelected, isHighlighted} = view;
  const states = [
    isSelected && 'is-selected',
    isHighlighted && 'is-highlighted',
    content.isCancelled && 'is-cancelled',
  ];
  return html`
    <article
      part="card ${isSelected ? 'card-selected' : ''}"
      class=${['card', ...states].filter(Boolean).join(' ')}
      data-key=${item.key}
      @pointerenter=${() => view.highlight(true)}
      @pointerleave=${() => view.highlight(false)}
      @focusin=${() => view.highlight(true)}
      @focusout=${() => view.highlight(false)}>
      <div class="body">
        <p part="place" class="place">${place(view)}</p>
        ${renderHeading(view.headingLevel, renderName(view), {part: 'name', className: 'name'})}
        ${content.warning ? html`<p part="warning" class="warning">${content.warning}</p>` : nothing}
        <ul part="figures" class="figures" role="list">${content.figures.map(renderFigure)}</ul>
        <p part="themes" class="meta">${content.themes.filter(Boolean).join(' · ')}</p>
        ${view.credit ? html`<p part="credit" class="meta">${view.credit}</p>` : nothing}
      </div>
      <div part="picture" class="picture">
        ${renderPicture(view)} ${renderPractice(view)} ${renderLabels(view)}
        ${view.favourites?.renderButton(item.key, content.name ?? item.name)}
      </div>
    </article>
  `;
}

/** As high as a card, so that nothing moves when the items arrive; with several addresses in `api`, cards have a credit. */
export function renderCardSkeleton(api: string) {
  return html`
    <div class="card skeleton" aria-hidden="true">
      <div class="body">
        <p class="place"><span class="bone"></span></p>
        <div class="name"><span class="bone"></span></div>
        <div class="figures"><span class="bone"></span><span class="bone"></span></div>
        <p class="meta"><span class="bone"></span></p>
        ${/\S\s+\S/.test(api) ? html`<p class="meta"><span class="bone"></span></p>` : nothing}
      </div>
      <div class="picture"></div>
    </div>
  `;
}

function renderName({item, content, href, isSelected, select}: CardView) {
  const name = content.name ?? item.name;
  const current = isSelected ? 'true' : nothing;
  return href === undefined
    ? html`<button part="link" class="link" type="button" aria-current=${current}
        @click=${select}>${name}</button>`
    : html`<a part="link" class="link" href=${href} aria-current=${current}
        @click=${select}>${name}</a>`;
}

/** The name of a card becomes a link once there is a router, and keeps the focus. */
export function keepFocus(root: ParentNode, update: () => void) {
  const card = root.querySelector('.card:focus-within');
  update();
  if (card && !card.matches(':focus-within'))
    card.querySelector<HTMLElement>('.link')?.focus({preventScroll: true});
}

function place({content, distanceMetres, messages, formats}: CardView): string {
  const away = distanceMetres !== undefined && messages.away(formats.length(distanceMetres));
  return [content.place, away].filter(Boolean).join(' · ');
}

function renderFigure({name, icon, value, isLong}: Figure) {
  if (!value) return nothing;
  return html`<li class=${isLong ? 'is-long' : nothing} title=${name}>${icon}<span class="visually-hidden">${name} </span
    ><span class="value">${value}</span></li>`;
}

function renderPicture({card, icon, isEager, isUrgent}: CardView) {
  const picture = card?.pictures[0];
  return html`${icon}${
    picture &&
    html`<img
    src=${smallest(picture)}
    alt=""
    loading=${isEager ? 'eager' : 'lazy'}
    fetchpriority=${isUrgent ? 'high' : nothing}
    decoding="async"
    width="400"
    height="250"
    @error=${hideBroken} />`
  }`;
}

const smallest = ({thumbnailUrl, url}: Picture) => thumbnailUrl ?? url;

function renderPractice({content: {practice, practiceName}, messages}: CardView) {
  if (!practice) return nothing;
  return html`
    <p part="practice" class="practice" title=${practiceName ?? messages.practice}>
      ${renderPictogram(practice.pictogramUrl)}${practice.label}
    </p>
  `;
}

function renderLabels({content, messages}: CardView) {
  const labels = content.labels.filter(({pictogramUrl}) => pictogramUrl);
  if (labels.length === 0) return nothing;
  return html`
    <ul part="labels" class="labels" role="list" aria-label=${messages.labels}>
      ${labels.map(
        (label) => html`<li title=${label.label}>
          <img src=${label.pictogramUrl ?? nothing} alt=${label.label} loading="lazy" width="24" height="24" @error=${hideBroken} /><span>${label.label}</span>
        </li>`,
      )}
    </ul>
  `;
}
