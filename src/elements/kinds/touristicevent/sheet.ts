import {html, nothing} from 'lit';
import type {EventSheet} from '../../../api/touristic-events.js';
import {calendarFile} from '../../../model/calendar-file.js';
import type {Item} from '../../../model/item.js';
import type {KindSheet} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {renderThemes} from '../../trek-detail/classification.js';
import {renderContact} from '../../trek-detail/contact.js';
import {downloadIcon} from '../../trek-detail/detail-icons.js';
import {renderDocuments, renderDownloads, renderSources} from '../../trek-detail/documents.js';
import {renderFacts, renderText} from '../../trek-detail/facts.js';
import {type ReadyView, renderSection, type SheetView} from '../../trek-detail/sheet-view.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/texts.js';
import {eventFigures} from './card.js';

/** What an event's sheet shows. */
export const eventSheetView: KindSheet = {
  vocabularies: (item: Item) => {
    const {cityIds = [], sourceIds = []} = item as Partial<EventSheet>;
    return [
      'eventTypes',
      'themes',
      ...(cityIds.length > 0 ? (['cities'] as const) : []),
      ...(sourceIds.length > 0 ? (['sources'] as const) : []),
    ];
  },
  figures: (view: SheetView) => eventFigures(view.item as EventSheet, view),
  main: [renderIntroduction, renderDescription, renderPractical],
  aside: [
    renderCalendar,
    renderContact,
    renderDownloads,
    renderThemes,
    renderDocuments,
    renderSources,
  ],
};

/** Where and with whom, and how to take part. */
function renderPractical(view: ReadyView<EventSheet>) {
  const {sheet, messages, vocabularies, formats} = view;
  const {names = {}} = messages;
  const cities = termsOf(vocabularies.cities, sheet.cityIds).map(({label}) => label);
  const facts = [
    [names.place, sheet.place],
    [names.meetingPoint, sheet.meetingPoint],
    [messages.cities, cities.length > 0 ? formats.list(cities) : undefined],
    [names.duration, sheet.duration],
    [names.organizer, sheet.organizer],
    [names.speaker, sheet.speaker],
    [names.audience, sheet.targetAudience],
    [names.capacity, sheet.capacity === undefined ? undefined : formats.number(sheet.capacity)],
  ].map(([name = '', value]) => [name, value] as const);
  const topics = [
    [names.booking ?? '', sheet.booking],
    [messages.practicalInformation, sheet.practicalInformation],
    [messages.accessibility, sheet.accessibility],
  ] as const;
  if ([...facts, ...topics].every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`${renderFacts(facts)} ${topics.map(([title, text]) => renderText(view, title, text))}`,
  );
}

/** A file that calendars read. It is made here: no server is asked. */
function renderCalendar({sheet, messages}: ReadyView<EventSheet>) {
  const file = calendarFile({
    uid: `${sheet.key.replace('/', '-')}@${location.hostname}`,
    name: sheet.name,
    beginDate: sheet.beginDate,
    endDate: sheet.endDate,
    startTime: sheet.startTime,
    endTime: sheet.endTime,
    place: sheet.meetingPoint ?? sheet.place,
    description: sheet.teaser,
    isCancelled: sheet.cancelled,
  });
  return html`
    <p class="section">
      <a
        part="download"
        class="button"
        href=${`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
        download="${sheet.key.replace('/', '-')}.ics"
        >${downloadIcon}${messages.names?.calendar}</a
      >
    </p>
  `;
}
