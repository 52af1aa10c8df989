import {html} from 'lit';
import type {Pixel, Size} from '../../map/view.js';

/** Half of the widest popup. */
const HALF_WIDTH = 150;
const MARGIN = 8;
const UNDER = 16;
/** Height of a popup with a name. */
const HEADROOM = 56;

/**
 * Where a popup goes: `lift` pixels above its position if there is room, else below it, and within
 * the map. A tall one goes to the side with more room.
 */
export function placePopup(
  [x, y]: Pixel,
  {width, height}: Size,
  {lift, isTall = false}: {readonly lift: number; readonly isTall?: boolean},
): string {
  const half = Math.min(HALF_WIDTH, width / 2 - MARGIN);
  const left = Math.max(half + MARGIN, Math.min(width - half - MARGIN, x));
  const isAbove = isTall ? y > height / 2 : y - lift > HEADROOM;
  const top = isAbove ? y - lift : y + UNDER;
  return (
    `--left: ${left.toFixed(1)}px; --top: ${top.toFixed(1)}px; ` +
    `--shift: ${isAbove ? '-100%' : '0%'}; --half: ${half}px`
  );
}

/** What a pointer does on a name; absent where the name only marks an item. */
interface NamePointer {
  enter(): void;
  leave(): void;
  click(): void;
}

/** A name, for eyes alone: the map has the same as text. */
export const renderName = (name: string, place: string, pointer?: NamePointer) => html`
  <p
    part="popup"
    class="popup is-name ${pointer ? 'is-reachable' : ''}"
    aria-hidden="true"
    .style=${place}
    @pointerenter=${pointer?.enter}
    @pointerleave=${pointer?.leave}
    @click=${pointer?.click}>${name}</p>
`;
