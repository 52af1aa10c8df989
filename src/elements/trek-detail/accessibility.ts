import {html, nothing} from 'lit';
import type {Picture} from '../../model/attachment.js';
import {renderCaption} from './gallery.js';
import {renderFacts, renderText} from './practical.js';
import {type ReadyView, renderSection} from './sheet-view.js';
import {renderPictogram, termsOf} from './terms.js';

/** What people with a disability need to know. */
export function renderAccessibility(view: ReadyView) {
  const {sheet, messages, vocabularies} = view;
  const {levelId, pictures, ...texts} = sheet.accessibility;
  const level = levelId && vocabularies.accessibilityLevels?.get(levelId)?.label;
  const terms = termsOf(vocabularies.accessibilities, sheet.accessibilityIds);
  const topics = [
    [messages.accessibilityInfrastructure, texts.infrastructure],
    [messages.accessibilitySlope, texts.slope],
    [messages.accessibilityWidth, texts.width],
    [messages.accessibilityCovering, texts.covering],
    [messages.accessibilityExposure, texts.exposure],
    [messages.accessibilitySignage, texts.signage],
    [messages.accessibilityAdvice, texts.advice],
  ] as const;
  const isSilent =
    !level && terms.length === 0 && pictures.length === 0 && topics.every(([, text]) => !text);
  if (isSilent) return nothing;
  return renderSection(
    view,
    'accessibility',
    messages.accessibility,
    html`
      ${
        terms.length === 0
          ? nothing
          : html`
        <ul class="chips" role="list">
          ${terms.map(({label, pictogramUrl}) => html`<li class="chip">${renderPictogram(pictogramUrl)}${label}</li>`)}
        </ul>`
      }
      ${level ? renderFacts([[messages.accessibilityLevel, level]]) : nothing}
      ${topics.map(([title, text]) => renderText(view, title, text))}
      ${pictures.length === 0 ? nothing : renderPictures(view, pictures)}
    `,
  );
}

function renderPictures({messages}: ReadyView, pictures: readonly Picture[]) {
  return html`
    <ul class="pictures" role="list">
      ${pictures.map(
        (picture, index) => html`
          <li>
            <figure class="figure-box">
              <div class="frame">
                <img
                  class="picture"
                  src=${picture.thumbnailUrl ?? picture.url}
                  alt=${picture.legend ?? messages.pictureOf(index + 1, pictures.length)}
                  loading="lazy"
                  decoding="async" />
              </div>
              ${renderCaption(picture, messages)}
            </figure>
          </li>
        `,
      )}
    </ul>
  `;
}
