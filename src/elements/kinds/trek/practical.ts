import {html, nothing} from 'lit';
import type {TrekSheet} from '../../../model/trek.js';
import {termsOf} from '../../terms.js';
import {renderAdvice, renderFacts, renderText} from '../../trek-detail/facts.js';
import {type ReadyView, renderSection} from '../../trek-detail/sheet-view.js';

/** The practical section of a trek: access, parking, transport, gear. */
export function renderPractical(view: ReadyView<TrekSheet>) {
  const {sheet, messages, vocabularies, formats} = view;
  const cities = termsOf(vocabularies.cities, sheet.cityIds).map(({label}) => label);
  const facts = [
    [messages.departure, sheet.departure],
    [messages.arrival, sheet.arrival],
    [messages.parking, sheet.advisedParking],
    [messages.cities, cities.length > 0 ? formats.list(cities) : undefined],
  ] as const;
  const topics = [
    [messages.access, sheet.access],
    [messages.publicTransport, sheet.publicTransport],
    [messages.gear, sheet.gear],
  ] as const;
  if (!sheet.advice && [...facts, ...topics].every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`
      ${renderAdvice(view)} ${renderFacts(facts)}
      ${topics.map(([title, text]) => renderText(view, title, text))}
    `,
  );
}
