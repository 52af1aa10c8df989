import {html} from 'lit';
import {ticks} from '../../../model/elevation-profile.js';
import {niceStep} from '../../../model/nice-step.js';
import type {Track, TrackPoint} from '../../../model/track.js';
import type {ReadyView} from '../sheet-view.js';

const TABLE_INTERVALS = 20;

/** The elevation along a track as a table, which is a text alternative of the chart. */
export function renderProfileTable({messages, formats}: ReadyView, track: Track) {
  return html`
    <details part="profile-table" class="table">
      <summary>${messages.profileTable}</summary>
      <table>
        <thead>
          <tr><th scope="col">${messages.distance}</th><th scope="col">${messages.elevation}</th></tr>
        </thead>
        <tbody>
          ${tableRows(track).map(
            ({distanceMetres, elevationMetres}) => html`
              <tr>
                <th scope="row">${formats.length(distanceMetres)}</th>
                <td>${formats.elevation(elevationMetres)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}

function tableRows(track: Track): readonly TrackPoint[] {
  const {lengthMetres: length} = track;
  const step = niceStep(length, TABLE_INTERVALS);
  // The end has a row of its own; a row just before it would show the same distance.
  const distances = ticks(0, length, step).filter((distance) => length - distance > step / 10);
  return [...distances, length].map((distance) => track.pointAt(distance));
}
