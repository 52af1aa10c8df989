import * as z from 'zod/mini';
import type {TouristicEvent} from '../model/touristic-event.js';
import {safeUrl} from '../model/url.js';
import {toAttachments} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toPlainText} from './plain-texts.js';
import {toRichText} from './rich-texts.js';
import {toPlace} from './shapes.js';
import {toInstant, toTime} from './times.js';
import {
  anything,
  flag,
  id,
  inLanguage,
  key,
  keys,
  list,
  name,
  number,
  positive,
  present,
  string,
  words,
} from './wire.js';

const DATE = /^\d{4}-\d\d-\d\d$/;

export const WireTouristicEvent = z.object({
  id,
  name,
  type: key,
  // An event without a day cannot be shown in any order.
  begin_date: z.string().check(z.regex(DATE)),
  end_date: string,
  start_time: string,
  end_time: string,
  meeting_time: string,
  duration: words,
  meeting_point: words,
  place: words,
  organizers: words,
  organizer: words,
  speaker: words,
  target_audience: words,
  capacity: number,
  participant_number: string,
  price: anything,
  booking: words,
  bookable: flag,
  cancelled: flag,
  cancellation_reason: words,
  description_teaser: words,
  description: words,
  practical_info: words,
  accessibility: words,
  contact: words,
  email: string,
  website: string,
  geometry: anything,
  approved: flag,
  themes: keys,
  cities: keys,
  districts: keys,
  source: keys,
  attachments: list,
  pdf: words,
  update_datetime: string,
});

type Wire = z.infer<typeof WireTouristicEvent>;

export function toTouristicEvent(event: Wire, origin: Origin): TouristicEvent {
  const {language, baseUrl} = origin;
  const {position} = toPlace(event.geometry);
  return present({
    id: event.id,
    name: inLanguage(event.name, language) ?? '',
    typeId: event.type,
    beginDate: event.begin_date,
    endDate: DATE.test(event.end_date ?? '') ? (event.end_date ?? '') : event.begin_date,
    startTime: toTime(event.start_time ?? event.meeting_time),
    endTime: toTime(event.end_time),
    duration: inLanguage(event.duration, language),
    meetingPoint: inLanguage(event.meeting_point, language),
    place: inLanguage(event.place, language),
    organizer: inLanguage(event.organizers ?? event.organizer, language),
    speaker: inLanguage(event.speaker, language),
    targetAudience: inLanguage(event.target_audience, language),
    // Before 2.88 a text, which may say "None".
    capacity: positive(event.capacity ?? Number(event.participant_number)),
    price: toPrice(event.price),
    booking: toRichText(event.booking, origin),
    bookable: event.bookable ?? false,
    cancelled: event.cancelled ?? false,
    cancellationReason: inLanguage(event.cancellation_reason, language),
    teaser: toPlainText(event.description_teaser, origin),
    introduction: toRichText(event.description_teaser, origin),
    description: toRichText(event.description, origin),
    practicalInformation: toRichText(event.practical_info, origin),
    accessibility: toRichText(event.accessibility, origin),
    contact: toRichText(event.contact, origin),
    email: event.email?.trim() || undefined,
    website: safeUrl(event.website, baseUrl),
    position,
    approved: event.approved ?? false,
    themeIds: event.themes,
    cityIds: event.cities,
    districtIds: event.districts,
    sourceIds: event.source,
    pictures: toPictures(event.attachments, origin),
    attachments: toAttachments(event.attachments, origin),
    pdfUrl: safeUrl(inLanguage(event.pdf, language), baseUrl),
    updatedAt: toInstant(event.update_datetime),
  });
}

/** A decimal number as text; zero is free of charge. */
function toPrice(value: unknown): number | undefined {
  const price = value === null || value === '' ? Number.NaN : Number(value);
  return price >= 0 ? price : undefined;
}
