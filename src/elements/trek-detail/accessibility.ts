import {html, nothing} from 'lit';
import type {ItemSheet} from '../../api/api-kind.js';
import {richText} from '../../html/rich-text.js';
import type {RichText} from '../../model/rich-text.js';
import {renderChips} from './classification.js';
import {type ReadyView, renderSection} from './sheet-view.js';

interface Accessible extends ItemSheet {
  readonly accessibility?: RichText;
  readonly accessibilityLabelId?: string;
}

/** What people with a disability need to know of a place: its label, and what is said of it. */
export function renderAccessibility(view: ReadyView<Accessible>) {
  const {accessibility, accessibilityLabelId = ''} = view.sheet;
  const label = view.vocabularies.accessibilityLabels?.get(accessibilityLabelId);
  if (!label && !accessibility) return nothing;
  return renderSection(
    view,
    'accessibility',
    view.messages.accessibility,
    html`
      ${label ? renderChips([label]) : nothing}
      ${accessibility ? html`<div class="prose">${richText(accessibility, view.level)}</div>` : nothing}
    `,
  );
}
