import {html, type LitElement, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import type {Track, TrackPoint} from '../../../model/track.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {
  DRAWING_SIZE,
  fractionAlong,
  fractionDown,
  type ProfileChart,
  profileChart,
} from './profile-chart.js';
import type {RouteDetails} from './route-details.js';

/** The step of an arrow key, as a part of the track; a page key goes ten times as far. */
const STEP = 0.01;

const importDetails = () => import('./route-details.js');

/** Stretches of the track that are marked in the profile. */
export interface ProfileMarks {
  readonly drawing: unknown;
  /** What is there at a distance; empty where nothing is. */
  nameAt(distance: number): string;
}

/**
 * The elevation profile. The track position is shared with the map through the source: a position
 * that the visitor points at here is shown there, and the other way round.
 */
export class Profile {
  private readonly host: LitElement;
  /** Loaded after the first profile; absent when its code cannot be loaded. */
  private details: RouteDetails | undefined;
  private track?: Track | undefined;
  private chart?: ProfileChart | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  render(view: ReadyView, marks?: ProfileMarks) {
    const chart = this.chartOf(view.track);
    if (!chart) return nothing;
    const {messages} = view;
    const point = pointedAt(view, chart);
    return renderSection(
      view,
      'profile',
      messages.elevationProfile,
      html`
        ${this.renderPlot(view, chart, point, marks)}
        <p id="profile-hint" class="visually-hidden">${messages.profileHint}</p>
        <p part="profile-summary" class="muted">${summary(view, chart)}</p>
        <div class="route-details">${this.renderDetails(view, chart)}</div>
      `,
    );
  }

  private renderDetails(view: ReadyView, {track}: ProfileChart) {
    const module = view.loaded(importDetails);
    this.details ??= module && new module.RouteDetails(this.host);
    return this.details?.render(track, view);
  }

  private renderPlot(
    view: ReadyView,
    chart: ProfileChart,
    point: TrackPoint | undefined,
    marks: ProfileMarks | undefined,
  ) {
    const {messages} = view;
    const {track} = chart;
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
        aria-valuemax=${Math.round(track.lengthMetres)}
        aria-valuenow=${Math.round(point?.distanceMetres ?? 0)}
        aria-valuetext=${valueText(view, chart, point ?? track.pointAt(0), marks)}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, view, chart, point)}
        @blur=${() => view.pointAtTrack(undefined)}
        @pointerdown=${(event: PointerEvent) => this.pointAtEvent(event, view, chart)}
        @pointermove=${(event: PointerEvent) => this.pointAtEvent(event, view, chart)}
        @pointerleave=${(event: PointerEvent) => this.leave(event, view)}>
        <svg class="chart" aria-hidden="true" focusable="false">
          ${guard([chart, messages], () => renderDrawing(view, chart))}
          ${marks?.drawing} ${point ? renderDot(view, chart, point) : nothing}
        </svg>
      </div>
    `;
  }

  private chartOf(track: Track | undefined): ProfileChart | undefined {
    if (track !== this.track) {
      this.track = track;
      this.chart = track?.hasRelief ? profileChart(track) : undefined;
    }
    return this.chart;
  }

  private pointAt(view: ReadyView, {track}: ProfileChart, distance: number, isChosen: boolean) {
    const distanceMetres = Math.max(0, Math.min(distance, track.lengthMetres));
    view.pointAtTrack({key: view.sheet.key, distanceMetres, isChosen});
  }

  private pointAtEvent(
    {currentTarget, clientX, buttons}: PointerEvent,
    view: ReadyView,
    chart: ProfileChart,
  ) {
    // The listener is on an element.
    const {left, width} = (currentTarget as Element).getBoundingClientRect();
    this.pointAt(view, chart, ((clientX - left) / width) * chart.track.lengthMetres, buttons > 0);
  }

  /** After a touch the position stays visible; it moves with the next touch. */
  private leave({pointerType}: PointerEvent, view: ReadyView) {
    if (pointerType !== 'touch') view.pointAtTrack(undefined);
  }

  private handleKey(
    event: KeyboardEvent,
    view: ReadyView,
    chart: ProfileChart,
    point: TrackPoint | undefined,
  ) {
    const {lengthMetres: length} = chart.track;
    const from = point?.distanceMetres ?? 0;
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
    if (target !== undefined) this.pointAt(view, chart, target, true);
    else if (event.key === 'Escape' && point) view.pointAtTrack(undefined);
    else return;
    event.preventDefault();
  }
}

/** The point of the chart that the visitor points at, here, on a map or in a text. */
const pointedAt = ({trackPosition, sheet}: ReadyView, {track}: ProfileChart) =>
  trackPosition?.key === sheet.key ? track.pointAt(trackPosition.distanceMetres) : undefined;

const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`;

/** Where a point is, such as `km 3.6` and `540 m`, and its slope in percent. */
function placeOf(
  {formats}: ReadyView,
  {track}: ProfileChart,
  {distanceMetres: distance, elevationMetres}: TrackPoint,
) {
  const place = [
    `km\u00a0${formats.number(track.kilometres(distance))}`,
    formats.elevation(elevationMetres),
  ];
  return {place, percent: Math.round(100 * track.slopeAt(distance))};
}

/** Such as `km 3.6, 540 m, 11 % uphill`. */
function valueText(
  view: ReadyView,
  chart: ProfileChart,
  point: TrackPoint,
  marks: ProfileMarks | undefined,
): string {
  const {uphill, downhill, level} = view.messages;
  const {place, percent} = placeOf(view, chart, point);
  const slope = percent > 0 ? uphill(percent) : percent < 0 ? downhill(-percent) : level;
  const mark = marks?.nameAt(point.distanceMetres);
  return [...place, slope, ...(mark ? [mark] : [])].join(', ');
}

/** Such as `km 3.6 · 540 m · ↗ 11 %`, which fits above a narrow chart. */
function readout(view: ReadyView, chart: ProfileChart, point: TrackPoint): string {
  const {place, percent} = placeOf(view, chart, point);
  const arrow = percent > 0 ? '↗' : percent < 0 ? '↘' : '→';
  return [...place, `${arrow}\u00a0${Math.abs(percent)}\u00a0%`].join(' · ');
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
  {track}: ProfileChart,
) {
  const text = messages.profileSummary({
    length: formats.length(sheet.lengthMetres ?? track.lengthMetres),
    ascent: formats.elevation(sheet.ascentMetres ?? track.ascentMetres),
    descent: formats.elevation(sheet.descentMetres ?? track.descentMetres),
    lowest: formats.elevation(track.lowestMetres),
    highest: formats.elevation(track.highestMetres),
  });
  const {length} = track.gaps;
  return length === 0 ? text : `${text} ${messages.profileInterruptions(length)}`;
}

function renderDrawing({formats}: ReadyView, chart: ProfileChart) {
  const {track, heights, distances, linePath, areaPath} = chart;
  return svg`
    ${heights.ticks.map((height) => {
      const y = percent(fractionDown(heights, height));
      return svg`
        <line class="grid" x1="0" x2="100%" y1=${y} y2=${y} />
        <text class="tick" x="-8" y=${y} dy="0.35em" text-anchor="end">${formats.elevation(height)}</text>
      `;
    })}
    ${distances.map((distance) => {
      const x = percent(fractionAlong(track, distance));
      const anchor = distance === 0 ? 'start' : 'middle';
      return svg`<text class="tick" x=${x} y="100%" dy="1.5em" text-anchor=${anchor}>${formats.length(distance)}</text>`;
    })}
    <svg viewBox="0 0 ${DRAWING_SIZE} ${DRAWING_SIZE}" preserveAspectRatio="none">
      <path class="area" d=${areaPath} />
      <path class="profile-line" d=${linePath} vector-effect="non-scaling-stroke" />
    </svg>
    ${track.gaps.map((distance) => {
      const x = percent(fractionAlong(track, distance));
      return svg`<line class="interruption" x1=${x} x2=${x} y1="0" y2="100%" />`;
    })}
  `;
}

function renderDot(view: ReadyView, chart: ProfileChart, point: TrackPoint) {
  const {track, heights} = chart;
  const along = fractionAlong(track, point.distanceMetres);
  const x = percent(along);
  const y = percent(fractionDown(heights, point.elevationMetres));
  const anchor = along < 0.2 ? 'start' : along > 0.6 ? 'end' : 'middle';
  return svg`
    <line class="cursor" x1=${x} x2=${x} y1="0" y2="100%" />
    <circle class="dot" cx=${x} cy=${y} r="6" />
    <text part="profile-readout" class="readout" x=${x} y="0" dy="-0.6em" text-anchor=${anchor}
      >${readout(view, chart, point)}</text>
  `;
}
