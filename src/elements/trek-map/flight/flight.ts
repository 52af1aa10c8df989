import type {MapView} from '../../../map/view.js';
import {FlightPath, type FlightView, mixedView} from '../../../model/flight-path.js';
import type {Position} from '../../../model/geometry.js';
import type {Track} from '../../../model/track.js';

/** A frame that comes later than this, as after a stop of the page, does not fly farther. */
const LONGEST_FRAME_MS = 250;
/** Devices with a touch screen draw every second frame or so, which saves their battery. */
const TOUCH_FRAME_MS = 30;
/** The view changes within this time to that of the flight, when it starts and after a gesture. */
const BLEND_MS = 1200;
/** Others than the map, such as the profile, follow in this interval. */
const REPORT_INTERVAL_MS = 120;
/** A track has parts of about this length, to which the visitor can go one by one. */
const PART_METRES = 1000;
const LEAST_PARTS = 4;
const MOST_PARTS = 20;

/** How far the visitor can go nearer and farther, in zoom levels. */
const LEAST_ZOOM = -3;
const MOST_ZOOM = 2;

export interface FlightMap {
  /** What the map shows. */
  view(): FlightView;
  show(view: FlightView, position: Position): void;
  /** The flight has started, paused or ended, or has got farther. */
  changed(): void;
  /** It has flown to the end of the track. */
  arrived(): void;
}

/** A flight along a track. While it is paused nothing runs. */
export class Flight {
  readonly track: Track;
  private readonly map: FlightMap;
  private readonly path: FlightPath;
  private readonly frameMs = matchMedia('(pointer: coarse)').matches ? TOUCH_FRAME_MS : 0;
  private distance = 0;
  private currentSpeed = 1;
  private zoom = 0;
  /** Pending while it flies. */
  private frame: number | undefined;
  private frameTime: number | undefined;
  private reportTime = -Infinity;
  /** The view before that of the flight, while it changes. */
  private from: FlightView | undefined;
  private blendedMs = 0;
  private flown = 0;
  private seekCount = 0;

  constructor(track: Track, map: FlightMap) {
    this.track = track;
    this.map = map;
    this.path = new FlightPath(track);
  }

  get distanceMetres(): number {
    return this.distance;
  }

  /** How often it was put to another place. */
  get seeks(): number {
    return this.seekCount;
  }

  /** How long it has been flying. */
  get flownMs(): number {
    return this.flown;
  }

  get isPlaying(): boolean {
    return this.frame !== undefined;
  }

  get isAtEnd(): boolean {
    return this.distance >= this.track.lengthMetres;
  }

  get speed(): number {
    return this.currentSpeed;
  }

  /** Flies on; from the start where it has arrived. */
  play() {
    if (this.isPlaying) return;
    if (this.isAtEnd) this.distance = 0;
    this.blend();
    this.frameTime = undefined;
    this.requestFrame();
    this.map.changed();
  }

  pause() {
    if (!this.isPlaying) return;
    this.stop();
    this.map.changed();
  }

  setSpeed(speed: number) {
    this.currentSpeed = speed;
    this.map.changed();
  }

  /** Goes on at another distance; a flight that is paused is shown there. */
  seek(distance: number) {
    this.seekCount += 1;
    this.distance = Math.max(0, Math.min(distance, this.track.lengthMetres));
    if (this.isPlaying) this.blend();
    else this.show();
    this.map.changed();
  }

  /** Goes to the beginning of the next part of the track, or of the one before. */
  step(direction: 1 | -1) {
    const {lengthMetres: length} = this.track;
    const count = Math.max(LEAST_PARTS, Math.min(MOST_PARTS, Math.round(length / PART_METRES)));
    // A rounding error does not keep the visitor where the next part begins.
    const part = Math.round((this.distance / length) * count * 100) / 100;
    const next = direction > 0 ? Math.floor(part) + 1 : Math.ceil(part) - 1;
    this.seek((next / count) * length);
  }

  zoomBy(steps: number) {
    this.zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, this.zoom + steps));
    if (!this.isPlaying) this.show();
  }

  /** The visitor moves the map, which flies on from there. */
  moveTo({center, zoom}: MapView) {
    this.pause();
    const view = {...this.map.view(), center, zoom};
    this.map.show(view, this.track.pointAt(this.distance).position);
  }

  stop() {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  private blend() {
    this.from = this.map.view();
    this.blendedMs = 0;
  }

  private requestFrame() {
    this.frame = requestAnimationFrame((time) => this.fly(time));
  }

  private fly(time: number) {
    const passed = time - (this.frameTime ?? time);
    this.requestFrame();
    if (this.frameTime !== undefined && passed < this.frameMs) return;
    this.frameTime = time;
    this.advance(Math.min(passed, LONGEST_FRAME_MS));
    this.show();
    if (this.isAtEnd) {
      this.pause();
      return this.map.arrived();
    }
    if (time - this.reportTime < REPORT_INTERVAL_MS) return;
    this.reportTime = time;
    this.map.changed();
  }

  private advance(passedMs: number) {
    const {lengthMetres: length} = this.track;
    this.flown += passedMs;
    this.blendedMs += passedMs;
    if (this.blendedMs >= BLEND_MS) this.from = undefined;
    const metres = (passedMs / 1000) * this.currentSpeed * (length / this.path.seconds);
    this.distance = Math.min(length, this.distance + metres * this.blendShare);
  }

  /** From 0 to 1, slowly at both ends. */
  private get blendShare(): number {
    const share = this.from ? this.blendedMs / BLEND_MS : 1;
    return share * share * (3 - 2 * share);
  }

  private show() {
    const along = this.path.viewAt(this.distance);
    // A track with a length has views.
    if (!along) return;
    const view = {...along, zoom: along.zoom + this.zoom};
    const {from} = this;
    const shown = from && this.isPlaying ? mixedView(from, view, this.blendShare) : view;
    this.map.show(shown, this.track.pointAt(this.distance).position);
  }
}
