import {css, html, type LitElement, nothing} from 'lit';
import {readSpecies} from '../../../api/species.js';
import {species as speciesGroup} from '../../../generated/messages/species.js';
import {primaryLanguage} from '../../../i18n/language-tags.js';
import type {SpeciesMessages} from '../../../i18n/messages/species.js';
import {messagesOf} from '../../../i18n/sheet-messages.js';
import {type Bounds, boundsOf, boundsOfShape} from '../../../model/geometry.js';
import type {SpeciesSeen} from '../../../model/species.js';
import {border} from '../../../theme/tokens.js';
import type {ReadyView} from '../sheet-view.js';
import type {OptionalContent, OptionalSetup} from './optional-content.js';
import {ServiceAnswers} from './service-answers.js';

export const styles = [
  css`
    .species {
      display: grid;
      gap: 0 1.5rem;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      inline-size: 100%;
      list-style: none;
      padding: 0;
    }

    .species li {
      border-block-end: 1px solid ${border};
      padding-block: 0.5rem;
    }

    .species p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
];

/** About 500 m around a point, and 200 m around a track. */
const AROUND_POINT_DEGREES = 0.005;
const AROUND_DEGREES = 0.002;

/** The species that have been seen around an item. */
export class Content implements OptionalContent {
  private readonly answers: ServiceAnswers<SpeciesSeen>;

  constructor(host: LitElement) {
    this.answers = new ServiceAnswers(host);
  }

  render(view: ReadyView, setup: OptionalSetup) {
    const bounds = boundsAround(view);
    if (!bounds) return nothing;
    const {address} = setup;
    const language = primaryLanguage(view.formats.language);
    const messages = messagesOf(view, 'species', speciesGroup);
    return this.answers.render(
      `${language} ${address} ${bounds}`,
      (signal) =>
        readSpecies(address.endsWith('/') ? address : `${address}/`, bounds, language, signal),
      messages && ((seen) => renderSpecies(seen, view, messages)),
      view,
      setup,
    );
  }
}

function boundsAround({sheet}: ReadyView): Bounds | undefined {
  const {shape, position} = sheet;
  const bounds = boundsOfShape(shape) ?? boundsOf(position ? [position] : []);
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  const margin = west === east && south === north ? AROUND_POINT_DEGREES : AROUND_DEGREES;
  return [west - margin, south - margin, east + margin, north + margin];
}

function renderSpecies(
  {count, species, url}: SpeciesSeen,
  {messages: {opensElsewhere}}: ReadyView,
  messages: SpeciesMessages,
) {
  return html`
    <p role="status">
      ${species.length > 0 ? messages.most(messages.observations(count)) : messages.none}
    </p>
    ${
      species.length > 0
        ? html`
            <ol class="species" role="list">
              ${species.map(
                ({commonName, scientificName, count: times}) => html`
                  <li>
                    ${commonName ? html`<p>${commonName}</p>` : nothing}
                    <p class=${commonName ? 'muted' : ''}>
                      <i lang="la">${scientificName}</i>
                      <span class="muted">· ${messages.observations(times)}</span>
                    </p>
                  </li>
                `,
              )}
            </ol>
          `
        : nothing
    }
    <p class="muted">
      ${messages.credit}
      <a class="link" href=${url} target="_blank" rel="noopener noreferrer"
        >${messages.all} <span class="visually-hidden">(${opensElsewhere})</span></a
      >
    </p>
  `;
}
