import {html, nothing, svg} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Messages} from '../../i18n/messages.js';
import type {Trek} from '../../model/trek.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import {renderHeading} from '../heading.js';
import {icon, placeIcon} from '../icons.js';
import {renderPictogram} from '../terms.js';

const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);

/** What the top of a sheet shows and what it tells. */
export interface HeaderView {
  readonly trek: Trek;
  readonly vocabularies: Vocabularies;
  readonly messages: Messages;
  readonly headingLevel: number;
  /** Absent where there is nothing to go back to. */
  close?: (() => void) | undefined;
}

/** The name of a trek, where it starts and how it is done. */
export function renderHeader(view: HeaderView) {
  const {trek, headingLevel, messages, close} = view;
  // The focus goes to the name, and the level of its heading is the page's.
  const name = html`<span id="name" tabindex="-1">${trek.name}</span>`;
  return html`
    <header part="header" class="header">
      <div class="titles">
        ${renderHeading(headingLevel, name, {part: 'name', className: 'name'})}
        <p class="origin">${renderPractice(view)} ${renderPlace(view)}</p>
      </div>
      ${
        close
          ? html`<button part="close" class="round-button" type="button" aria-label=${messages.close}
              title=${messages.close} @click=${close}>${closeIcon}</button>`
          : nothing
      }
    </header>
  `;
}

function renderPractice({trek, vocabularies}: HeaderView) {
  const practice = trek.practiceId && vocabularies.practices?.get(trek.practiceId);
  if (!practice) return nothing;
  const {label, pictogramUrl} = practice;
  // Not the element of the last trek's pictogram, which is hidden if that one could not be loaded.
  return html`
    <span part="practice" class="practice">
      ${keyed(pictogramUrl, renderPictogram(pictogramUrl))}${label}
    </span>
  `;
}

function renderPlace({trek, vocabularies}: HeaderView) {
  const {cities} = vocabularies;
  const city = trek.departureCityId && cities?.get(trek.departureCityId)?.label;
  const place = city || trek.departure;
  // The name of the commune takes the place of that of the departure: neither is shown before it.
  return place && (cities || !trek.departureCityId)
    ? html`<span part="place" class="place">${placeIcon}${place}</span>`
    : nothing;
}
