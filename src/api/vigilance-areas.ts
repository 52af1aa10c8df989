import * as z from 'zod/mini';
import {dayNumber} from '../model/days.js';
import {safeUrl} from '../model/url.js';
import {toAttachments} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  id,
  inLanguage,
  key,
  keys,
  list,
  localisedText,
  name,
  present,
  string,
} from './wire.js';

export const WireVigilanceArea = z.object({
  id,
  name,
  description: localisedText,
  practical_info: localisedText,
  external_info_url: localisedText,
  geometry: anything,
  vigilance_area_type: key,
  practicability: string,
  vigilance_level: string,
  start_date: string,
  end_date: string,
  active_days: list,
  active_months: list,
  sources: keys,
  attachments: list,
});

/** Where and when something hinders or endangers visitors, such as works or a fallen bridge. */
export type VigilanceArea = ReturnType<typeof toVigilanceArea>;

export function toVigilanceArea(area: z.output<typeof WireVigilanceArea>, origin: Origin) {
  const {language, baseUrl} = origin;
  return present({
    id: area.id,
    name: inLanguage(area.name, language) ?? '',
    description: toRichText(area.description, origin),
    practicalInformation: toRichText(area.practical_info, origin),
    website: safeUrl(inLanguage(area.external_info_url, language), baseUrl),
    shape: toShape(area.geometry),
    typeId: area.vigilance_area_type,
    /** In the words of the API, such as `not_practicable`. */
    practicability: area.practicability,
    level: area.vigilance_level,
    beginDate: toDay(area.start_date),
    endDate: toDay(area.end_date),
    /** Monday is 0; on all days where there are none. */
    weekdays: wholeNumbers(area.active_days, 0, 6),
    /** January is 1; in all months where there are none. */
    months: wholeNumbers(area.active_months, 1, 12),
    sourceIds: area.sources,
    pictures: toPictures(area.attachments, origin),
    attachments: toAttachments(area.attachments, origin),
  });
}

const toDay = (text: string | undefined) => (dayNumber(text) === undefined ? undefined : text);

const wholeNumbers = (values: readonly unknown[], least: number, most: number): readonly number[] =>
  values
    .filter((value) => typeof value === 'number')
    .filter((value) => Number.isInteger(value) && value >= least && value <= most);
