import {dayNumber} from '../model/days.js';
import type {ColumnReaders} from './api-kind.js';
import {
  approvalFields,
  attachmentFields,
  cityFields,
  contactFields,
  createdFields,
  districtFields,
  joinGroups,
  nameFields,
  pictureFields,
  practicalFields,
  printFields,
  rowReader,
  searchedTextFields,
  shapeFields,
  sourceFields,
  textFields,
  themeFields,
} from './fields.js';
import type {Origin} from './origin.js';
import {toRichText} from './rich-texts.js';
import {toPlace} from './shapes.js';
import {toTime} from './times.js';
import {
  anything,
  flag,
  inLanguage,
  key,
  type LocalisedText,
  localisedText,
  number,
  positive,
  present,
  required,
  string,
} from './wire.js';

/** What a card, the index and a map need of an event. */
const baseFields = {
  shape: {
    type: key,
    // An event without a day cannot be shown in any order.
    begin_date: required(
      (value): value is string => typeof value === 'string' && dayNumber(value) !== undefined,
    ),
    end_date: string,
    start_time: string,
    end_time: string,
    meeting_time: string,
    place: localisedText,
    meeting_point: localisedText,
    price: anything,
    cancelled: flag,
    geometry: anything,
  },
  read: (row: BaseRow, {language}: Origin) =>
    present({
      typeId: row.type,
      beginDate: row.begin_date,
      // A server fills it in; an end before the first day is a mistake.
      endDate: isAfter(row.end_date, row.begin_date) ? row.end_date : row.begin_date,
      startTime: toTime(row.start_time ?? row.meeting_time),
      endTime: toTime(row.end_time),
      place: inLanguage(row.place, language),
      meetingPoint: inLanguage(row.meeting_point, language),
      price: toPrice(row.price),
      cancelled: row.cancelled ?? false,
      position: toPlace(row.geometry).position,
    }),
};

interface BaseRow {
  readonly type?: string;
  readonly begin_date: string;
  readonly end_date?: string;
  readonly start_time?: string;
  readonly end_time?: string;
  readonly meeting_time?: string;
  readonly place: LocalisedText;
  readonly meeting_point: LocalisedText;
  readonly price: unknown;
  readonly cancelled?: boolean;
  readonly geometry: unknown;
}

const sheetFields = {
  shape: {
    duration: localisedText,
    organizers: localisedText,
    organizer: localisedText,
    speaker: localisedText,
    target_audience: localisedText,
    capacity: number,
    participant_number: string,
    booking: localisedText,
    bookable: flag,
    cancellation_reason: localisedText,
  },
  read: (row: SheetRow, origin: Origin) => {
    const {language} = origin;
    return present({
      duration: inLanguage(row.duration, language),
      organizer: inLanguage(row.organizers ?? row.organizer, language),
      speaker: inLanguage(row.speaker, language),
      targetAudience: inLanguage(row.target_audience, language),
      // Before 2.88 a text, which may say "None".
      capacity: positive(row.capacity ?? Number(row.participant_number)),
      booking: toRichText(row.booking, origin),
      bookable: row.bookable ?? false,
      cancellationReason: inLanguage(row.cancellation_reason, language),
    });
  },
};

interface SheetRow {
  readonly duration: LocalisedText;
  readonly organizers: LocalisedText;
  readonly organizer: LocalisedText;
  readonly speaker: LocalisedText;
  readonly target_audience: LocalisedText;
  readonly capacity?: number;
  readonly participant_number?: string;
  readonly booking: LocalisedText;
  readonly bookable?: boolean;
  readonly cancellation_reason: LocalisedText;
}

const NAME = 'touristicevent';

export const eventCard = rowReader(NAME, baseFields, pictureFields, themeFields);

export const eventSheet = rowReader(
  NAME,
  baseFields,
  sheetFields,
  textFields,
  contactFields,
  practicalFields,
  approvalFields,
  shapeFields,
  themeFields,
  cityFields,
  districtFields,
  sourceFields,
  attachmentFields,
  printFields,
);

export const eventColumns: ColumnReaders = {
  columns: {
    base: joinGroups(nameFields, baseFields),
    texts: searchedTextFields,
    theme: themeFields,
    city: cityFields,
    district: districtFields,
    created: createdFields,
  },
  parameters: {type: 'types', theme: 'themes', city: 'cities', district: 'districts'},
};

/** What a card says of an event. */
export type EventCard = ReturnType<typeof eventCard.toOurs>;
/** What a sheet says of an event. */
export type EventSheet = ReturnType<typeof eventSheet.toOurs>;

const isAfter = (day: string | undefined, other: string): day is string =>
  dayNumber(day) !== undefined && (day ?? '') >= other;

/** A decimal number as text; zero is free of charge. */
function toPrice(value: unknown): number | undefined {
  const isStated = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  const price = isStated ? Number(value) : Number.NaN;
  return Number.isFinite(price) && price >= 0 ? price : undefined;
}
