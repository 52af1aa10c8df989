import {svg} from 'lit';
import type {TermId, Vocabulary} from '../../model/vocabulary.js';
import {icon} from '../icons.js';

export const previousIcon = icon(svg`<path d="m14.5 6-6 6 6 6"/>`);
export const nextIcon = icon(svg`<path d="m9.5 6 6 6-6 6"/>`);
export const descentIcon = icon(
  svg`<path d="M3 19 10 8l4 6 2-3 5 8z"/><path d="M17 2v5m-2.5-2.5L17 7l2.5-2.5"/>`,
);
export const routeIcon = icon(
  svg`<circle cx="6" cy="18.5" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><path d="M8.5 18.5H16a3.25 3.25 0 0 0 0-6.5H8a3.25 3.25 0 0 1 0-6.5h7.5"/>`,
);
export const lowestIcon = icon(svg`<path d="M3 21h18M4 5l6 9 3-4 7 7"/>`);
export const highestIcon = icon(svg`<path d="M3 20 11 7l10 13M8 4.5h6"/>`);
export const downloadIcon = icon(svg`<path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/>`);

const bars = ['M3 20v-4', 'M9 20v-8', 'M15 20V8', 'M21 20V4'];
/** Visible on light and dark. */
const barColours = ['#2e8b57', '#3b7dd8', '#e0433b', '#8e5bd0'];

/** Bars of which more are filled the harder it is, so that a difficulty has a shape and a colour besides its word. */
export function difficultyBars(id: TermId | undefined, difficulties: Vocabulary = new Map()) {
  // A server sorts them by difficulty.
  const rank = id === undefined ? 0 : [...difficulties.keys()].indexOf(id) + 1;
  const filled = Math.ceil((rank / difficulties.size) * bars.length || 0);
  return icon(svg`
    <path d=${bars.join('')} />
    <path d=${bars.slice(0, filled).join('')} stroke=${barColours[filled - 1] ?? 'none'} stroke-width="4.5" />
  `);
}
