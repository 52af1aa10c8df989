import {html, nothing} from 'lit';
import {richText} from '../../html/rich-text.js';
import type {Messages} from '../../i18n/messages.js';
import type {InformationDesk} from '../../model/information-desk.js';
import {mailIcon, phoneIcon, webIcon} from './detail-icons.js';
import {renderLink} from './links.js';
import {type ReadyView, renderSection, renderTopic} from './sheet-view.js';
import {hideBroken} from './terms.js';

/** Where people advise visitors. */
export function renderInformationDesks(view: ReadyView) {
  const desks = view.sheet.informationDeskIds.flatMap((id) => view.desks.get(id) ?? []);
  if (desks.length === 0) return nothing;
  return renderSection(
    view,
    'information-desks',
    view.messages.informationDesks,
    html`
      <ul class="desks" role="list">
        ${desks.map((desk) => html`<li part="desk" class="desk">${renderDesk(view, desk)}</li>`)}
      </ul>
    `,
  );
}

function renderDesk(view: ReadyView, desk: InformationDesk) {
  const {pictureUrl, kind, street, postalCode, municipality, description} = desk;
  const town = [postalCode, municipality].filter(Boolean).join(' ');
  return html`
    ${pictureUrl ? html`<img class="desk-picture" src=${pictureUrl} alt="" loading="lazy" @error=${hideBroken} />` : nothing}
    ${renderTopic(
      view,
      desk.name,
      html`
        ${kind && kind !== desk.name ? html`<p class="muted">${kind}</p>` : nothing}
        ${street || town ? html`<address class="address">${street}${street && town ? html`<br />` : nothing}${town}</address>` : nothing}
        ${renderContacts(desk, view.messages)}
        ${description ? html`<div class="prose small">${richText(description)}</div>` : nothing}
      `,
    )}
  `;
}

function renderContacts({phone, email, website}: InformationDesk, messages: Messages) {
  if (!phone && !email && !website) return nothing;
  return html`
    <ul class="contacts" role="list">
      ${(phone?.split(/\s*[/;,]\s*/) ?? []).filter(Boolean).map(
        (number) => html`
          <li>
            <a class="link" href="tel:${dialled(number)}">${phoneIcon}<span class="visually-hidden">${messages.phone} </span>${number}</a>
          </li>
        `,
      )}
      ${email ? html`<li><a class="link" href="mailto:${email}">${mailIcon}<span class="visually-hidden">${messages.email} </span>${email}</a></li>` : nothing}
      ${website ? html`<li>${renderLink(website, html`${webIcon}${messages.website}`, messages)}</li>` : nothing}
    </ul>
  `;
}

/** `+33 (0)4 68 …` is dialled without the zero in brackets. */
const dialled = (number: string) => number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
