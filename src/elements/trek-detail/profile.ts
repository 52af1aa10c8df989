import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ItemSheet} from '../../api/api-kind.js';
import {
  elevationProfile,
  indexAtDistance,
  indexAtPosition,
  type ProfilePoint,
} from '../../model/elevation-profile.js';
import type {Line, Position} from '../../model/geometry.js';
import {
  DRAWING_SIZE,
  fractionAlong,
  fractionDown,
  type ProfileChart,
  profileChart,
} from './profile-chart.js';
import {type ReadyView, renderSection} from './sheet-view.js';

/** The step of an arrow key, as a part of the track; a page key goes ten times as far. */
const STEP = 0.01;

/**
 * The position that the visitor points at in the profile. On a track that returns the same way, the
 * coordinates alone do not tell on which half it lies.
 */
interface ProfilePosition {
  readonly index: number;
  readonly position: Position;
}

/**
 * The elevation profile. The track position is shared with the map through the source: a position
 * that the visitor points at here is shown there, and the other way round.
 */
export class Profile {
  private lines?: readonly Line[];
  private chart?: ProfileChart | undefined;
  private ownPosition?: ProfilePosition | undefined;

  render(lines: readonly Line[], view: ReadyView) {
    const chart = this.chartOf(lines);
    if (!chart) return nothing;
    const {messages} = view;
    const index = this.indexOf(view, chart);
    return renderSection(
      view,
      'profile',
      messages.elevationProfile,
      html`
        ${this.renderPlot(view, chart, index)}
        <p id="profile-hint" class="visually-hidden">${messages.profileHint}</p>
        <p part="profile-summary" class="muted">${summary(view, chart)}</p>
        ${guard([chart, messages], () => renderTable(view, chart))}
      `,
    );
  }

  private renderPlot(view: ReadyView, chart: ProfileChart, index: number | undefined) {
    const {messages} = view;
    const point = chart.profile.points[index ?? 0];
    return html`
      <div
        part="profile-chart"
        class="plot"
        role="slider"
        tabindex="0"
        aria-label=${messages.elevationProfile}
        aria-describedby="profile-hint"
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax=${Math.round(chart.profile.lengthMetres)}
        aria-valuenow=${Math.round(point?.distanceMetres ?? 0)}
        aria-valuetext=${valueText(view, point)}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, view, chart, index)}
        @blur=${() => this.pointAt(view, undefined)}
        @pointerdown=${(event: PointerEvent) => this.pointAtEvent(event, view, chart)}
        @pointermove=${(event: PointerEvent) => this.pointAtEvent(event, view, chart)}
        @pointerleave=${(event: PointerEvent) => this.leave(event, view)}>
        <svg class="chart" aria-hidden="true" focusable="false">
          ${guard([chart, messages], () => renderDrawing(view, chart))}
          ${index === undefined ? nothing : renderDot(view, chart, point)}
        </svg>
      </div>
    `;
  }

  private chartOf(lines: readonly Line[]): ProfileChart | undefined {
    if (lines !== this.lines) {
      this.lines = lines;
      this.ownPosition = undefined;
      const profile = elevationProfile(lines);
      this.chart = profile && profileChart(profile);
    }
    return this.chart;
  }

  private indexOf(
    {trackPosition, isSelected}: ReadyView,
    {profile}: ProfileChart,
  ): number | undefined {
    if (!trackPosition) return undefined;
    if (trackPosition === this.ownPosition?.position) return this.ownPosition.index;
    return isSelected ? indexAtPosition(profile.points, trackPosition) : undefined;
  }

  private pointAt(view: ReadyView, point: ProfilePoint | undefined, index = 0) {
    this.ownPosition = point && {index, position: point.position};
    view.pointAtTrack(point?.position);
  }

  private pointAtDistance(view: ReadyView, {profile}: ProfileChart, distance: number) {
    const index = indexAtDistance(profile.points, distance);
    this.pointAt(view, profile.points[index], index);
  }

  private pointAtEvent(
    {currentTarget, clientX}: PointerEvent,
    view: ReadyView,
    chart: ProfileChart,
  ) {
    // The listener is on an element.
    const {left, width} = (currentTarget as Element).getBoundingClientRect();
    this.pointAtDistance(view, chart, ((clientX - left) / width) * chart.profile.lengthMetres);
  }

  /** After a touch the position stays visible; it moves with the next touch. */
  private leave({pointerType}: PointerEvent, view: ReadyView) {
    if (pointerType !== 'touch') this.pointAt(view, undefined);
  }

  private handleKey(event: KeyboardEvent, view: ReadyView, chart: ProfileChart, index?: number) {
    const {points, lengthMetres: length} = chart.profile;
    const from = points[index ?? 0]?.distanceMetres ?? 0;
    const target = {
      ArrowRight: from + length * STEP,
      ArrowUp: from + length * STEP,
      ArrowLeft: from - length * STEP,
      ArrowDown: from - length * STEP,
      PageUp: from + length * STEP * 10,
      PageDown: from - length * STEP * 10,
      Home: 0,
      End: length,
    }[event.key];
    if (target !== undefined) this.pointAtDistance(view, chart, target);
    else if (event.key === 'Escape' && index !== undefined) this.pointAt(view, undefined);
    else return;
    event.preventDefault();
  }
}

const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`;

function valueText({formats}: ReadyView, point: ProfilePoint | undefined): string {
  if (!point) return '';
  return `${formats.length(point.distanceMetres)} · ${formats.elevation(point.elevationMetres)}`;
}

/** The figures that an editor enters. */
interface Figures {
  readonly lengthMetres?: number;
  readonly ascentMetres?: number;
  readonly descentMetres?: number;
}

/** The summary; with the editor's figures where they exist, as in the rest of the sheet. */
function summary(
  {sheet, messages, formats}: ReadyView<ItemSheet & Figures>,
  {profile, interruptions}: ProfileChart,
) {
  const text = messages.profileSummary({
    length: formats.length(sheet.lengthMetres ?? profile.lengthMetres),
    ascent: formats.elevation(sheet.ascentMetres ?? profile.ascentMetres),
    descent: formats.elevation(sheet.descentMetres ?? profile.descentMetres),
    lowest: formats.elevation(profile.lowestMetres),
    highest: formats.elevation(profile.highestMetres),
  });
  return interruptions.length === 0
    ? text
    : `${text} ${messages.profileInterruptions(interruptions.length)}`;
}

function renderDrawing({formats}: ReadyView, chart: ProfileChart) {
  const {profile, heights, distances, interruptions, linePath, areaPath} = chart;
  return svg`
    ${heights.ticks.map((height) => {
      const y = percent(fractionDown(heights, height));
      return svg`
        <line class="grid" x1="0" x2="100%" y1=${y} y2=${y} />
        <text class="tick" x="-8" y=${y} dy="0.35em" text-anchor="end">${formats.elevation(height)}</text>
      `;
    })}
    ${distances.map((distance) => {
      const x = percent(fractionAlong(profile, distance));
      const anchor = distance === 0 ? 'start' : 'middle';
      return svg`<text class="tick" x=${x} y="100%" dy="1.5em" text-anchor=${anchor}>${formats.length(distance)}</text>`;
    })}
    <svg viewBox="0 0 ${DRAWING_SIZE} ${DRAWING_SIZE}" preserveAspectRatio="none">
      <path class="area" d=${areaPath} />
      <path class="profile-line" d=${linePath} vector-effect="non-scaling-stroke" />
    </svg>
    ${interruptions.map((distance) => {
      const x = percent(fractionAlong(profile, distance));
      return svg`<line class="interruption" x1=${x} x2=${x} y1="0" y2="100%" />`;
    })}
  `;
}

function renderDot(view: ReadyView, {profile, heights}: ProfileChart, point?: ProfilePoint) {
  if (!point) return nothing;
  const along = fractionAlong(profile, point.distanceMetres);
  const x = percent(along);
  const y = percent(fractionDown(heights, point.elevationMetres));
  const anchor = along < 0.3 ? 'start' : along > 0.7 ? 'end' : 'middle';
  return svg`
    <line class="cursor" x1=${x} x2=${x} y1="0" y2="100%" />
    <circle class="dot" cx=${x} cy=${y} r="6" />
    <text part="profile-readout" class="readout" x=${x} y="0" dy="-0.6em" text-anchor=${anchor}
      >${valueText(view, point)}</text>
  `;
}

function renderTable({messages, formats}: ReadyView, {rows}: ProfileChart) {
  return html`
    <details part="profile-table" class="table">
      <summary>${messages.profileTable}</summary>
      <table>
        <thead>
          <tr><th scope="col">${messages.distance}</th><th scope="col">${messages.elevation}</th></tr>
        </thead>
        <tbody>
          ${rows.map(
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
