import type {VigilanceArea} from '../../../api/vigilance-areas.js';
import {eventFormats} from '../../../i18n/event-formats.js';
import type {Item} from '../../../model/item.js';
import type {CardContent, ContentContext} from '../../kind-view.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {calendarIcon} from '../tourism-icons.js';
import type {Fact, PlainSheet} from './sheet.js';

/** The content of a vigilance area's card: whether it can be passed, and its period. */
export function vigilanceContent(item: Item, context: ContentContext): Partial<CardContent> {
  const {names = {}} = context.messages;
  const {practicability = '', beginDate, endDate} = item as Partial<VigilanceArea>;
  const value = eventFormats(context.formats).period(beginDate, endDate);
  return {
    figures: [{name: names.dates ?? '', icon: calendarIcon, value, isLong: true}],
    warning: practicability === 'practicable' ? undefined : nameOf(practicability, names),
  };
}

/** The facts of a vigilance area, besides those of all supporting kinds. */
export function vigilanceFacts(view: ReadyView<PlainSheet>): readonly Fact[] {
  const formats = eventFormats(view.formats);
  const {names = {}} = view.messages;
  // What the readers of vigilance areas make is a vigilance area.
  const area: Partial<VigilanceArea> = Object(view.sheet);
  const {practicability = '', level = '', weekdays = [], beginDate, endDate} = area;
  return [
    [names.practicability, nameOf(practicability, names)],
    [names.level, nameOf(level, names)],
    [names.dates, formats.period(beginDate, endDate)],
    [names.weekdays, weekdays.length > 0 ? formats.weekdays(weekdays) : undefined],
  ];
}

/** A value that only later versions of the API know has no name, and is not shown. */
const nameOf = (value: string, names: Readonly<Record<string, string>>): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;
