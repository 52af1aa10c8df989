import {nothing, svg} from 'lit';
import {boundsOf} from '../../../model/geometry.js';
import {thinned} from '../../../model/track.js';
import type {WithReferences} from '../sections/references.js';
import type {ReadyView} from '../sheet-view.js';

/** The longer side of the drawing. */
const SIZE = 1000;
const MARGIN = 60;
const MOST_POINTS = 2000;

/** The track of an item, its start and its numbered points as a drawing, north at the top; nothing without a track. */
export function renderTrackSketch({track, sheet, nameOf}: ReadyView<WithReferences>) {
  const bounds = track && boundsOf(track.points.map(({position}) => position));
  if (!track || !bounds) return nothing;
  const [west, south, east, north] = bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = SIZE / Math.max((east - west) * shrink, north - south, 1e-6);
  const x = (longitude: number) => round((longitude - west) * shrink * scale);
  const y = (latitude: number) => round((north - latitude) * scale);
  const paths = track.runs.map((run) => {
    const points = thinned(run, MOST_POINTS);
    return `M${points.map(({position: [lng, lat]}) => `${x(lng)} ${y(lat)}`).join('L')}`;
  });
  const [startLng, startLat] = track.pointAt(0).position;
  const view = [-MARGIN, -MARGIN, x(east) + 2 * MARGIN, y(south) + 2 * MARGIN].join(' ');
  return svg`
    <svg class="track-sketch" viewBox=${view} role="img" aria-label=${nameOf(sheet)}>
      <path class="sketch-track" d=${paths.join('')} />
      <circle class="sketch-start" cx=${x(startLng)} cy=${y(startLat)} r="14" />
      ${(sheet.waypoints ?? []).map(
        ([lng, lat], index) => svg`
          <circle class="sketch-reference" cx=${x(lng)} cy=${y(lat)} r="20" />
          <text class="sketch-number" x=${x(lng)} y=${y(lat)} dy="0.35em" text-anchor="middle">${index + 1}</text>
        `,
      )}
    </svg>
  `;
}

const round = (value: number) => Math.round(value * 10) / 10;
