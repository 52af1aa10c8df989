import type {Formats} from '../../../i18n/format.js';
import type {RouteMessages} from '../../../i18n/messages/route.js';
import {effortKilometres, type RouteFigures} from '../../../model/pace.js';
import type {Track} from '../../../model/track.js';
import {
  directionTo,
  isLoop,
  type Leg,
  legsOf,
  lengthOf,
  longestClimbOf,
  returnsSameWay,
  riseOf,
  steepestOf,
} from '../../../model/track-legs.js';

/** Names of the ends of a route, as the editor gave them. */
export interface RouteEnds {
  readonly departure?: string | undefined;
  readonly arrival?: string | undefined;
}

/** A route in sentences: how it begins, its climbs and descents in order, how it ends. */
export interface RouteDescription {
  readonly start: string;
  readonly legs: readonly string[];
  readonly end: string;
}

/** A point that a route passes. */
export interface PassedPoint {
  readonly name: string;
  /** Distance from the start. */
  readonly distanceMetres: number;
  /** How far it is from the track, in words; absent when it is on it. */
  readonly beside?: string | undefined;
}

/** A fact about how hard a track is, with its name. */
export interface RouteFact {
  readonly name: string;
  readonly value: string;
}

/** The first direction is that of this part of the track, of so many metres at most. */
const FIRST_SHARE = 0.1;
const FIRST_METRES = 500;

/** What a track demands; the climb is absent where there is none to speak of. The editor's figures come first. */
export function routeFacts(
  track: Track,
  messages: RouteMessages,
  formats: Formats,
  {
    lengthMetres = track.lengthMetres,
    ascentMetres = track.ascentMetres,
  }: Partial<RouteFigures> = {},
): readonly RouteFact[] {
  const {length, elevation, number} = formats;
  const km = kilometresOf(formats);
  const steepest = steepestOf(track);
  const climb = longestClimbOf(track);
  const highest = track.highestPoint;
  const facts: RouteFact[] = [];
  if (steepest) {
    const {from, slope} = steepest;
    const stretch = {slope: percent(slope, number), length: length(lengthOf(steepest))};
    const form = slope > 0 ? 'slopeUp' : 'slopeDown';
    const value = messages[form]({...stretch, km: km(from.distanceMetres)});
    facts.push({name: messages.steepest, value});
  }
  if (climb) {
    const value = messages.climb({
      rise: elevation(riseOf(climb)),
      length: length(lengthOf(climb)),
      slope: percent(riseOf(climb) / lengthOf(climb), number),
      km: km(climb.from.distanceMetres),
    });
    facts.push({name: messages.longestClimb, value});
  }
  const value = messages.point(elevation(highest.elevationMetres), km(highest.distanceMetres));
  facts.push({name: messages.highest, value});
  const effort = Math.round(10 * effortKilometres({lengthMetres, ascentMetres})) / 10;
  facts.push({name: messages.effort, value: messages.effortOf(number(effort))});
  return facts;
}

/** Describes a track for people who cannot use a map. */
export function describeRoute(
  track: Track,
  {departure, arrival}: RouteEnds,
  messages: RouteMessages,
  formats: Formats,
  points: readonly PassedPoint[] = [],
): RouteDescription {
  const {elevation} = formats;
  const km = kilometresOf(formats);
  const first = track.pointAt(0);
  const last = track.pointAt(track.lengthMetres);
  const ahead = track.pointAt(Math.min(FIRST_METRES, track.lengthMetres * FIRST_SHARE));
  const direction = messages.directions[directionTo(first.position, ahead.position)];
  const highest = track.highestPoint;
  const legs = legsOf(track);
  const [highLast, kmLast] = [elevation(last.elevationMetres), km(last.distanceMetres)];
  const stop = arrival ? messages.endAt(highLast, kmLast, arrival) : messages.end(highLast, kmLast);
  const end = isLoop(track) ? messages.endOfLoop(kmLast) : stop;
  const highFirst = elevation(first.elevationMetres);
  return {
    start: [
      departure ? messages.startAt(highFirst, departure) : messages.start(highFirst),
      messages.heading(direction),
      returnsSameWay(track) && messages.returnsSameWay,
    ]
      .filter(Boolean)
      .join(' '),
    legs: legs.map((leg, index) => {
      const text = legText(leg, messages, formats);
      const isLast = index === legs.length - 1;
      const passed = points
        .filter(({distanceMetres: at}) => isLast || at < leg.to.distanceMetres)
        .filter(({distanceMetres: at}) => index === 0 || at >= leg.from.distanceMetres)
        .map(({name, distanceMetres, beside}) => {
          const place = [`km\u00a0${km(distanceMetres)}`, beside].filter(Boolean).join(', ');
          return `${name} (${place})`;
        });
      return passed[0] ? `${text} ${messages.onTheWay(formats.list(passed))}` : text;
    }),
    end: `${messages.highestPoint(elevation(highest.elevationMetres), km(highest.distanceMetres))} ${end}`,
  };
}

function legText(leg: Leg, messages: RouteMessages, formats: Formats): string {
  const {form, from, to, direction, isAfterGap} = leg;
  const {length, elevation, number} = formats;
  const km = kilometresOf(formats);
  const rise = Math.abs(riseOf(leg));
  const message = messages[form]({
    from: km(from.distanceMetres),
    to: km(to.distanceMetres),
    length: length(lengthOf(leg)),
    rise: elevation(rise),
    slope: percent(rise / (lengthOf(leg) || 1), number),
    elevation: elevation(to.elevationMetres),
    direction: direction ? ` ${messages.directions[direction]}` : '',
  });
  return isAfterGap ? `${messages.gap} ${message}` : message;
}

/** Distances from the start, such as `3.6`. */
const kilometresOf =
  ({number}: Formats) =>
  (metres: number) =>
    number(Math.round(metres / 100) / 10);

const percent = (slope: number, number: Formats['number']) =>
  `${number(Math.round(Math.abs(slope) * 100))}\u00a0%`;
