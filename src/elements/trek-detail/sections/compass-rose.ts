import {html, nothing, svg} from 'lit';
import {type CompassDirection, compassDirections} from '../../../model/compass-direction.js';
import type {SheetView} from '../sheet-view.js';

/** Distances from the centre of the drawing. */
const TIP_RADIUS = 38;
const SHOULDER_RADIUS = 17;

/** A compass rose with some directions filled, and their names. */
export function renderCompassRose(
  {messages, formats}: SheetView,
  name: string,
  chosen: readonly CompassDirection[],
) {
  if (chosen.length === 0) return nothing;
  const {names = {}} = messages;
  const text = formats.list(chosen.map((direction) => names[direction] ?? direction));
  return html`
    <div part="compass-rose" class="rose">
      <svg viewBox="-50 -50 100 100" width="100" height="100" role="img" aria-label="${name}: ${text}">
        <circle r="40" />
        ${compassDirections.map(
          (direction, index) => svg`<path
            class=${chosen.includes(direction) ? 'is-chosen' : ''}
            transform="rotate(${45 * index})"
            d="M0 0L${-SHOULDER_RADIUS / 2.4} ${-SHOULDER_RADIUS}L0 ${-TIP_RADIUS}L${SHOULDER_RADIUS / 2.4} ${-SHOULDER_RADIUS}Z"/>`,
        )}
        <text y="-41">${'N'}</text>
      </svg>
      <p class="rose-text" aria-hidden="true">
        <span class="muted">${name}</span>
        <span>${text}</span>
      </p>
    </div>
  `;
}
