import type {VigilanceArea} from '../../../api/vigilance-areas.js';
import {eventFormatsIn} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {Item} from '../../../model/item.js';
import type {CardContent, ContentContext} from '../../kind-view.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {calendarIcon} from '../tourism-icons.js';
import type {Fact, PlainSheet} from './sheet.js';

type Dated = Pick<Partial<VigilanceArea>, 'beginDate' | 'endDate'>;

/** What a card says of a vigilance area: whether one can pass, and when it is in force. */
export function vigilanceContent(item: Item, context: ContentContext): Partial<CardContent> {
  const {names = {}} = context.messages;
  const {practicability = ''} = item as Partial<VigilanceArea>;
  const value = datesOf(item as Dated, context.formats);
  return {
    figures: [{name: names.dates ?? '', icon: calendarIcon, value, isLong: true}],
    // A word that a later version of the API brings is not shown.
    warning: practicability === 'practicable' ? undefined : names[practicability],
  };
}

/** What a sheet says besides the months and the texts. */
export function vigilanceFacts(view: ReadyView<PlainSheet>): readonly Fact[] {
  const {formats} = view;
  const {names = {}} = view.messages;
  // What the readers of vigilance areas make is a vigilance area.
  const area: Partial<VigilanceArea> = Object(view.sheet);
  const {practicability = '', level = '', weekdays = []} = area;
  return [
    [names.practicability, names[practicability]],
    [names.level, names[level]],
    [names.dates, datesOf(area, formats)],
    [names.weekdays, weekdays.length > 0 ? weekdaysText(weekdays, formats) : undefined],
  ];
}

/** `du 3 mai au 5 juin`; nothing for what has neither a beginning nor an end. */
function datesOf({beginDate, endDate}: Dated, {language}: Formats): string | undefined {
  const formats = eventFormatsIn(language);
  if (beginDate && endDate && beginDate <= endDate) return formats.days(beginDate, endDate);
  if (beginDate) return formats.since(beginDate);
  return endDate && formats.until(endDate);
}

function weekdaysText(weekdays: readonly number[], {language, list}: Formats): string {
  const {format} = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  // The first of January 2024 was a Monday.
  return list(weekdays.map((weekday) => format(Date.UTC(2024, 0, 1 + weekday))));
}
