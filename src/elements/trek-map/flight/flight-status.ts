import type {Formats} from '../../../i18n/format.js';
import type {FlightMessages} from '../../../i18n/messages/flight.js';
import type {Track} from '../../../model/track.js';
import type {Flight} from './flight.js';

/** A screen reader says where the flight is at each tenth of the track, but not more often than this. */
const PARTS = 10;
const INTERVAL_MS = 8000;
/** A gap is named within this part of the track around it. */
const GAP_SHARE = 0.01;

/** Where a flight is, such as `km 3.6, 540 m`. */
export function placeOf(
  track: Track,
  distance: number,
  formats: Formats,
  {gap}: FlightMessages,
): string {
  const place = [`km\u00a0${formats.number(track.kilometres(distance))}`];
  if (track.hasRelief) place.push(formats.elevation(track.pointAt(distance).elevationMetres));
  const isAtGap = track.gaps.some(
    (each) => Math.abs(each - distance) < GAP_SHARE * track.lengthMetres,
  );
  if (isAtGap) place.push(gap);
  return place.join(', ');
}

/** What a screen reader says of a flight, at a pace that can be listened to. */
export class FlightStatus {
  private readonly flight: Flight;
  private part = 0;
  private sinceMs = 0;
  private wasPlaying = false;
  private seeks = 0;
  /** Of the last status, if there was one. */
  private statusDistance: number | undefined;
  /** Of the slider, which says by itself where the visitor has put it. */
  private sliderDistance = 0;

  constructor(flight: Flight) {
    this.flight = flight;
  }

  /** The flight has changed. */
  update() {
    const {track, distanceMetres, flownMs, isPlaying, seeks} = this.flight;
    const part = Math.floor((PARTS * distanceMetres) / track.lengthMetres);
    const isDue = isPlaying && part !== this.part && flownMs - this.sinceMs >= INTERVAL_MS;
    if (isDue || (this.wasPlaying && !isPlaying)) this.say();
    if (!isPlaying || isDue || seeks !== this.seeks) this.sliderDistance = distanceMetres;
    this.wasPlaying = isPlaying;
    this.seeks = seeks;
  }

  /** Says where the flight is. */
  say() {
    const {track, distanceMetres, flownMs} = this.flight;
    this.part = Math.floor((PARTS * distanceMetres) / track.lengthMetres);
    this.sinceMs = flownMs;
    this.statusDistance = distanceMetres;
  }

  /** The same text until there is something else to say; empty at first. */
  text(formats: Formats, messages: FlightMessages): string {
    const {track, flownMs, isPlaying} = this.flight;
    const {statusDistance: distance} = this;
    if (distance === undefined) return '';
    const place = placeOf(track, distance, formats, messages);
    if (isPlaying) return place;
    if (distance >= track.lengthMetres) return messages.arrived(place);
    return flownMs > 0 ? messages.paused(place) : place;
  }

  sliderText(formats: Formats, messages: FlightMessages): string {
    return placeOf(this.flight.track, this.sliderDistance, formats, messages);
  }
}
