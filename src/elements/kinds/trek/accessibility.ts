import {html, nothing} from 'lit';
import type {Picture} from '../../../model/attachment.js';
import type {TrekSheet} from '../../../model/trek.js';
import {termsOf} from '../../terms.js';
import {renderPicture} from '../../trek-detail/gallery/gallery.js';
import {renderTags} from '../../trek-detail/sections/classification.js';
import {renderFacts, renderText} from '../../trek-detail/sections/facts.js';
import {type ReadyView, renderSection} from '../../trek-detail/sheet-view.js';

/** The accessibility section of a trek. */
export function renderAccessibility(view: ReadyView<TrekSheet>) {
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
  if (!level && !terms[0] && !pictures[0] && topics.every(([, text]) => !text)) return nothing;
  return renderSection(
    view,
    'accessibility',
    messages.accessibility,
    html`
      ${renderTags(terms)}
      ${renderFacts([[messages.accessibilityLevel, level]])}
      ${topics.map(([title, text]) => renderText(view, title, text))}
      ${pictures.length === 0 ? nothing : renderPictures(view, pictures)}
    `,
  );
}

function renderPictures({messages}: ReadyView, pictures: readonly Picture[]) {
  return html`
    <ul class="pictures" role="list">
      ${pictures.map((picture, index) => {
        const alt = picture.legend ?? messages.pictureOf(index + 1, pictures.length);
        return html`<li>${renderPicture(picture, alt, messages)}</li>`;
      })}
    </ul>
  `;
}
