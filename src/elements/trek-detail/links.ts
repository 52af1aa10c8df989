import {html} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** A link that leaves the page where it is, and says so. */
export function renderLink(url: string, content: unknown, {opensElsewhere}: Messages) {
  return html`<a part="link" class="link" href=${url} target="_blank" rel="noopener"
    >${content}<span class="visually-hidden"> (${opensElsewhere})</span></a
  >`;
}
