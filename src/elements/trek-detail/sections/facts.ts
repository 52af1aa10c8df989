import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import type {SensitiveAreaRule} from '../../../model/sensitive-area.js';
import {renderPictogram} from '../../terms.js';
import {type ReadyView, renderTopic} from '../sheet-view.js';
import {renderLink} from './links.js';

/** A list of names and values; facts without a value are left out. */
export function renderFacts(facts: readonly (readonly [name: string, value: unknown])[]) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`
    <dl class="facts">
      ${known.map(
        ([name, value]) => html`
          <div class="fact">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** A text with a title; nothing when it is absent. */
export function renderText(view: ReadyView, title: string, text: RichText | undefined) {
  if (!text) return nothing;
  return renderTopic(view, title, html`<div class="prose">${richText(text, view.level + 1)}</div>`);
}

/** The advice of the editor. */
export function renderAdvice(view: ReadyView<ItemSheet & {readonly advice?: RichText}>) {
  const {advice} = view.sheet;
  if (!advice) return nothing;
  return html`
    <div part="advice" class="advice">${renderText(view, view.messages.advice, advice)}</div>
  `;
}

/** The rules of a sensitive area, in its own sheet and in those of the items that it concerns. */
export const renderRuleList = ({level, messages}: ReadyView, rules: readonly SensitiveAreaRule[]) =>
  html`<ul class="rows" role="list">
    ${rules.map(
      ({name, code, description, pictogramUrl, url}) => html`<li class="row">
        ${renderPictogram(pictogramUrl)}
        <div>
          <p class="row-title">
            ${url ? renderLink(url, name, messages) : name}${code ? ` (${code})` : nothing}
          </p>
          ${description ? html`<div class="prose small">${richText(description, level)}</div>` : nothing}
        </div>
      </li>`,
    )}
  </ul>`;
