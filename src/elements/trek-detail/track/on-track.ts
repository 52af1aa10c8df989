import {html} from 'lit';
import type {SheetMessages} from '../../../i18n/messages/sheet.js';
import type {ReadyView, SheetView} from '../sheet-view.js';

/** A place within this distance of the track is on it; of its start, at the start. */
export const ON_TRACK_METRES = 50;

/** How far from the start of the track a place is. */
export const fromStartText = (metres: number, {messages, formats}: SheetView): string =>
  metres < ON_TRACK_METRES ? messages.atStart : messages.fromStart(formats.length(metres));

/** How far a place is from the track; undefined when it is on it. */
export const besideText = (
  metres: number,
  {formats}: SheetView,
  {beside}: SheetMessages,
): string | undefined => (metres > ON_TRACK_METRES ? beside(formats.length(metres)) : undefined);

/**
 * An item of a list that marks its place in the profile and on the map while it is pointed at or has the focus.
 * `distanceMetres` is absent for one that is not along the track.
 */
export function renderPlaceOnTrack(
  {sheet, pointAtTrack}: ReadyView,
  part: string,
  distanceMetres: number | undefined,
  content: unknown,
) {
  if (distanceMetres === undefined) return html`<li part=${part}>${content}</li>`;
  const mark = () => pointAtTrack({key: sheet.key, distanceMetres});
  const unmark = () => pointAtTrack(undefined);
  return html`
    <li part=${part} @pointerenter=${mark} @pointerleave=${unmark} @focusin=${mark} @focusout=${unmark}>
      ${content}
    </li>
  `;
}
