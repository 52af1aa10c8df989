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
  private distance = 0;

  constructor(flight: Flight) {
    this.flight = flight;
  }

  /** The same text until there is something else to say. */
  text(formats: Formats, messages: FlightMessages): string {
    const {flight} = this;
    const {track, distanceMetres, flownMs, isPlaying, isAtEnd} = flight;
    const part = Math.floor((PARTS * distanceMetres) / track.lengthMetres);
    const isDue = part !== this.part && flownMs - this.sinceMs >= INTERVAL_MS;
    // A flight that is paused or goes by steps stands where the visitor wants it.
    if (!isPlaying || isDue) {
      this.part = part;
      this.sinceMs = flownMs;
      this.distance = distanceMetres;
    }
    const place = placeOf(track, this.distance, formats, messages);
    if (isPlaying) return place;
    if (isAtEnd) return messages.arrived(place);
    return flownMs > 0 ? messages.paused(place) : place;
  }
}
