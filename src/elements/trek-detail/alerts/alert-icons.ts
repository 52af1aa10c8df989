import {svg} from 'lit';
import type {AlertLevel} from '../../../model/alert.js';
import {icon} from '../../icons.js';

/** A shape of its own for each level, so that colour is not needed to tell them apart. */
export const alertIcons: Readonly<Record<AlertLevel, unknown>> = {
  closed: icon(svg`<circle cx="12" cy="12" r="9"/><path d="M7 12h10"/>`),
  care: icon(svg`<path d="M12 3.500 22 20.500H2z"/><path d="M12 10v5m0 2.500v.01"/>`),
  nature: icon(
    svg`<path d="M5 19C4 10 9 4.500 20 4c.5 11-5 16-14 14.500"/><path d="M4 21c2-5 5-8 9-10"/>`,
  ),
  information: icon(
    svg`<rect x="3.500" y="3.500" width="17" height="17" rx="3"/><path d="M12 11v6m0-9.500v.01"/>`,
  ),
};
