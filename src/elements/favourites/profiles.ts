import {html, nothing, svg} from 'lit';
import type {FavouriteMessages} from '../../i18n/messages/favourites.js';
import type {TextController} from '../../i18n/text-controller.js';
import {heightScale, ticks} from '../../model/elevation-profile.js';
import {niceStep} from '../../model/nice-step.js';
import {type Track, thinned} from '../../model/track.js';

/** Width and height of the drawing in its own units; it is stretched over the chart. */
const SIZE = 1000;
/** More points of one line would not be visible. */
const DRAWN_POINTS = 400;
const DISTANCE_INTERVALS = 5;

/** A track with the number of its line style. */
export interface NamedTrack {
  readonly name: string;
  readonly track: Track;
  readonly line: number;
}

/** The style of a line, beside the name of what it stands for. */
export const renderSample = (line: number) =>
  html`<svg class="line-sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
    <path class="line line-${line}" d="M0 4h40" />
  </svg>`;

/** The elevation profiles of several tracks over each other, from the start of each. */
export function renderProfiles(
  tracks: readonly NamedTrack[],
  {formats}: Pick<TextController, 'formats'>,
  messages: FavouriteMessages,
) {
  if (tracks.length === 0) return nothing;
  const of = (read: (track: Track) => number) => tracks.map(({track}) => read(track));
  const lengthMetres = Math.max(...of((track) => track.lengthMetres));
  const heights = heightScale({
    lengthMetres,
    lowestMetres: Math.min(...of((track) => track.lowestMetres)),
    highestMetres: Math.max(...of((track) => track.highestMetres)),
  });
  const x = (distance: number) => distance / lengthMetres;
  const y = (elevation: number) => (heights.to - elevation) / (heights.to - heights.from);
  const round = (fraction: number) => Math.round(fraction * SIZE * 10) / 10;
  const pathOf = ({runs, points}: Track) =>
    runs
      .map((run) => {
        const count = Math.max(2, Math.ceil((run.length * DRAWN_POINTS) / points.length));
        const drawn = thinned(run, count).map(
          ({distanceMetres, elevationMetres}) =>
            `${round(x(distanceMetres))} ${round(y(elevationMetres))}`,
        );
        return `M${drawn.join('L')}`;
      })
      .join('');
  const percent = (fraction: number) => `${fraction * 100}%`;
  return html`
    <figure part="comparison-profiles" class="profiles" role="figure" aria-label=${messages.profiles}>
      <figcaption>${messages.profiles}</figcaption>
      <svg class="profiles-chart" role="img" aria-label=${messages.profiles}>
        ${heights.ticks.map(
          (height) => svg`
            <line class="grid" x1="0" x2="100%" y1=${percent(y(height))} y2=${percent(y(height))} />
            <text class="tick" x="-8" y=${percent(y(height))} dy="0.35em" text-anchor="end">${formats.elevation(height)}</text>`,
        )}
        ${ticks(0, lengthMetres, niceStep(lengthMetres, DISTANCE_INTERVALS)).map(
          (distance) => svg`
            <text class="tick" x=${percent(x(distance))} y="100%" dy="1.5em" text-anchor="middle">${formats.length(distance)}</text>`,
        )}
        <svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" width="100%" height="100%">
          ${tracks.map(({track, line}) => svg`<path class="line line-${line}" vector-effect="non-scaling-stroke" d=${pathOf(track)} />`)}
        </svg>
      </svg>
      <ul class="profiles-legend" role="list">
        ${tracks.map(({name, line}) => html`<li>${renderSample(line)}${name}</li>`)}
      </ul>
    </figure>
  `;
}
