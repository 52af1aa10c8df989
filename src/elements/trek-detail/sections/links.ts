import {html} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';

/** A link that opens in a new tab, and says so to screen readers. */
export function renderLink(url: string, content: unknown, {opensElsewhere}: Messages) {
  return html`<a part="link" class="link" href=${url} target="_blank" rel="noopener"
    >${content}<span class="visually-hidden"> (${opensElsewhere})</span></a
  >`;
}
