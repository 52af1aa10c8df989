import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import {type ReadyView, renderTopic} from '../sheet-view.js';

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
