import {html, nothing} from 'lit';
import type {Position} from '../../../model/geometry.js';
import type {TrekSheet} from '../../../model/trek.js';
import {termsOf} from '../../terms.js';
import {renderAdvice, renderFacts, renderText} from '../../trek-detail/sections/facts.js';
import {type ReadyView, renderSection} from '../../trek-detail/sheet-view.js';

/** The practical section of a trek: access, parking, transport, gear. */
export function renderPractical(view: ReadyView<TrekSheet>) {
  const {sheet, messages, vocabularies, formats} = view;
  const cities = termsOf(vocabularies.cities, sheet.cityIds).map(({label}) => label);
  const facts = [
    [messages.departure, renderPlace(view, messages.departure, sheet.departure, sheet.position)],
    [messages.arrival, sheet.arrival],
    [messages.parking, renderPlace(view, messages.parking, sheet.advisedParking, sheet.parking)],
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

const importDirections = () => import('../../trek-detail/sections/directions.js');

/** The name of a place, with the way to it where its position is known. */
function renderPlace(
  view: ReadyView,
  title: string,
  name: string | undefined,
  position: Position | undefined,
) {
  if (!position) return name;
  const directions = view
    .loaded(importDirections)
    ?.renderDirections(view, title, name ?? title, position);
  return name || directions ? html`${name} ${directions}` : undefined;
}
