import {svg} from 'lit';
import {icon} from '../icons.js';

export const tagIcon = icon(
  svg`<path d="M3 12V4h8l10 10-8 8z"/><circle cx="7.5" cy="8.5" r="1.500"/>`,
);
export const approvedIcon = icon(
  svg`<circle cx="12" cy="9" r="6"/><path d="m8.500 14-1.500 7.500 5-2.500 5 2.500-1.500-7.500M9.500 9l2 2 3-3.500"/>`,
);

export const calendarIcon = icon(
  svg`<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 3v4M16 3v4"/>`,
);
