import {html, nothing} from 'lit';
import {richText} from '../../../html/rich-text.js';
import type {InformationDesk} from '../../../model/information-desk.js';
import {deskKeysOf} from '../../../model/information-desk.js';
import {hideBroken} from '../../terms.js';
import {type ReadyView, renderSection, renderTopic} from '../sheet-view.js';
import {renderFacts} from './facts.js';
import {renderLink} from './links.js';

/** The information desks of an item. */
export function renderInformationDesks(view: ReadyView) {
  const desks = deskKeysOf(view.sheet).flatMap((key) => view.desks.get(key) ?? []);
  if (desks.length === 0) return nothing;
  return renderSection(
    view,
    'information-desks',
    view.messages.informationDesks,
    html`
      <ul class="rows" role="list">
        ${desks.map((desk) => html`<li part="information-desk" class="desk">${renderDesk(view, desk)}</li>`)}
      </ul>
    `,
  );
}

function renderDesk(view: ReadyView, desk: InformationDesk) {
  const {name, pictureUrl, kind, street, postalCode, municipality, description} = desk;
  const town = [postalCode, municipality].filter(Boolean).join(' ');
  return html`
    ${
      pictureUrl
        ? html`<img class="desk-picture" src=${pictureUrl} alt="" loading="lazy" @error=${hideBroken} />`
        : nothing
    }
    ${renderTopic(
      view,
      name,
      html`
        ${kind && kind !== name ? html`<p class="muted">${kind}</p>` : nothing}
        <address>${[street, town].filter(Boolean).map((line) => html`<div>${line}</div>`)}</address>
        ${renderFacts(contacts(view, desk))}
        ${description ? html`<div class="prose small">${richText(description, view.level + 1)}</div>` : nothing}
      `,
    )}
  `;
}

function contacts({messages}: ReadyView, {phone, email, website}: InformationDesk) {
  const local = (url: string, label: string) => html`<a class="link" href=${url}>${label}</a>`;
  // Some editors enter two numbers in one field.
  const numbers = phone?.split(/[/;,]/).filter((number) => /\d/.test(number)) ?? [];
  return [
    ...numbers.map((number) => [messages.phone, local(`tel:${dialled(number)}`, number)] as const),
    [messages.email, email && local(`mailto:${email}`, email)] as const,
    [messages.website, website && renderLink(website, new URL(website).host, messages)] as const,
  ];
}

/** `+33 (0)4 68 …` without the zero in brackets, which is not dialled. */
const dialled = (number: string) => number.replace('(0)', '').replace(/[^\d+]/g, '');
