import {html, nothing} from 'lit';
import {richText} from '../../html/rich-text.js';
import type {RichText} from '../../model/rich-text.js';
import {termsOf} from '../terms.js';
import {type ReadyView, renderSection, renderTopic} from './sheet-view.js';

/** How to get there and back, and what to take along. */
export function renderPractical(view: ReadyView) {
  const {sheet, messages, vocabularies, formats} = view;
  const cities = termsOf(vocabularies.cities, sheet.cityIds).map(({label}) => label);
  const facts = [
    [messages.departure, sheet.departure],
    [messages.arrival, sheet.arrival],
    [messages.parking, sheet.advisedParking],
    [messages.cities, cities.length > 0 ? formats.list(cities) : undefined],
  ] as const;
  const topics = [
    [messages.access, sheet.access],
    [messages.publicTransport, sheet.publicTransport],
    [messages.gear, sheet.gear],
  ] as const;
  if (!sheet.advice && [...facts, ...topics].every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`
      ${renderAdvice(view)} ${renderFacts(facts)}
      ${topics.map(([title, text]) => renderText(view, title, text))}
    `,
  );
}

function renderAdvice(view: ReadyView) {
  const {advice} = view.sheet;
  if (!advice) return nothing;
  return html`
    <div part="advice" class="advice">${renderText(view, view.messages.advice, advice)}</div>
  `;
}

/** Names and values; what has no value is left out. */
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

/** A text under its title, or nothing. */
export function renderText(view: ReadyView, title: string, text: RichText | undefined) {
  if (!text) return nothing;
  return renderTopic(view, title, html`<div class="prose">${richText(text, view.level + 1)}</div>`);
}
