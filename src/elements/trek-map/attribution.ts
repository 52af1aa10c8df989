import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import {plainText} from '../../model/plain-text.js';
import {safeUrl} from '../../model/url.js';

interface Piece {
  readonly text: string;
  readonly href?: string;
}

const LINK = /<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The credits of the layers that are shown. Of the page's HTML only text and links are kept. */
export function renderAttribution(credits: readonly string[], {attribution: label}: Messages) {
  const pieces = readAttribution(credits.join(' · '));
  if (pieces.every(({text}) => text.trim() === '')) return nothing;
  return html`
    <p part="attribution" class="attribution" role="note" aria-label=${label}>
      ${pieces.map(renderPiece)}
    </p>
  `;
}

function renderPiece({text, href}: Piece) {
  if (!href) return text;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

export function readAttribution(attribution: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of attribution.matchAll(LINK)) {
    pieces.push({text: spaced(attribution.slice(end, match.index))});
    const [, attributes = '', text = ''] = match;
    const [, ...values] = HREF.exec(attributes) ?? [];
    const href = safeUrl(plainText(values.find(Boolean) ?? ''), document.baseURI);
    pieces.push({text: plainText(text), ...(href && {href})});
    end = match.index + match[0].length;
  }
  pieces.push({text: spaced(attribution.slice(end))});
  return pieces.filter(({text}) => text !== '');
}

/** Plain text that keeps the white space between it and a link. */
function spaced(html: string): string {
  const text = plainText(html);
  if (text === '') return /\s/.test(html) ? ' ' : '';
  return (/^\s/.test(html) ? ' ' : '') + text + (/\s$/.test(html) ? ' ' : '');
}
