import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {renderTags} from './classification.js';

interface Accessible extends ItemSheet {
  readonly accessibility?: RichText;
  readonly accessibilityLabelId?: string;
}

/** The accessibility section: the label and the text for people with disabilities. */
export function renderAccessibility(view: ReadyView<Accessible>) {
  const {accessibility, accessibilityLabelId = ''} = view.sheet;
  const label = view.vocabularies.accessibilityLabels?.get(accessibilityLabelId);
  if (!label && !accessibility) return nothing;
  return renderSection(
    view,
    'accessibility',
    view.messages.accessibility,
    html`
      ${label ? renderTags([label]) : nothing}
      ${accessibility ? html`<div class="prose">${richText(accessibility, view.level)}</div>` : nothing}
    `,
  );
}
