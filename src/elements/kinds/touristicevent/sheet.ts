import {html, nothing} from 'lit';
import type {EventSheet} from '../../../api/touristic-events.js';
import {richText} from '../../../html/rich-text.js';
import {calendarFile} from '../../../model/calendar-file.js';
import type {Item} from '../../../model/item.js';
import type {KindSheet} from '../../kind-view.js';
import {vocabulariesOf} from '../../terms.js';
import {downloadIcon} from '../../trek-detail/detail-icons.js';
import {renderAccessibility} from '../../trek-detail/sections/accessibility.js';
import {areaFacts} from '../../trek-detail/sections/areas.js';
import {renderThemes} from '../../trek-detail/sections/classification.js';
import {renderContact} from '../../trek-detail/sections/contact.js';
import {
  renderDocuments,
  renderDownloads,
  renderSources,
} from '../../trek-detail/sections/documents.js';
import {renderFacts, renderText} from '../../trek-detail/sections/facts.js';
import {renderDescription, renderIntroduction} from '../../trek-detail/sections/texts.js';
import {type ReadyView, renderSection, type SheetView} from '../../trek-detail/sheet-view.js';
import {eventFigures} from './card.js';

/** What an event's sheet shows. */
export const eventSheetView: KindSheet = {
  vocabularies: (item: Item) => {
    const event = item as Partial<EventSheet>;
    return vocabulariesOf({
      eventTypes: event.typeId,
      themes: event.themeIds,
      cities: event.cityIds,
      districts: event.districtIds,
      sources: event.sourceIds,
    });
  },
  loadStructuredData: async () => (await import('./structured-data.js')).structuredData,
  figures: (view: SheetView) => eventFigures(view.item as EventSheet, view),
  nearbyKinds: ['trek', 'touristiccontent', 'touristicevent'],
  main: {
    introduction: renderIntroduction,
    description: renderDescription,
    practical: renderPractical,
    accessibility: renderAccessibility,
  },
  aside: {
    calendar: renderCalendar,
    contact: renderContact,
    downloads: renderDownloads,
    themes: renderThemes,
    documents: renderDocuments,
    sources: renderSources,
  },
};

/** The section with place, organisers, participation and booking. */
function renderPractical(view: ReadyView<EventSheet>) {
  const {sheet, messages, formats} = view;
  const {names = {}} = messages;
  const {booking, practicalInformation} = sheet;
  const facts = [
    [names.place, sheet.place],
    [names.meetingPoint, sheet.meetingPoint],
    ...areaFacts(view),
    [names.duration, sheet.duration],
    [names.organizer, sheet.organizer],
    [names.speaker, sheet.speaker],
    [names.audience, sheet.targetAudience],
    [names.capacity, sheet.capacity === undefined ? undefined : formats.number(sheet.capacity)],
    [names.distinction, sheet.approved ? names.approved : undefined],
  ].map(([name = '', value]) => [name, value] as const);
  if (!booking && !practicalInformation && facts.every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`
      ${practicalInformation ? html`<div class="prose">${richText(practicalInformation, view.level)}</div>` : nothing}
      ${renderFacts(facts)} ${renderText(view, names.booking ?? '', booking)}
    `,
  );
}

/** A link to an iCalendar file, which is created in the browser. */
function renderCalendar({sheet, messages}: ReadyView<EventSheet>) {
  if (sheet.cancelled) return nothing;
  const file = calendarFile({
    uid: `${sheet.key.replace('/', '-')}@${location.hostname}`,
    name: sheet.name,
    beginDate: sheet.beginDate,
    endDate: sheet.endDate,
    startTime: sheet.startTime,
    endTime: sheet.endTime,
    place: sheet.meetingPoint ?? sheet.place,
    description: sheet.teaser,
  });
  return html`
    <p part="calendar" class="section">
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
