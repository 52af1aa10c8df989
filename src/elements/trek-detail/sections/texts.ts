import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import {type ReadyView, renderSection} from '../sheet-view.js';

/** Texts that most kinds have. */
interface WithTexts extends ItemSheet {
  readonly introduction?: RichText;
  readonly ambiance?: RichText;
  readonly description?: RichText;
}

export function renderIntroduction({sheet, level}: ReadyView<WithTexts>) {
  const {introduction, ambiance} = sheet;
  if (!introduction && !ambiance) return nothing;
  return html`
    <div part="introduction" class="section">
      ${introduction ? html`<div class="introduction prose">${richText(introduction, level - 1)}</div>` : nothing}
      ${ambiance ? html`<div class="ambiance prose">${richText(ambiance, level - 1)}</div>` : nothing}
    </div>
  `;
}

export function renderDescription(view: ReadyView<WithTexts>) {
  const {description} = view.sheet;
  if (!description) return nothing;
  return renderSection(
    view,
    'description',
    view.messages.description,
    html`<div class="prose">${richText(description, view.level)}</div>`,
  );
}
