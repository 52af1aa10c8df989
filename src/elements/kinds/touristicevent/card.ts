import type {EventCard, EventSheet} from '../../../api/touristic-events.js';
import {type EventFormats, eventFormats} from '../../../i18n/event-formats.js';
import {durationIcon} from '../../icons.js';
import type {CardContent, ContentContext, Figure} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {calendarIcon, tagIcon} from '../tourism-icons.js';

/** The content of an event's card. */
export function eventContent(event: EventCard, context: ContentContext): CardContent {
  const {vocabularies, messages} = context;
  const {names = {}} = messages;
  const {cancellationReason} = event as Partial<EventSheet>;
  const type = event.typeId === undefined ? undefined : vocabularies.eventTypes?.get(event.typeId);
  return {
    place: event.place ?? event.meetingPoint,
    figures: eventFigures(event, context),
    themes: termsOf(vocabularies.themes, event.themeIds).map(({label}) => label),
    practice: type,
    practiceName: names.type,
    labels: [],
    isCancelled: event.cancelled,
    warning: event.cancelled
      ? [names.cancelled, cancellationReason].filter(Boolean).join(' – ')
      : undefined,
  };
}

/** The key figures of an event: dates, times and price. */
export function eventFigures(event: EventCard, context: ContentContext): Figure[] {
  const {names = {}} = context.messages;
  const formats = eventFormats(context.formats);
  const times = [event.startTime, event.endTime].flatMap((time) =>
    time ? [formats.time(time)] : [],
  );
  return [
    {
      name: names.dates ?? '',
      icon: calendarIcon,
      value: formats.days(event.beginDate, event.endDate),
      isLong: true,
    },
    {
      name: names.time ?? '',
      icon: durationIcon,
      value: times.join(' – ') || undefined,
      isLong: times.length > 1,
    },
    {
      name: names.price ?? '',
      icon: tagIcon,
      value: priceOf(event, names, formats),
    },
  ];
}

/** The price of an event: “free” for zero, undefined when unknown. */
function priceOf(
  {price}: EventCard,
  names: Readonly<Record<string, string>>,
  formats: EventFormats,
): string | undefined {
  if (price === undefined) return undefined;
  return price === 0 ? names.free : formats.price(price);
}
