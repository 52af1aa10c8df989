import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {renderFacts} from './facts.js';
import {renderLink} from './links.js';

/** Items with contact details. */
interface Contactable extends ItemSheet {
  readonly contact?: RichText;
  readonly email?: string;
  readonly website?: string;
}

export function renderContact(view: ReadyView<Contactable>) {
  const {contact, email, website} = view.sheet;
  const {messages, level} = view;
  if (!contact && !email && !website) return nothing;
  const facts = [
    [messages.email, email && html`<a class="link" href=${`mailto:${email}`}>${email}</a>`],
    [messages.website, website && renderLink(website, new URL(website).host, messages)],
  ] as const;
  return renderSection(
    view,
    'contact',
    messages.names?.contact ?? messages.website,
    html`
      ${contact ? html`<div class="prose small">${richText(contact, level)}</div>` : nothing}
      ${renderFacts(facts)}
    `,
  );
}
