import {html, nothing} from 'lit';
import type {Formats} from '../../i18n/format.js';
import type {ListMessages} from '../../i18n/messages.js';
import type {Picture} from '../../model/attachment.js';
import type {Trek, TrekCard} from '../../model/trek.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import {renderHeading} from '../heading.js';
import {ascentIcon, difficultyIcon, durationIcon, lengthIcon, mountainIcon} from '../icons.js';
import {hideBroken, renderPictogram, termsOf} from '../terms.js';

/** What a card shows and what it tells. */
export interface CardView {
  readonly trek: Trek;
  /** Absent until what the index lacks has arrived. */
  readonly card?: TrekCard | undefined;
  readonly vocabularies: Vocabularies;
  readonly messages: ListMessages;
  readonly formats: Formats;
  /** From where the visitor looks, as the crow flies. */
  readonly distanceMetres?: number | undefined;
  readonly headingLevel: number;
  readonly href?: string | undefined;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
  /** Near the top of the page: its picture should not wait. */
  readonly isEager: boolean;
  choose(event: MouseEvent): void;
  highlight(isPointedAt: boolean): void;
}

export function renderCard(view: CardView) {
  const {trek, isSelected, isHighlighted} = view;
  const classes = `card ${isSelected ? 'is-selected' : ''} ${isHighlighted ? 'is-highlighted' : ''}`;
  return html`
    <article
      part="card ${isSelected ? 'card-selected' : ''}"
      class=${classes}
      data-trek-id=${trek.id}
      @pointerenter=${() => view.highlight(true)}
      @pointerleave=${() => view.highlight(false)}
      @focusin=${() => view.highlight(true)}
      @focusout=${() => view.highlight(false)}>
      <div class="body">
        <p part="place" class="place">${place(view)}</p>
        ${renderHeading(view.headingLevel, renderName(view), {part: 'name', className: 'name'})}
        ${renderFigures(view)}
        <p part="themes" class="meta">${meta(view)}</p>
      </div>
      <div part="picture" class="picture">
        ${renderPicture(view)} ${renderPractice(view)} ${renderLabels(view)}
      </div>
    </article>
  `;
}

/** As high as a card, so that nothing moves when the treks arrive. */
export function renderCardSkeleton() {
  return html`
    <div class="card skeleton" aria-hidden="true">
      <div class="body">
        <p class="place"><span class="bone"></span></p>
        <div class="name"><span class="bone"></span></div>
        <div class="figures"><span class="bone"></span><span class="bone"></span></div>
        <p class="meta"><span class="bone"></span></p>
      </div>
      <div class="picture"></div>
    </div>
  `;
}

function renderName({trek, href, isSelected, choose}: CardView) {
  const current = isSelected ? 'true' : nothing;
  return href === undefined
    ? html`<button part="link" class="link" type="button" aria-current=${current}
        @click=${choose}>${trek.name}</button>`
    : html`<a part="link" class="link" href=${href} aria-current=${current}
        @click=${choose}>${trek.name}</a>`;
}

function place({trek, card, vocabularies, distanceMetres, messages, formats}: CardView): string {
  const {departureCityId, departure} = card ?? trek;
  const {cities} = vocabularies;
  const city = departureCityId && cities?.get(departureCityId)?.label;
  // The name of the commune takes the place of that of the departure: neither is shown before it.
  const place = departureCityId && !cities ? '' : city || departure;
  const away = distanceMetres !== undefined && messages.away(formats.length(distanceMetres));
  return [place, away].filter(Boolean).join(' · ');
}

function renderFigures({trek, vocabularies, messages, formats}: CardView) {
  const {difficultyId, durationHours, lengthMetres, ascentMetres} = trek;
  const difficulty = difficultyId && vocabularies.difficulties?.get(difficultyId);
  return html`
    <ul part="figures" class="figures" role="list">
      ${durationHours === undefined ? nothing : renderFigure(messages.duration, durationIcon, formats.duration(durationHours))}
      ${lengthMetres === undefined ? nothing : renderFigure(messages.length, lengthIcon, formats.length(lengthMetres))}
      ${ascentMetres === undefined ? nothing : renderFigure(messages.ascent, ascentIcon, formats.elevation(ascentMetres))}
      ${difficulty ? renderFigure(messages.difficulty, difficultyIcon, difficulty.label) : nothing}
    </ul>
  `;
}

function renderFigure(name: string, icon: unknown, value: string) {
  return html`<li title=${name}>${icon}<span class="visually-hidden">${name} </span
    ><span class="value">${value}</span></li>`;
}

function meta({trek, card, vocabularies}: CardView): string {
  const route = trek.routeId && vocabularies.routes?.get(trek.routeId)?.label;
  const themes = termsOf(vocabularies.themes, (card ?? trek).themeIds).map(({label}) => label);
  return [route, ...themes].filter(Boolean).join(' · ');
}

function renderPicture({card, isEager}: CardView) {
  const picture = card?.pictures[0];
  // The drawing stays behind the picture, for those that do not load.
  return html`${mountainIcon}${
    picture &&
    html`<img
    src=${smallest(picture)}
    alt=""
    loading=${isEager ? 'eager' : 'lazy'}
    decoding="async"
    width="400"
    height="250"
    @error=${hideBroken} />`
  }`;
}

const smallest = ({thumbnailUrl, url}: Picture) => thumbnailUrl ?? url;

function renderPractice({trek, vocabularies, messages}: CardView) {
  const practice = trek.practiceId && vocabularies.practices?.get(trek.practiceId);
  if (!practice) return nothing;
  return html`
    <p part="practice" class="practice" title=${messages.practice}>
      ${renderPictogram(practice.pictogramUrl)}${practice.label}
    </p>
  `;
}

function renderLabels({trek, card, vocabularies, messages}: CardView) {
  const labels = termsOf(vocabularies.labels, (card ?? trek).labelIds).filter(
    ({pictogramUrl}) => pictogramUrl,
  );
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
