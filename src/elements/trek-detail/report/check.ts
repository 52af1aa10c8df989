import type {ReportField} from '../../../api/report.js';
import type {Formats} from '../../../i18n/format.js';
import type {ReportMessages} from '../../../i18n/messages/report.js';
import {parseCoordinates} from '../../../model/coordinates.js';
import {distanceMetres, type Position} from '../../../model/geometry.js';
import type {Track} from '../../../model/track.js';
import type {Term} from '../../../model/vocabulary.js';
import type {Draft, FieldErrors} from './draft.js';

/** The lists of the server from which a visitor chooses. */
export const LISTS = ['category', 'activity', 'magnitude'] as const;
export type ListName = (typeof LISTS)[number];
export type Lists = Readonly<Record<ListName, readonly Pick<Term, 'id' | 'label'>[]>>;

/** What a report is checked against. */
export interface CheckContext {
  readonly track: Track | undefined;
  /** Where the item is. */
  readonly position: Position | undefined;
  readonly lists: Lists;
  readonly messages: ReportMessages;
  readonly formats: Formats;
}

/** A visitor who reports from home is farther away. */
const FARTHEST_METRES = 10_000;
const LONGEST_EMAIL = 254;
const PRECISION = 1e6;

/** Where the problem is, as far as the visitor has said it. */
export function positionOf(draft: Draft, track: Track | undefined): Position | undefined {
  const found = {
    track: () => track?.pointAt(draft.distanceMetres).position,
    device: () => draft.device?.position,
    coordinates: () => parseCoordinates(draft.coordinates),
    anywhere: () => undefined,
  }[draft.place ?? 'anywhere']();
  const round = (degrees: number) => Math.round(degrees * PRECISION) / PRECISION;
  return found && [round(found[0]), round(found[1])];
}

/** What has to be corrected before the report is sent. */
export function errorsOf(draft: Draft, context: CheckContext): FieldErrors {
  const {lists, messages} = context;
  const {comment, email} = draft;
  const errors: Partial<Record<ReportField, string | undefined>> = {
    place: placeError(draft, context),
  };
  for (const name of LISTS) {
    // A server that forwards reports fails where one of these is missing.
    const isChosen = lists[name].some(({id}) => id === draft[name]);
    if (lists[name].length > 0 && !isChosen) errors[name] = messages.choiceMissing;
  }
  if (!comment.trim()) errors.comment = messages.commentMissing;
  if (email.trim() && !isEmail(email.trim())) errors.email = messages.emailWrong;
  return Object.fromEntries(Object.entries(errors).filter(([, sentence]) => sentence));
}

function placeError(draft: Draft, context: CheckContext): string | undefined {
  const {messages, formats, track} = context;
  const position = positionOf(draft, track);
  if (position) {
    const away = awayMetres(position, context);
    return away > FARTHEST_METRES ? messages.farAway(formats.length(away)) : undefined;
  }
  switch (draft.place) {
    case 'anywhere':
      return undefined;
    case 'device':
      return messages.deviceMissing;
    case 'coordinates':
      return messages.coordinatesWrong;
    default:
      return messages.placeMissing;
  }
}

function awayMetres(place: Position, {track, position}: CheckContext): number {
  if (track) return track.nearest(place).awayMetres;
  return position ? distanceMetres(position, place) : 0;
}

const isEmail = (text: string) =>
  text.length <= LONGEST_EMAIL && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
