import type {VigilanceArea} from '../../../api/vigilance-areas.js';
import {eventFormatsIn} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {Item} from '../../../model/item.js';
import type {CardContent, ContentContext} from '../../kind-view.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {calendarIcon} from '../tourism-icons.js';
import type {Fact, PlainSheet} from './sheet.js';

type Dated = Pick<Partial<VigilanceArea>, 'beginDate' | 'endDate'>;

/** The content of a vigilance area's card: whether it can be passed, and its period. */
export function vigilanceContent(item: Item, context: ContentContext): Partial<CardContent> {
  const {names = {}} = context.messages;
  const {practicability = ''} = item as Partial<VigilanceArea>;
  const value = datesOf(item as Dated, context.formats);
  return {
    figures: [{name: names.dates ?? '', icon: calendarIcon, value, isLong: true}],
    // A value that only later versions of the API know is not shown.
    warning: practicability === 'practicable' ? undefined : names[practicability],
  };
}

/** The facts of a vigilance area, besides those of all supporting kinds. */
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

/** A period such as `du 3 mai au 5 juin`; undefined without a beginning and an end. */
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
